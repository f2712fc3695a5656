import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { shellBuild, type TestRoot, temporaryRoot } from '../../testing/index.ts';
import { commonBudgets } from '../check/budgets.ts';

let root: TestRoot;
beforeEach(async () => {
  root = await temporaryRoot();
});
afterEach(() => root[Symbol.dispose]());

const site = (path: string): string => join(root.folder, 'shell/site', path);
const page = (): string => readFileSync(site('index.html'), 'utf8');
const pageOfHome = (words: string): string =>
  `<!doctype html><title>${words}</title><script src="/favicon.svg"></script>`;
const live = async (): Promise<string[]> =>
  (await root.status()).shells.map(({ build, role }) => `${role} ${build}`);

describe('the shell', () => {
  test('is published, and then promoted to be what the portal serves', async () => {
    const s = await root.publishedShell({ words: 's' });
    expect(existsSync(site('index.html'))).toBe(false);
    expect((await root.promoteShell(s)).message).toBe(`Shell ${s} is the current one.`);
    expect(page()).toContain('<title>s</title>');
    expect(readFileSync(site('sw.js'), 'utf8')).toContain('"s"');
    const shells = JSON.parse(readFileSync(join(root.folder, 'shells.json'), 'utf8'));
    expect(shells).toEqual({
      schemaVersion: 1,
      shells: [
        {
          build: s,
          role: 'current',
          contracts: { from: 1, to: 1 },
          packSchema: `shell/${s}/pack.schema.json`,
        },
      ],
    });
  });

  test('of before keeps its files beside the new one’s, for pages that are open', async () => {
    const s = await root.publishedShell({ words: 's' });
    const t = await root.publishedShell({ words: 't' });
    await root.promoteShell(s);
    await root.promoteShell(t);
    expect(await live()).toEqual([`current ${t}`, `previous ${s}`]);
    expect(page()).toContain('<title>t</title>');
    for (const build of [s, t]) expect(existsSync(site(`static/js/index.${build}.js`))).toBe(true);
  });

  test('has packed copies beside what is named by its content, and beside nothing that is replaced', async () => {
    const { folder, build } = await shellBuild(root.builds);
    for (const path of [`static/js/index.${build}.js`, 'index.html', 'sw.js'])
      writeFileSync(join(folder, `${path}.gz`), gzipSync(readFileSync(join(folder, path))));
    await root.publishShell(folder);
    await root.promoteShell(build);
    expect(existsSync(site(`static/js/index.${build}.js.gz`))).toBe(true);
    for (const path of ['index.html.gz', 'sw.js.gz']) expect(existsSync(site(path))).toBe(false);
    expect((await root.verify()).problems).toEqual([]);
  });

  test('is taken back', async () => {
    const s = await root.publishedShell({ words: 's' });
    await root.promoteShell(s);
    await expect(root.rollbackShell()).rejects.toThrow(/no previous shell/);
    const t = await root.publishedShell({ words: 't' });
    await root.promoteShell(t);
    expect((await root.rollbackShell()).message).toBe(
      `Shell ${t} is taken back; ${s} is the current one again.`,
    );
    expect(page()).toContain('<title>s</title>');
    expect(await live()).toEqual([`current ${s}`]);
  });

  test('takes home’s own page along, and home of a build without one is no other’s', async () => {
    const s = await root.publishedShell({ words: 's' });
    const t = await root.publishedShell({ words: 't', files: { 'home.html': pageOfHome('t') } });
    await root.promoteShell(s);
    await root.promoteShell(t);
    expect(readFileSync(site('home.html'), 'utf8')).toBe(pageOfHome('t'));
    await root.rollbackShell();
    expect(existsSync(site('home.html'))).toBe(false);
    writeFileSync(site('home.html'), pageOfHome('t'));
    expect((await root.verify()).problems.map(({ what }) => what)).toEqual([
      expect.stringContaining('home.html'),
    ]);
  });

  test('that could not mount a district’s build does not come back', async () => {
    const s = await root.publishedShell({ words: 's', contracts: { from: 1, to: 1 } });
    const t = await root.publishedShell({ words: 't', contracts: { from: 1, to: 2 } });
    const u = await root.publishedShell({ words: 'u', contracts: { from: 1, to: 2 } });
    for (const build of [s, t, u]) await root.promoteShell(build);
    await root.current({ contract: 2 });
    await expect(root.promoteShell(s)).rejects.toThrow(/keeps contracts 1 to 1.*contract 2/);
    await root.rollbackShell();
    expect(await live()).toEqual([`current ${t}`]);
  });

  test('is not promoted while files of a live build are gone: nobody can tell whether it would work', async () => {
    const build = await root.current();
    const s = await root.publishedShell();
    rmSync(join(root.folder, 'north', build), { recursive: true });
    await expect(root.promoteShell(s)).rejects.toThrow(
      /policy\.json is missing\. Put back the folder as it was published; "release verify"/,
    );
    expect(await live()).toEqual([]);
  });

  test('may be promoted though a fallback would not work in it; it says so', async () => {
    await root.current({ words: 'a', contract: 1 });
    await root.current({ words: 'b', contract: 2 });
    const s = await root.publishedShell({ contracts: { from: 2, to: 2 } });
    const { notes } = await root.promoteShell(s);
    expect(notes).toEqual([expect.stringMatching(/^north, previous build \w+: .*contract 1/)]);
  });

  test.each([
    ['sw.js', /has no sw\.js/],
    ['pack.schema.json', /has no pack\.schema\.json/],
  ])('is not published without %s', async (file, message) => {
    const { folder } = await shellBuild(root.builds, { files: { [file]: null } });
    await expect(root.publishShell(folder)).rejects.toThrow(message);
  });

  test('is not published with a page that names what is not there, or over its budget', async () => {
    for (const name of ['index.html', 'home.html']) {
      const { folder } = await shellBuild(root.builds, {
        words: name,
        files: { [name]: '<!doctype html><script src="/static/js/gone.js"></script>' },
      });
      await expect(root.publishShell(folder)).rejects.toThrow(/names static\/js\/gone\.js/);
    }
    const good = await shellBuild(root.builds, { words: 'good' });
    await expect(
      root.publishShell(good.folder, { ...commonBudgets().shell, build: 1 }),
    ).rejects.toThrow(/Over its budget: whole build/);
  });

  test('is not promoted when it has changed since it was published', async () => {
    const s = await root.publishedShell();
    writeFileSync(join(root.folder, 'shell', s, 'sw.js'), 'other()');
    await expect(root.promoteShell(s)).rejects.toThrow(/sw\.js has changed since the build/);
    expect(await live()).toEqual([]);
  });

  test('is told from a district, and a missing build is named', async () => {
    await expect(root.publishShell(root.builds)).rejects.toThrow(/is no build/);
    await expect(root.promoteShell('0123456789')).rejects.toThrow(/no build "0123456789" of the/);
  });
});
