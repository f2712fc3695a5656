import { appendFileSync, cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { summaryOf } from '@portal/rules-core';
import { fixturePack } from '@portal/rules-core/testing/fixture-pack';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { districtBuild, type TestRoot, temporaryRoot } from '../testing/index.ts';

let root: TestRoot;
beforeEach(async () => {
  root = await temporaryRoot();
  // In Shanghai it is the next day already.
  root.setTime('2026-11-20T17:00:00Z');
});
afterEach(() => root[Symbol.dispose]());

/** The builds that the registry names, by role. */
const named = async () => {
  const [entry] = (await root.registry()).districts;
  const { current, previous, canary, scheduled } = entry ?? {};
  return {
    ...(current && { current: current.build }),
    ...(previous && { previous: previous.build }),
    ...(canary && { canary: [canary.build.build, canary.percent, canary.paused] }),
    ...(scheduled && { scheduled: [scheduled.build.build, scheduled.from] }),
  };
};
const page = (): string => readFileSync(join(root.folder, 'north/index.html'), 'utf8');

describe('promoting', () => {
  test('gives a build to all; the one before is kept to go back to', async () => {
    const a = await root.current({ words: 'a' });
    expect(await named()).toEqual({ current: a });
    const b = await root.published({ words: 'b' });
    const { message, sequence } = await root.promote('north', b);
    expect(message).toBe(`Build ${b} of "north" is the current one; ${a} is the previous one.`);
    expect(sequence).toBe((await root.registry()).sequence);
    expect(await named()).toEqual({ current: b, previous: a });
  });

  test('gives the district the page of the build', async () => {
    await root.current({ words: 'a' });
    expect(page()).toContain('<title>a</title>');
    const b = await root.published({ words: 'b' });
    expect(page()).toContain('<title>a</title>');
    await root.promote('north', b);
    expect(page()).toContain('<title>b</title>');
  });

  test('names the digests of what is fetched first, contract and fingerprint, and what the pack is about', async () => {
    const a = await root.current({ words: 'a', contract: 1 });
    const [entry] = (await root.registry()).districts;
    expect(entry?.current).toEqual({
      build: a,
      contract: 1,
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      integrity: {
        release: expect.stringMatching(/^sha384-/),
        manifest: expect.stringMatching(/^sha384-/),
        policy: expect.stringMatching(/^sha384-/),
        search: expect.stringMatching(/^sha384-/),
      },
      summary: summaryOf(fixturePack),
    });
  });

  test('the current build once more changes nothing, and says so', async () => {
    const a = await root.current({ words: 'a' });
    const { sequence } = await root.registry();
    expect((await root.promote('north', a)).message).toMatch(/is the current one already/);
    expect((await root.registry()).sequence).toBe(sequence);
  });

  test('signs for no other bytes than readers of a canary are given, though they fit each other', async () => {
    await root.current({ words: 'a' });
    const b = await root.published({ words: 'b' });
    await root.promote('north', b, { canary: 10 });
    const before = await root.registry();
    const other = await districtBuild(join(root.builds, 'other'), {
      words: 'b',
      files: { 'static/js/entry.0123456789.js': 'globalThis.entry = "somebody else’s";' },
    });
    cpSync(other.folder, join(root.folder, 'north', b), { recursive: true });
    await expect(root.promote('north', b)).rejects.toThrow(
      /is not promoted:\n- Readers are given it as the canary build, with other digests/,
    );
    expect(await root.registry()).toEqual(before);
  });

  test('signs for no build under another’s name', async () => {
    const a = await root.current({ words: 'a' });
    const b = await root.published({ words: 'b' });
    rmSync(join(root.folder, 'north', b), { recursive: true });
    cpSync(join(root.folder, 'north', a), join(root.folder, 'north', b), { recursive: true });
    await expect(root.promote('north', b)).rejects.toThrow(
      `holds build ${a} of "north", not ${b} of "north"`,
    );
  });

  test('signs nothing that has changed since it was published', async () => {
    const a = await root.published();
    appendFileSync(join(root.folder, 'north', a, 'policy.json'), ' ');
    await expect(root.promote('north', a)).rejects.toThrow(
      /is not promoted:\n- policy\.json has changed since the build/,
    );
    expect(await named()).toEqual({});
  });

  test('needs a build that is published', async () => {
    await expect(root.promote('north', '0123456789')).rejects.toThrow(
      /There is no build "0123456789" of "north".*release publish north/,
    );
    await expect(root.promote('north', '../../etc')).rejects.toThrow(/There is no build/);
    await expect(root.promote('south', '0123456789')).rejects.toThrow(/There is no build/);
  });
});

describe('a canary', () => {
  test('is given to some, then to all', async () => {
    const a = await root.current({ words: 'a' });
    const b = await root.published({ words: 'b' });
    await root.promote('north', b, { canary: 10 });
    expect(await named()).toEqual({ current: a, canary: [b, 10, undefined] });
    await root.promote('north', b, { canary: 50 });
    expect(await named()).toEqual({ current: a, canary: [b, 50, undefined] });
    expect(page()).toContain('<title>a</title>');
    await root.promote('north', b);
    expect(await named()).toEqual({ current: b, previous: a });
  });

  test.each([0, 100, -1, 1.5, Number.NaN])('of %d of a hundred there is none', async (canary) => {
    const b = await root.published();
    await expect(root.promote('north', b, { canary })).rejects.toThrow(
      /--canary takes a whole number from 1 to 99/,
    );
  });

  test('needs a current build that the others get', async () => {
    const a = await root.published();
    await expect(root.promote('north', a, { canary: 10 })).rejects.toThrow(
      /has no current build.*release promote north/,
    );
  });

  test('cannot be the current build', async () => {
    const a = await root.current();
    await expect(root.promote('north', a, { canary: 10 })).rejects.toThrow(
      /the current one already/,
    );
  });

  test('can be the previous build, which stays what readers fall back on', async () => {
    const a = await root.current({ words: 'a' });
    const b = await root.current({ words: 'b' });
    await root.promote('north', a, { canary: 10 });
    expect(await named()).toEqual({ current: b, previous: a, canary: [a, 10, undefined] });
  });

  test('is withdrawn alone', async () => {
    const a = await root.current({ words: 'a' });
    const b = await root.published({ words: 'b' });
    await root.promote('north', b, { canary: 10 });
    await root.withdraw('north', b);
    expect(await named()).toEqual({ current: a });
    expect((await root.withdraw('north', b)).message).toMatch(/nothing has changed/);
  });
});

describe('a build for a day', () => {
  test('waits, and becomes the current one with the first write from that day on', async () => {
    const a = await root.current({ words: 'a' });
    const b = await root.published({ words: 'b' });
    const { message } = await root.promote('north', b, { on: '2027-01-01' });
    expect(message).toBe(
      `Build ${b} of "north" is set to 2027-01-01 (Shanghai); until then ${a} stays the current one.`,
    );
    expect(await named()).toEqual({ current: a, scheduled: [b, '2027-01-01'] });
    root.setTime('2026-12-31T15:59:59Z');
    expect((await root.promoteDue()).message).toBe('No day has come.');
    expect(await named()).toEqual({ current: a, scheduled: [b, '2027-01-01'] });
    root.setTime('2026-12-31T16:00:00Z');
    expect((await root.promoteDue()).message).toBe('Their day has come: north.');
    expect(await named()).toEqual({ current: b, previous: a });
    expect(page()).toContain('<title>b</title>');
  });

  test('is folded in by any other write, also one for another district', async () => {
    const a = await root.current({ words: 'a' });
    const b = await root.published({ words: 'b' });
    await root.promote('north', b, { on: '2027-01-01' });
    root.setTime('2027-01-02T00:00:00Z');
    await root.register('south', {
      origin: 'http://127.0.0.1:4102',
      name: { zh: '南区', en: 'South' },
    });
    expect(await named()).toEqual({ current: b, previous: a });
  });

  test('cannot lie in the past of Shanghai', async () => {
    await root.current({ words: 'a' });
    const b = await root.published({ words: 'b' });
    await expect(root.promote('north', b, { on: '2026-11-20' })).rejects.toThrow(
      /2026-11-20 is past: in Shanghai it is 2026-11-21/,
    );
    await root.promote('north', b, { on: '2026-11-21' });
    expect(await named()).toMatchObject({ current: b });
  });

  test.each(['2027-02-29', '2027-1-1', 'tomorrow', ''])('is no day: %j', async (on) => {
    const a = await root.current();
    await expect(root.promote('north', a, { on })).rejects.toThrow(/is no calendar date/);
  });

  test('is either set to a day or tried', async () => {
    const a = await root.current();
    await expect(root.promote('north', a, { on: '2027-01-01', canary: 10 })).rejects.toThrow(
      /not both/,
    );
  });

  test('is promoted earlier, and is then scheduled no more', async () => {
    const a = await root.current({ words: 'a' });
    const b = await root.published({ words: 'b' });
    await root.promote('north', b, { on: '2027-01-01' });
    await root.promote('north', b);
    expect(await named()).toEqual({ current: b, previous: a });
  });
});

describe('a rollback', () => {
  test('gives readers what they had before, and says what it takes back', async () => {
    const a = await root.current({ words: 'a' });
    const b = await root.current({ words: 'b' });
    const { message } = await root.rollback('north');
    expect(message).toBe(`Build ${b} of "north" is taken back; ${a} is the current one again.`);
    // What was taken back is not what readers should fall back on.
    expect(await named()).toEqual({ current: a });
    expect(page()).toContain('<title>a</title>');
  });

  test('leaves another build’s trial alone', async () => {
    const a = await root.current({ words: 'a' });
    await root.current({ words: 'b' });
    const c = await root.published({ words: 'c' });
    await root.promote('north', c, { canary: 10 });
    await root.rollback('north');
    expect(await named()).toEqual({ current: a, canary: [c, 10, undefined] });
  });

  test('takes back a scheduled build whose day has come', async () => {
    const a = await root.current({ words: 'a' });
    const b = await root.published({ words: 'b' });
    await root.promote('north', b, { on: '2027-01-01' });
    root.setTime('2027-01-01T03:00:00Z');
    expect((await root.rollback('north')).message).toContain(`Build ${b} of "north" is taken back`);
    expect(await named()).toEqual({ current: a });
  });

  test('is refused where there is nothing to go back to', async () => {
    await expect(root.rollback('north')).rejects.toThrow(/no previous build.*no build at all/);
    await root.current();
    await expect(root.rollback('north')).rejects.toThrow(
      /no previous build to go back to\. Promote another one, or withdraw/,
    );
  });
});

describe('withdrawing', () => {
  test('a district takes all its builds from its readers, and its page', async () => {
    await root.current({ words: 'a' });
    const b = await root.current({ words: 'b' });
    await root.withdraw('north');
    expect(await named()).toEqual({});
    expect(existsSync(join(root.folder, 'north/index.html'))).toBe(false);
    await root.promote('north', b);
    expect(await named()).toEqual({ current: b });
    expect(page()).toContain('<title>b</title>');
  });

  test('is no way to take the current build alone', async () => {
    const a = await root.current();
    await expect(root.withdraw('north', a)).rejects.toThrow(/Go back to the one before/);
  });
});

describe('registering', () => {
  test('is in order of arrival; once more it moves the district and keeps its builds', async () => {
    const a = await root.current();
    await root.register('south', {
      origin: 'https://south.test',
      name: { zh: '南区', en: 'South' },
    });
    await root.register('north', {
      origin: 'https://north.test/files/',
      name: { zh: '北', en: 'N' },
    });
    const { districts } = await root.registry();
    expect(districts.map(({ id, origin }) => `${id} ${origin}`)).toEqual([
      'north https://north.test/files/',
      'south https://south.test',
    ]);
    expect(districts[0]?.current?.build).toBe(a);
  });

  test.each([
    ['shell', 'https://x.test', /No district can be called "shell"/],
    ['North', 'https://x.test', /lower-case letters/],
    ['south', 'x.test', /an origin is http/],
    ['south', 'https://x.test/path', /an origin is http/],
  ])('%s at %s is refused', async (id, origin, message) => {
    await expect(root.register(id, { origin, name: { zh: '南', en: 'S' } })).rejects.toThrow(
      message,
    );
  });

  test('is undone; the page of the district goes with it', async () => {
    await root.current();
    await root.unregister('north');
    expect((await root.registry()).districts).toEqual([]);
    expect(existsSync(join(root.folder, 'north/index.html'))).toBe(false);
    await expect(root.unregister('north')).rejects.toThrow(/is not registered/);
  });
});
