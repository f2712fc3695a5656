import { expect, test } from 'vitest';
import { forImport } from './federation-runtime.ts';

test.each([
  ['/w/node_modules/@module-federation/runtime/dist/bundler.cjs', true],
  ['C:\\w\\@module-federation\\runtime\\dist\\index.cjs', true],
  ['/w/node_modules/another/dist/index.cjs', false],
  ['/w/node_modules/@module-federation/runtime/dist/index.js', false],
])('%s has a form for import: %s', (file, isTaken) => {
  expect(forImport(file)).toBe(isTaken ? file.replace(/cjs$/, 'js') : file);
});
