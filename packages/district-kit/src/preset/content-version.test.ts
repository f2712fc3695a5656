import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentVersion } from './content-version.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-version-'));
  write('pnpm-lock.yaml', 'lockfileVersion: 9');
  write('packages/rules/package.json', '{"dependencies":{"zod":"1"}}');
  write('packages/rules/src/index.ts', 'export const rule = 1;');
  write('packages/pages/package.json', '{"dependencies":{"@portal/rules":"workspace:*"}}');
  write('packages/pages/src/index.ts', 'export const page = 1;');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

const versions = () => ({
  rules: contentVersion(root, '@portal/rules'),
  pages: contentVersion(root, '@portal/pages'),
});

test('is a version, the same for the same sources wherever they lie', () => {
  const before = versions();
  const elsewhere = `${root}-elsewhere`;
  cpSync(root, elsewhere, { recursive: true });
  rmSync(root, { recursive: true });
  root = elsewhere;
  expect(versions()).toEqual(before);
  expect(before.rules).toMatch(/^0\.0\.0-s[0-9a-f]{16}$/);
});

test('is another one as soon as a source of it changes', () => {
  const before = versions();
  write('packages/pages/src/index.ts', 'export const page = 2;');
  expect(versions().rules).toBe(before.rules);
  expect(versions().pages).not.toBe(before.pages);
});

test.each(['packages/rules/src/more.ts', 'packages/rules/package.json', 'pnpm-lock.yaml'])(
  'of what it uses counts as well: %s',
  (file) => {
    const before = versions();
    write(file, '{"dependencies":{"zod":"2"}}');
    expect(versions().rules).not.toBe(before.rules);
    expect(versions().pages).not.toBe(before.pages);
  },
);

test('does not change with tests and stories, which are in no build', () => {
  const before = versions();
  write('packages/rules/src/index.test.ts', '');
  write('packages/pages/src/page.stories.tsx', '');
  expect(versions()).toEqual(before);
});
