import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { districtBuild, shellBuild } from '../../testing/index.ts';
import { makeRelease } from './make-release.ts';

let repository: string;
beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), 'make-release-'));
});
afterEach(() => rmSync(repository, { recursive: true }));

const SOURCES = ['apps/north/src', 'pnpm-lock.yaml'];
const git = (...args: string[]): string =>
  execFileSync('git', ['-C', repository, '-c', 'user.name=T', '-c', 'user.email=t@t', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(repository, path)), { recursive: true });
  writeFileSync(join(repository, path), text);
};
const commit = (path: string, text: string): string => {
  write(path, text);
  git('add', '--', path);
  git('commit', '-q', '-m', path);
  return git('rev-parse', 'HEAD');
};
const make = (dist: string) =>
  makeRelease({ dist, to: join(repository, 'out/releases/north'), repository, sources: SOURCES });
const build = (options?: Parameters<typeof districtBuild>[1]) =>
  districtBuild(join(repository, 'out/dist'), options);

describe('the commit of a release', () => {
  test('is the last one that changed what it is made from', async () => {
    git('init', '-q');
    commit('pnpm-lock.yaml', 'a');
    const last = commit('apps/north/src/index.ts', 'a');
    commit('apps/north/src/index.test.ts', 'a');
    commit('apps/north/src/notes.md', 'a');
    commit('apps/south/src/index.ts', 'a');
    const { release, commit: of } = await make((await build()).folder);
    expect(release.commit).toBe(last);
    expect(of).toEqual({ commit: last });
  });

  test.each([
    [
      'changed',
      () => write('apps/north/src/index.ts', 'b'),
      /not all of it is committed \(apps\/north\/src\/index\.ts\)/,
    ],
    [
      'new',
      () => write('apps/north/src/more.ts', 'b'),
      /not all of it is committed \(apps\/north\/src\/more\.ts\)/,
    ],
  ])('is none while a source is %s and not committed', async (_, change, because) => {
    git('init', '-q');
    commit('apps/north/src/index.ts', 'a');
    commit('pnpm-lock.yaml', 'a');
    change();
    const { release, commit: of } = await make((await build()).folder);
    expect(release.commit).toBeNull();
    expect(of).toEqual({ commit: null, because: expect.stringMatching(because) });
  });

  test('is none in a shallow clone, where history ends too early to tell', async () => {
    git('init', '-q');
    commit('pnpm-lock.yaml', 'a');
    commit('apps/north/src/index.ts', 'a');
    commit('elsewhere.txt', 'a');
    const clone = join(repository, 'out/clone');
    git('clone', '-q', '--depth', '1', `file://${repository}`, clone);
    const { folder: dist } = await build();
    const { commit: of } = await makeRelease({
      dist,
      to: join(clone, 'out/releases/north'),
      repository: clone,
      sources: SOURCES,
    });
    expect(of).toEqual({ commit: null, because: expect.stringMatching(/shallow clone/) });
  });

  test('is none outside git', async () => {
    const { commit: of } = await make((await build()).folder);
    expect(of).toEqual({ commit: null, because: 'this is no git working copy' });
  });
});

describe('the folder of a release', () => {
  test('has the files of the build, and packed copies beside those that get smaller', async () => {
    const text = 'policy '.repeat(200);
    const { folder: dist, build: name } = await build({
      files: { 'licences.txt': text, 'icon.png': text, 'short.txt': 'short' },
    });
    const { folder, packed } = await make(dist);
    expect(folder).toBe(join(repository, 'out/releases/north', name));
    expect(readFileSync(join(folder, 'licences.txt'), 'utf8')).toBe(text);
    expect(gunzipSync(readFileSync(join(folder, 'licences.txt.gz'))).toString()).toBe(text);
    expect(brotliDecompressSync(readFileSync(join(folder, 'licences.txt.br'))).toString()).toBe(
      text,
    );
    expect(existsSync(join(folder, 'icon.png.gz'))).toBe(false);
    expect(existsSync(join(folder, 'short.txt.gz'))).toBe(false);
    // Whose system packed it is nobody's business, and would make other bytes.
    expect([...readFileSync(join(folder, 'licences.txt.gz')).subarray(4, 10)]).toEqual([
      0, 0, 0, 0, 2, 255,
    ]);
    expect(packed.brotli).toBeLessThan(packed.gzip);
  });

  test('is the same when it is made again, and is then left alone', async () => {
    const { folder: dist } = await build();
    const { folder } = await make(dist);
    utimesSync(folder, 1, 1);
    expect((await make(dist)).already).toBe(true);
    // The newest again, for who publishes what was built last.
    expect(statSync(folder).mtimeMs).toBeGreaterThan(1000);
    expect(readdirSync(join(repository, 'out/releases/north'))).toHaveLength(1);
  });

  test('is not overwritten with other bytes', async () => {
    const { folder: dist } = await build({ files: { 'favicon.svg': '<svg/>' } });
    const { folder } = await make(dist);
    appendFileSync(join(folder, 'favicon.svg'), ' ');
    await expect(make(dist)).rejects.toThrow(
      /holds other bytes under the same name: favicon\.svg\.\nEqual sources give equal bytes/,
    );
    expect(readdirSync(join(repository, 'out/releases/north'))).toHaveLength(1);
  });

  test('tells when only the commit has come since', async () => {
    git('init', '-q');
    write('apps/north/src/index.ts', 'a');
    write('pnpm-lock.yaml', 'a');
    const { folder: dist } = await build();
    await make(dist);
    git('add', '.');
    git('commit', '-q', '-m', 'all');
    await expect(make(dist)).rejects.toThrow(/release\.json[\s\S]*sources were committed since/);
  });

  test('takes nothing that the build does not list', async () => {
    const { folder: dist } = await build();
    writeFileSync(join(dist, 'mf-stats.json'), '{}');
    const { folder } = await make(dist);
    expect(existsSync(join(folder, 'mf-stats.json'))).toBe(false);
  });

  test('is made of a shell in the same way', async () => {
    const { folder: dist, build: name } = await shellBuild(join(repository, 'out/dist'));
    const { release } = await make(dist);
    expect(release).toMatchObject({ build: name, contracts: { from: 1, to: 1 } });
  });

  test('needs a build', async () => {
    await expect(make(repository)).rejects.toThrow(
      /release\.json is missing: the app is not built/,
    );
    write('release.json', '{"schemaVersion":1}');
    await expect(make(repository)).rejects.toThrow(/release\.json is not valid/);
  });
});
