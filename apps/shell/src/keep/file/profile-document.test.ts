import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { evaluateDistrict, factDictionary, type Profile } from '@portal/rules-core';
import { endedFixturePack, fixturePack } from '@portal/rules-core/testing/fixture-pack';
import { afterAll, describe, expect, it } from 'vitest';
import { WHOLE_SCOPE } from '../../check/scope.ts';
import { parcelOf } from '../parcel.ts';
import { profileDocument } from './profile-document.ts';
import { LARGEST_FILE, readFile } from './read-file.ts';

const packs = [fixturePack, endedFixturePack];
const profile: Profile = {
  'north:registered': true,
  'person.birthDate': '1990-05-05',
  'education.level': 'doctorate',
  'work.annualSalary': 30_000_000,
};
const asOf = '2021-01-01';
const parcel = parcelOf(
  { profile, notSure: new Set(['person.foreign']) },
  { scope: { districts: ['north'], role: 'person' }, asOf, today: '2026-11-21' },
);
const words = { facts: factDictionary(packs), locale: 'en' as const, placeName: () => undefined };
const document = profileDocument(parcel, words);

const folder = mkdtempSync(join(tmpdir(), 'profile-document-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(content: string | Uint8Array<ArrayBuffer>): File {
  return new File([content], 'answers.json');
}

describe('an exported file', () => {
  it('can be read by whoever opens it', () => {
    const data = JSON.parse(document);
    expect(data).toMatchObject({ written: '2026-11-21', asOf, profile });
    expect(data.comments['person.birthDate']).toMatch(/\? 5 May 1990$/);
    expect(data.comments['person.foreign']).toMatch(/\? Not sure$/);
  });

  it('is imported as what was exported', async () => {
    expect(await readFile(fileOf(document))).toEqual({ parcel });
    expect(await readFile(fileOf(`\uFEFF${document}`))).toEqual({ parcel });
  });

  it('says the same to the command line as to the portal', () => {
    const file = join(folder, 'answers.json');
    writeFileSync(file, document);
    const rulesCore = fileURLToPath(import.meta.resolve('@portal/rules-core'));
    const stdout = execFileSync(
      process.execPath,
      [
        join(rulesCore, '../cli/main.ts'),
        ...['evaluate', '--profile', file, '--as-of', asOf, '--json'],
        ...['--packs', join(rulesCore, '../testing/fixtures')],
      ],
      { encoding: 'utf8' },
    );
    const told: { programmes: { id: string; verdict: string }[] } = JSON.parse(stdout);
    const expected = packs.flatMap((pack) => evaluateDistrict(pack, profile, { asOf }).programmes);
    expect(told.programmes.map(({ id, verdict }) => [id, verdict])).toEqual(
      expected.map(({ id, verdict }) => [id, verdict]),
    );
    expect(new Set(expected.map(({ verdict }) => verdict)).size).toBeGreaterThan(1);
  });

  it('leaves out a day that is today and a scope that is everything', () => {
    const whole = parcelOf(
      { profile, notSure: new Set() },
      { scope: WHOLE_SCOPE, asOf, today: asOf },
    );
    expect(Object.keys(whole).sort()).toEqual(['notSure', 'profile', 'written']);
  });
});

describe('a file that is none', () => {
  it.each([
    ['empty', '', { kind: 'json' }],
    ['cut short', document.slice(0, 200), { kind: 'json' }],
    ['of something else', '{"name":"x"}', { kind: 'noProfile' }],
    ['a list', '[1]', { kind: 'noProfile' }],
    ['of a later portal', document.replace('"version": 1', '"version": 2'), { kind: 'version' }],
    ['wrong in a place', document.replace(asOf, '2021-02-30'), { kind: 'malformed', path: 'asOf' }],
  ])('%s is refused with its reason', async (_, content, fault) => {
    expect(await readFile(fileOf(content))).toEqual({ fault });
  });

  it('is refused for its size before it is read, and for an encoding other than UTF-8', async () => {
    const unread = { size: LARGEST_FILE + 1, arrayBuffer: () => Promise.reject(new Error('read')) };
    expect(await readFile(unread)).toEqual({ fault: { kind: 'tooLarge' } });
    const gb18030 = Uint8Array.of(0x22, 0xc7, 0xe0, 0xc6, 0xd6, 0x22);
    expect(await readFile(fileOf(gb18030))).toEqual({ fault: { kind: 'encoding' } });
  });
});
