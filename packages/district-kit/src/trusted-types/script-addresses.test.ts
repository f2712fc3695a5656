import { expect, test } from 'vitest';
import { scriptAddresses } from './script-addresses.ts';

let page = 'https://portal.test/d/north';
const addresses = scriptAddresses(() => page);
addresses.permit('/static/');
addresses.permit('/sw.js');
addresses.permit('https://north.test/north/0123456789/');

test.each([
  '/static/js/index.0123456789.js',
  'https://portal.test/static/js/index.0123456789.js',
  '/sw.js',
  'https://north.test/north/0123456789/static/js/entry.0123456789.js',
  'https://north.test/north/0123456789/static/js/entry.0123456789.js?again=abc',
])('scripts may come from where the page and its registered builds lie: %s', (address) => {
  expect(addresses.resolve(address)).toBe(new URL(address, page).href);
});

test.each([
  'static/js/index.js',
  '/sw.js/other.js',
  '/registry.json',
  'https://north.test/north/abcdef0123/static/js/entry.0123456789.js',
  'https://north.test/north/0123456789/../abcdef0123/entry.js',
  'https://north.test/north/0123456789/..%2fabcdef0123/entry.js',
  'https://north.test.evil.test/north/0123456789/entry.js',
  'https://user@north.test/north/0123456789/entry.js',
  '//evil.test/static/index.js',
  'data:text/javascript,alert(1)',
  'blob:https://portal.test/static/',
  'javascript:alert(1)',
  'https://',
])('and from nowhere else: %s', (address) => {
  expect(addresses.resolve(address)).toBeUndefined();
});

test('a relative address is read against where the page is now, and comes back whole', () => {
  page = 'https://portal.test/';
  expect(addresses.resolve('static/js/a.js')).toBe('https://portal.test/static/js/a.js');
  page = 'https://portal.test/d/north/programmes';
  expect(addresses.resolve('static/js/a.js')).toBeUndefined();
});
