import { expect, test } from 'vitest';
import { readManifest } from './manifest.ts';

const URL_ = 'http://north.test/b1/mf-manifest.json';
const assets = { js: { sync: ['a.js'], async: [] }, css: { sync: ['a.css'], async: ['b.css'] } };
const manifest = {
  id: 'district_north',
  name: 'district_north',
  metaData: {
    globalName: 'district_north',
    remoteEntry: { name: 'static/js/entry.1.js', path: '', type: 'global' },
  },
  shared: [],
  exposes: [{ id: 'x', name: 'district', path: './district', assets }],
};

test('says where the code lies, beside itself', () => {
  expect(readManifest(manifest, URL_, './district')).toEqual({
    name: 'district_north',
    globalName: 'district_north',
    entry: 'http://north.test/b1/static/js/entry.1.js',
    styles: ['http://north.test/b1/a.css'],
    scripts: ['http://north.test/b1/a.js'],
    copies: [],
  });
});

test('says which modules the build has copies of, for a page without the same', () => {
  const common = { version: '1.0.0', requiredVersion: '^1.0.0', assets };
  const shared = [
    { ...common, name: 'kit', singleton: true },
    { ...common, name: 'rules', singleton: false },
  ];
  expect(readManifest({ ...manifest, shared }, URL_, './district').copies).toEqual([
    {
      name: 'rules',
      version: '1.0.0',
      styles: ['http://north.test/b1/a.css'],
      scripts: ['http://north.test/b1/a.js'],
    },
  ]);
});

test('of a build from before there were copies names none', () => {
  const { shared, ...before } = manifest;
  expect(readManifest(before, URL_, './district').copies).toEqual([]);
});

test.each([
  ['exposes', { ...manifest, exposes: undefined }],
  ['metaData.remoteEntry', { ...manifest, metaData: { globalName: 'x' } }],
  ['name', { ...manifest, name: '' }],
  ['manifest', 'a page'],
])('is refused by the name of what is missing: %s', (field, data) => {
  expect(() => readManifest(data, URL_, './district')).toThrow(`- ${field}`);
});

test('that exposes something else is refused', () => {
  expect(() => readManifest(manifest, URL_, './other')).toThrow(/exposes no "\.\/other"/);
});

test('never leads to another origin', () => {
  const remoteEntry = { name: 'https://evil.test/entry.js', path: '' };
  const moved = { ...manifest, metaData: { ...manifest.metaData, remoteEntry } };
  expect(() => readManifest(moved, URL_, './district')).toThrow(/another origin/);
});
