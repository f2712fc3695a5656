import { factDictionary, optionIds } from '@portal/rules-core';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Parcel } from '../parcel.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { crc32 } from './crc32.ts';
import { deflate } from './deflate.ts';
import { LinkError, LONGEST_LINK, readLink, writeLink } from './link.ts';

const parcel: Parcel = {
  written: '2026-11-21',
  asOf: '2025-06-30',
  scope: { districts: ['north'], role: 'person' },
  profile: { 'education.level': 'master', 'work.annualSalary': 30_000_000, 'north:award': [] },
  notSure: ['person.foreign'],
};

afterEach(() => {
  vi.unstubAllGlobals();
});

async function faultOf(fragment: string): Promise<string> {
  try {
    await readLink(fragment);
    return 'read';
  } catch (error) {
    if (error instanceof LinkError) return error.fault;
    throw error;
  }
}

/** A whole link around any bytes, as somebody in bad faith would make it. */
function linkAround(way: number, body: Uint8Array): string {
  const bytes = Uint8Array.of(way, 0, 0, 0, 0, ...body);
  new DataView(bytes.buffer).setUint32(1, crc32(Uint8Array.of(way, ...body)));
  return `#v1.${toBase64url(bytes)}`;
}

const text = (data: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(data);

describe('a link', () => {
  it('carries the answers there and back', async () => {
    const fragment = await writeLink(parcel);
    expect(fragment).toMatch(/^#v1\.[A-Za-z0-9_-]+$/);
    expect(await readLink(fragment)).toEqual(parcel);
  });

  it('does so in a browser that cannot compress, and a browser that can reads it', async () => {
    vi.stubGlobal('CompressionStream', undefined);
    const fragment = await writeLink(parcel);
    expect(await readLink(fragment)).toEqual(parcel);
  });

  it('says so in a browser that cannot unpack it', async () => {
    const fragment = await writeLink({ ...parcel, notSure: Array(40).fill('person.foreign') });
    vi.stubGlobal('DecompressionStream', undefined);
    expect(await faultOf(fragment)).toBe('oldBrowser');
  });

  it('is short enough for a message, with every shared fact answered', async () => {
    const profile = Object.fromEntries(
      [...factDictionary().values()].map((fact) => [
        fact.id,
        optionIds(fact.type)[1] ?? (fact.type.kind === 'boolean' ? true : 1_234_500),
      ]),
    );
    expect(Object.keys(profile).length).toBeGreaterThan(50);
    expect((await writeLink({ ...parcel, profile })).length).toBeLessThan(LONGEST_LINK / 4);
  });

  it('comes back as it was, whatever the answers', async () => {
    const id = fc.stringMatching(/^[a-z]{1,8}[.:][a-z0-9]{1,12}$/);
    const value = fc.oneof(
      fc.boolean(),
      fc.integer(),
      fc.string({ maxLength: 40, unit: 'grapheme' }),
      fc.array(fc.string({ maxLength: 10 }), { maxLength: 5 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(id, value, { maxKeys: 30 }),
        fc.array(id, { maxLength: 10 }),
        async (profile, notSure) => {
          const sent = { profile: { ...profile }, notSure };
          expect(await readLink(await writeLink(sent))).toEqual(sent);
        },
      ),
    );
  });
});

describe('a link that was damaged', () => {
  it('is known to be cut, wherever it was cut', async () => {
    const fragment = await writeLink(parcel);
    for (let length = '#v1'.length; length < fragment.length; length += 1)
      expect(await faultOf(fragment.slice(0, length))).toBe('cut');
    expect(await faultOf('#v')).toBe('unreadable');
    expect(await faultOf('#')).toBe('none');
  });

  it('is known to be mistyped, whichever letter it is', async () => {
    const fragment = await writeLink(parcel);
    for (let at = '#v1.'.length; at < fragment.length; at += 1) {
      const other = fragment[at] === 'A' ? 'B' : 'A';
      // The last letter may stand for fewer than six bits; those that count nothing may differ.
      const damaged = fragment.slice(0, at) + other + fragment.slice(at + 1);
      const fault = await faultOf(damaged);
      if (fault === 'read') expect(at).toBe(fragment.length - 1);
      else expect(fault).toBe('cut');
    }
    expect(await faultOf(fragment.replace('.', '.中文 '))).toBe('cut');
  });

  it('says when it is of another version', async () => {
    expect(await faultOf((await writeLink(parcel)).replace('#v1', '#v2'))).toBe('otherVersion');
  });
});

describe('a link made in bad faith', () => {
  it('is refused before it is unpacked when it is too long', async () => {
    expect(await faultOf(`#v1.${'A'.repeat(LONGEST_LINK)}`)).toBe('tooLong');
  });

  it('is refused while it is unpacked when it swells', async () => {
    const bomb = await deflate(text(' '.repeat(8_000_000)));
    if (!bomb) throw new Error('this test needs CompressionStream');
    const fragment = linkAround(1, bomb);
    expect(fragment.length).toBeLessThan(LONGEST_LINK);
    expect(await faultOf(fragment)).toBe('tooLong');
  });

  it.each([
    ['no JSON', 'hello'],
    ['null', 'null'],
    ['a list', '[]'],
    ['no answers', '{}'],
    ['answers that are a list', '{"profile":[]}'],
    ['a day that does not exist', '{"profile":{},"asOf":"2026-02-30"}'],
    ['a district with a path in it', '{"profile":{},"scope":{"districts":["../x"],"role":null}}'],
    ['a role nobody has', '{"profile":{},"scope":{"districts":null,"role":"admin"}}'],
  ])('holding %s is refused', async (_, data) => {
    expect(await faultOf(linkAround(0, text(data)))).toBe('unreadable');
  });

  it('says whose form it has all the same, and is taken at that form’s word', async () => {
    const fragment = linkAround(0, text('{"form":"x","version":9,"profile":{"a.b":1}}'));
    expect(await readLink(fragment)).toEqual({ profile: { 'a.b': 1 }, notSure: [] });
  });

  it('cannot reach the prototype of anything', async () => {
    const fragment = linkAround(
      0,
      text('{"__proto__":{"polluted":1},"profile":{"__proto__":{"polluted":1},"a.b":1}}'),
    );
    const { profile } = await readLink(fragment);
    expect(Object.keys(profile)).toEqual(['a.b']);
    expect('polluted' in profile).toBe(false);
    expect('polluted' in {}).toBe(false);
  });

  it('never does anything but be read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.base64String().map((payload) => `#v1.${payload}`),
          fc.tuple(fc.nat(2), fc.uint8Array()).map(([way, body]) => linkAround(way, body)),
          fc.jsonValue().map((data) => linkAround(0, text(JSON.stringify(data)))),
          fc
            .jsonValue()
            .map((data) => linkAround(0, text(JSON.stringify({ profile: data, notSure: [] })))),
        ),
        async (fragment) => {
          // Anything but a fault of its own is thrown on.
          await faultOf(fragment);
          expect(Object.keys(Object.prototype)).toEqual([]);
        },
      ),
      { examples: [['#v1.'], ['#v1']] },
    );
  });
});

describe('base64url', () => {
  it('is what everybody else makes of the same bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const written = toBase64url(bytes);
        expect(written).toBe(Buffer.from(bytes).toString('base64url'));
        expect(fromBase64url(written)).toEqual(new Uint8Array(bytes));
      }),
    );
  });
});

it('the checksum is the one that zip uses', () => {
  expect(crc32(text('123456789'))).toBe(0xcbf43926);
});
