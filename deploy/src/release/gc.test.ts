import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type TestRoot, temporaryRoot } from '../testing/index.ts';

let root: TestRoot;
beforeEach(async () => {
  root = await temporaryRoot();
});
afterEach(() => root[Symbol.dispose]());

const has = (...path: string[]): boolean => existsSync(join(root.folder, ...path));
const later = (hours: number): void =>
  root.setTime(new Date(Date.now() + hours * 3_600_000).toISOString());

test('what the registry names stays, in every role and for ever', async () => {
  const previous = await root.current({ words: 'a' });
  const current = await root.current({ words: 'b' });
  const canary = await root.published({ words: 'c' });
  const scheduled = await root.published({ words: 'd' });
  await root.promote('north', canary, { canary: 10 });
  await root.promote('north', scheduled, { on: '2099-01-01' });
  later(9999);
  expect((await root.gc({ keep: 0 })).removed).toEqual([]);
  for (const build of [previous, current, canary, scheduled])
    expect(has('north', build)).toBe(true);
});

test('what the registry before names stays, however long ago it was taken from readers', async () => {
  const a = await root.current({ words: 'a' });
  await root.current({ words: 'b' });
  await root.current({ words: 'c' });
  later(9999);
  expect((await root.gc({ keep: 0 })).removed).toEqual([]);
  expect(has('north', a)).toBe(true);
});

test('what was taken from readers stays for a day, for pages that are open', async () => {
  const a = await root.current({ words: 'a' });
  await root.current({ words: 'b' });
  await root.current({ words: 'c' });
  later(100);
  // Published long ago, and given to readers of the registry before until now.
  await root.sign();
  later(123);
  expect((await root.gc({ keep: 0 })).removed).toEqual([]);
  later(125);
  expect((await root.gc({ keep: 0 })).removed).toEqual([join(root.folder, 'north', a)]);
  expect(has('north', a)).toBe(false);
});

test('what was published and is given to nobody stays for a day, and the newest of it longer', async () => {
  const builds = [];
  for (const words of ['a', 'b', 'c']) {
    builds.push(await root.published({ words }));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const [a = '', b = '', c = ''] = builds;
  expect((await root.gc()).removed).toEqual([]);
  later(25);
  const wouldGo = [b, a].map((build) => join(root.folder, 'north', build));
  expect((await root.gc({ dryRun: true })).removed).toEqual(wouldGo);
  expect(has('north', a)).toBe(true);
  expect((await root.gc()).removed).toEqual(wouldGo);
  expect(has('north', c)).toBe(true);
});

test('half-written things go, other people’s things stay', async () => {
  mkdirSync(join(root.folder, 'north', '.0123456789.abcdefabcdef.tmp'), { recursive: true });
  writeFileSync(join(root.folder, '.registry.json.abcdefabcdef.tmp'), '');
  writeFileSync(join(root.folder, 'notes.txt'), '');
  mkdirSync(join(root.folder, 'north', 'clauses'));
  later(9999);
  expect((await root.gc({ keep: 0 })).removed).toHaveLength(2);
  expect(has('notes.txt')).toBe(true);
  expect(has('north', 'clauses')).toBe(true);
});

test('builds of a district that is registered no more go', async () => {
  const a = await root.current();
  await root.unregister('north');
  await root.sign();
  later(25);
  expect((await root.gc({ keep: 0 })).removed).toEqual([join(root.folder, 'north', a)]);
});

test('files of the portal’s site go with the last build they belong to', async () => {
  const builds = [];
  for (const words of ['s', 't', 'u']) {
    const build = await root.publishedShell({ words });
    await root.promoteShell(build);
    builds.push(build);
  }
  const script = (build = ''): string => `shell/site/static/js/index.${build}.js`;
  const [s, t, u] = builds;
  expect((await root.gc({ keep: 0 })).removed).toEqual([]);
  expect(has(script(s))).toBe(true);
  later(25);
  await root.gc({ keep: 0 });
  expect([s, t, u].map((build) => has(script(build)))).toEqual([false, true, true]);
  expect(has('shell/site/index.html')).toBe(true);
  expect((await root.verify()).problems).toEqual([]);
});
