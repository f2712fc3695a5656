import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtFiles } from './offline-plugin.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'built-'));
  mkdirSync(join(folder, 'static/js/async'), { recursive: true });
  for (const file of [
    'index.html',
    'sw.js',
    'sbom.cdx.json',
    'licences.txt',
    'static/js/index.0123456789.js',
    'static/js/async/7.0123456789.js',
    'static/js/async/7.0123456789.js.LICENSE.txt',
    'static/js/async/7.0123456789.js.map',
  ])
    writeFileSync(join(folder, file), file);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the files that pages ask for, late parts among them', () => {
  expect(builtFiles(folder).files.map(({ path }) => path)).toEqual([
    '/index.html',
    '/static/js/async/7.0123456789.js',
    '/static/js/index.0123456789.js',
  ]);
});

test('two builds that differ have different names, equal ones the same; the worker itself is none of them', () => {
  const { version } = builtFiles(folder);
  writeFileSync(join(folder, 'sw.js'), 'another worker');
  expect(builtFiles(folder).version).toBe(version);
  writeFileSync(join(folder, 'index.html'), 'another page');
  expect(builtFiles(folder).version).not.toBe(version);
  writeFileSync(join(folder, 'index.html'), 'index.html');
  expect(builtFiles(folder).version).toBe(version);
});
