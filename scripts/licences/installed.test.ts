import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { licenceFaults } from '@portal/district-kit/licences';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { installedFor } from './installed.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'licences-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function manifest(folder: string, content: object): void {
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, 'package.json'), JSON.stringify(content));
}

/** As pnpm does: the package in a store of its own, a link to it from who needs it. */
function link(from: string, to: string): void {
  mkdirSync(dirname(join(root, from)), { recursive: true });
  symlinkSync(join(root, to), join(root, from));
}

test('every package on the way is looked at, once, and what only tests need is not', () => {
  manifest('apps/one', { dependencies: { direct: '1.0.0' }, devDependencies: { tool: '1.0.0' } });
  manifest('packages/two', { name: '@own/two', dependencies: { direct: '1.0.0' } });
  manifest('store/node_modules/direct', {
    name: 'direct',
    version: '1.0.0',
    license: 'MIT',
    dependencies: { indirect: '2.0.0' },
    optionalDependencies: { elsewhere: '1.0.0' },
  });
  manifest('store/node_modules/indirect', {
    name: 'indirect',
    version: '2.0.0',
    license: 'AGPL-3.0-only',
  });
  link('apps/one/node_modules/direct', 'store/node_modules/direct');
  link('packages/two/node_modules/direct', 'store/node_modules/direct');
  const packages = installedFor(root);
  expect(packages).toEqual([
    { name: 'direct', version: '1.0.0', licence: 'MIT' },
    { name: 'indirect', version: '2.0.0', licence: 'AGPL-3.0-only' },
  ]);
  expect(licenceFaults(packages)).toEqual([
    expect.stringContaining('indirect@2.0.0 is under “AGPL-3.0-only”'),
  ]);
});

test('licences in the older forms are read', () => {
  manifest('apps/one', { dependencies: { a: '1.0.0', b: '1.0.0', c: '1.0.0' } });
  manifest('apps/one/node_modules/a', { name: 'a', version: '1.0.0', license: { type: 'ISC' } });
  manifest('apps/one/node_modules/b', {
    name: 'b',
    version: '1.0.0',
    licenses: [{ type: 'MIT' }, { type: 'GPL-2.0-only' }],
  });
  manifest('apps/one/node_modules/c', { name: 'c', version: '1.0.0' });
  expect(installedFor(root).map(({ licence }) => licence)).toEqual([
    'ISC',
    'MIT OR GPL-2.0-only',
    '',
  ]);
});

test('a dependency that is not installed is named', () => {
  manifest('apps/one', { dependencies: { missing: '1.0.0' } });
  expect(() => installedFor(root)).toThrow(/missing, which .*apps\/one needs.*pnpm install/);
});
