import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type TestRoot, temporaryRoot } from '../testing/index.ts';

let root: TestRoot;
let current: string;
let shell: string;
beforeEach(async () => {
  root = await temporaryRoot();
  await root.current({ words: 'a' });
  current = await root.current({ words: 'b' });
  shell = await root.publishedShell();
  await root.promoteShell(shell);
});
afterEach(() => root[Symbol.dispose]());

const problems = async (): Promise<string[]> =>
  (await root.verify()).problems.map(({ what }) => what);
const at = (path: string): string => join(root.folder, path);

describe('a walk through the root', () => {
  test('finds nothing where all is as it was published', async () => {
    const { builds, files } = await root.verify();
    expect(await problems()).toEqual([]);
    expect(builds).toBe(3);
    expect(files).toBeGreaterThan(30);
  });

  test.each([
    ['policy.json', /^north, current build \w+: policy\.json has another digest than the registry/],
    ['release.json', /release\.json has another digest than the registry says/],
    ['static/js/entry.0123456789.js', /entry\.0123456789\.js has changed since the build/],
  ])('finds a change in %s', async (path, message) => {
    appendFileSync(at(`north/${current}/${path}`), ' ');
    expect(await problems()).toContainEqual(expect.stringMatching(message));
  });

  test('finds a build that is gone, also as a fallback', async () => {
    const previous = (await root.registry()).districts[0]?.previous?.build;
    rmSync(at(`north/${previous}`), { recursive: true });
    expect(await problems()).toContainEqual(
      expect.stringMatching(/^north, previous build \w+: release\.json is missing/),
    );
    expect((await root.status()).districts[0]?.previous?.missing).toBe(true);
  });

  test('finds another page than that of the current build; signing once more renews it', async () => {
    writeFileSync(at('north/index.html'), 'x');
    expect(await problems()).toEqual([
      expect.stringMatching(/north\/index\.html is not the page of the current build/),
    ]);
    await root.sign();
    expect(await problems()).toEqual([]);
  });

  test('finds a changed file of the portal; promoting once more renews it', async () => {
    writeFileSync(at('shell/site/sw.js'), 'x');
    expect(await problems()).toEqual([expect.stringMatching(/site\/sw\.js is not that of shell/)]);
    await root.promoteShell(shell);
    expect(await problems()).toEqual([]);
  });

  test('finds a registry that nobody trusted has signed', async () => {
    const envelope = JSON.parse(readFileSync(at('registry.json'), 'utf8'));
    envelope.signatures[0].keyid = '0123456789abcdef';
    writeFileSync(at('registry.json'), JSON.stringify(envelope));
    expect(await problems()).toEqual([expect.stringMatching(/cannot be trusted: No trusted key/)]);
  });

  test('walks the registry before too: its signature, its builds, its number', async () => {
    const c = await root.current({ words: 'c' });
    const gone = await root.current({ words: 'd' });
    await root.rollback('north');
    // Only the registry before names it now.
    rmSync(at(`north/${gone}`), { recursive: true });
    expect(await problems()).toContainEqual(
      expect.stringMatching(
        /^north, current build \w+ of the registry before: release\.json is missing/,
      ),
    );
    await root.sign();
    expect(await problems()).toEqual([]);
    expect((await root.registry()).districts[0]?.current?.build).toBe(c);
    const newer = readFileSync(at('registry.json'));
    await root.sign();
    const newest = readFileSync(at('registry.json'));
    writeFileSync(at('registry.previous.json'), newest);
    writeFileSync(at('registry.json'), newer);
    expect(await problems()).toEqual([expect.stringMatching(/previous\.json has the number \d+/)]);
    writeFileSync(at('registry.previous.json'), '{}');
    expect(await problems()).toEqual([
      expect.stringMatching(/registry\.previous\.json cannot be trusted/),
    ]);
    await root.sign();
    expect(await problems()).toEqual([]);
  });

  test('tells of a lock', async () => {
    writeFileSync(at('.lock'), '');
    expect(await problems()).toEqual([expect.stringMatching(/\.lock is there/)]);
  });
});
