import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildId, buildNameOf, sourcesOf } from './build-id.ts';

let root: string;
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const id = (): string => buildId(join(root, 'apps/north'));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'build-id-'));
  write('pnpm-workspace.yaml', '');
  write('pnpm-lock.yaml', 'a');
  write('packages/kit/src/index.ts', 'a');
  write('apps/north/src/index.ts', 'a');
  write('apps/north/policy/index.ts', 'a');
});
afterEach(() => rmSync(root, { recursive: true }));

test.each([
  'apps/north/src/index.ts',
  'apps/north/policy/index.ts',
  'apps/north/src/new/page.tsx',
  'apps/north/rsbuild.config.ts',
  'apps/north/package.json',
  'apps/north/public/manifest.webmanifest',
  'packages/kit/src/index.ts',
  'packages/kit/package.json',
  'pnpm-lock.yaml',
])('two builds differ when %s does', (path) => {
  const before = id();
  write(path, 'b');
  expect(id()).not.toBe(before);
  expect(id()).toMatch(/^[0-9a-f]{10}$/);
});

test.each(['apps/south/src/index.ts', 'apps/north/src/index.test.ts', 'packages/kit/src/notes.md'])(
  'a build keeps its name when only %s changes',
  (path) => {
    const before = id();
    write(path, 'b');
    expect(id()).toBe(before);
  },
);

test('equal sources in another folder have an equal name', () => {
  const here = id();
  const elsewhere = mkdtempSync(join(tmpdir(), 'build-id-elsewhere-'));
  try {
    cpSync(root, elsewhere, { recursive: true });
    expect(buildId(join(elsewhere, 'apps/north'))).toBe(here);
  } finally {
    rmSync(elsewhere, { recursive: true });
  }
});

test('one process gives a build one name, whatever is edited meanwhile', () => {
  const name = buildNameOf(join(root, 'apps/north'));
  write('apps/north/src/index.ts', 'b');
  expect(buildNameOf(join(root, 'apps/north'))).toBe(name);
  expect(id()).not.toBe(name);
});

test('what a build is made from is named from the workspace’s root, where it is there', () => {
  expect(sourcesOf(join(root, 'apps/north'))).toEqual([
    'pnpm-lock.yaml',
    'apps/north/src',
    'apps/north/policy',
    'packages/kit/src',
  ]);
});

test('an app outside the workspace is told so', () => {
  expect(() => buildId(tmpdir())).toThrow(/not inside the workspace/);
});
