import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { summaryOf } from '@portal/rules-core';
import { fixturePack } from '@portal/rules-core/testing/fixture-pack';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BuildRef } from '../registry/build-ref.ts';
import { BuildFolderError, buildRefOf, filesOf, integrityOf, releaseOf } from './build-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-folder-'));
  for (const path of ['static/js/a.0123456789.js', 'index.html', 'Zebra.txt', 'policy.json'])
    write(path, path);
  write('mf-manifest.json', '{}');
  write('search.json', '{}');
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const release = (more: object = {}) =>
  write(
    'release.json',
    JSON.stringify({
      schemaVersion: 1,
      district: 'north',
      build: '0123456789',
      commit: null,
      contract: 1,
      shared: { react: '19.0.0' },
      pack: { schemaVersion: 1, fingerprint: 'f' },
      files: filesOf(folder),
      ...more,
    }),
  );

test('a digest is the one a browser checks', () => {
  // The digest of no bytes, as FIPS 180-4 implementations give it.
  expect(integrityOf(new Uint8Array())).toBe(
    'sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb',
  );
});

test('all files are listed in the order of code units, but not the list itself and packed copies', () => {
  write('static/js/a.0123456789.js.br', 'packed');
  write('static/js/a.0123456789.js.gz', 'packed');
  release();
  expect(Object.keys(filesOf(folder))).toEqual([
    'Zebra.txt',
    'index.html',
    'mf-manifest.json',
    'policy.json',
    'search.json',
    'static/js/a.0123456789.js',
  ]);
  expect(filesOf(folder)['policy.json']).toEqual({
    size: 11,
    integrity: integrityOf(Buffer.from('policy.json')),
  });
});

test('a build is named for a registry as its folder says', () => {
  release();
  const ref = BuildRef.parse(buildRefOf(folder));
  expect(ref).toMatchObject({ build: '0123456789', contract: 1, fingerprint: 'f' });
  const before = ref.integrity;
  release({ commit: 'a'.repeat(40) });
  const after = buildRefOf(folder).integrity;
  expect(after.release).not.toBe(before.release);
  expect({ ...after, release: '' }).toEqual({ ...before, release: '' });
});

test('a build is named with the summary of its pack, and without one where its pack is none of its district', () => {
  write('policy.json', JSON.stringify(fixturePack));
  release({ district: fixturePack.district.id });
  expect(BuildRef.parse(buildRefOf(folder)).summary).toEqual(summaryOf(fixturePack));
  release({ district: 'elsewhere' });
  expect(buildRefOf(folder)).not.toHaveProperty('summary');
  for (const text of ['{', '{}', JSON.stringify({ ...fixturePack, programmes: [] })]) {
    write('policy.json', text);
    release({ district: fixturePack.district.id });
    expect(buildRefOf(folder)).not.toHaveProperty('summary');
  }
});

test('a folder that is no build is refused by its name, with the remedy', () => {
  expect(() => releaseOf(folder)).toThrow(BuildFolderError);
  expect(() => releaseOf(folder)).toThrow(
    /release\.json cannot be read: the folder holds no build; "release build" makes one/,
  );
  release({ build: 'today' });
  expect(() => releaseOf(folder)).toThrow(/ten hex digits/);
  release();
  rmSync(join(folder, 'search.json'));
  expect(() => buildRefOf(folder)).toThrow(/search\.json cannot be read/);
});
