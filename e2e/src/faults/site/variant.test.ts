import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesOf, integrityOf } from '@portal/district-kit/build-folder';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BuildFiles, makeVariant } from './variant.ts';

const GOOD = '0123456789';
const BAD = 'abcdef0123';
let root: string;

const write = (path: string, text: string): void => {
  mkdirSync(join(root, GOOD, path, '..'), { recursive: true });
  writeFileSync(join(root, GOOD, path), text);
};
const read = (path: string): string => readFileSync(join(root, BAD, path), 'utf8');
const digest = (text: string): string => integrityOf(Buffer.from(text));

// An entry that holds the digest of a chunk, and that one of another.
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'variant-'));
  const deep = 'deep("one")';
  const chunk = `chunk_${GOOD}("${digest(deep)}")`;
  write('static/deep.js', deep);
  write('static/chunk.js', chunk);
  write('entry.js', `entry("${digest(chunk)}")`);
  write('entry.js.gz', 'packed');
  write('policy.json', '{}');
  write(
    'release.json',
    JSON.stringify({
      schemaVersion: 1,
      district: 'north',
      build: GOOD,
      commit: null,
      contract: 1,
      shared: {},
      pack: { schemaVersion: 1, fingerprint: 'f' },
      files: filesOf(join(root, GOOD)),
    }),
  );
});
afterEach(() => rmSync(root, { recursive: true }));

const make = (change?: (files: BuildFiles) => void) =>
  makeVariant(join(root, GOOD), join(root, BAD), change);

describe('a variant of a build', () => {
  it('has another name everywhere, and every digest fits', async () => {
    const release = await make();
    expect(release.build).toBe(BAD);
    expect(read('static/chunk.js')).toContain(`chunk_${BAD}(`);
    expect(read('entry.js')).toBe(`entry("${digest(read('static/chunk.js'))}")`);
    expect(release.files).toEqual(filesOf(join(root, BAD)));
  });

  it('carries a change up through all that holds a digest of it', async () => {
    const release = await make((files) => files.replace(/deep\.js$/, '"one"', '"two"'));
    expect(read('static/deep.js')).toBe('deep("two")');
    expect(read('static/chunk.js')).toContain(digest('deep("two")'));
    expect(read('entry.js')).toContain(digest(read('static/chunk.js')));
    expect(release.files).toEqual(filesOf(join(root, BAD)));
  });

  it('has no packed copies, which would be of the build before', async () => {
    await make();
    expect(() => read('entry.js.gz')).toThrow('ENOENT');
  });

  it('is not made where the place to change is not there, or there twice', async () => {
    await expect(make((files) => files.replace(/deep\.js$/, '"three"', ''))).rejects.toThrow(
      /stands in 0 files/,
    );
    await expect(make((files) => files.replace(/\.js$/, 'sha384', ''))).rejects.toThrow(
      /stands in 2 files.*chunk\.js/,
    );
  });
});
