import { describe, expect, it } from 'vitest';
import { type Asked, keptUrl, kindOf, mayBeKept } from './requests.ts';

const PORTAL = 'https://portal.test';
const NORTH = 'https://north.test';
const files = new Set(['/index.html', '/favicon.svg', '/static/js/index.0123456789.js']);

function kind(url: string, more: Partial<Asked> = {}) {
  const asked = { url, method: 'GET', mode: 'cors', destination: 'script', ...more };
  return kindOf(asked, PORTAL, files);
}

describe('how a request is answered', () => {
  it.each(['/', '/results', '/d/north/programmes/rent-subsidy', '/compare?need=rent'])(
    'a visit to %s is a visit to the page',
    (path) => {
      expect(kind(PORTAL + path, { mode: 'navigate', destination: 'document' })).toBe('page');
    },
  );

  it('a file of the build is one, of an older build too; data and what has a query are not', () => {
    expect(kind(`${PORTAL}/favicon.svg`, { destination: 'image' })).toBe('file');
    expect(kind(`${PORTAL}/static/js/index.0123456789.js`)).toBe('file');
    expect(kind(`${PORTAL}/static/js/async/7.aaaaaaaaaa.js`)).toBe('file');
    expect(kind(`${PORTAL}/registry.json`, { destination: '' })).toBe('other');
    expect(kind(`${PORTAL}/static/js/index.0123456789.js?x=1`)).toBe('other');
    expect(kind(`${PORTAL}/sw.js`, { mode: 'navigate', destination: 'document' })).toBe('other');
  });

  it('a district’s code is kept by its hash, and asked for anew with the loader’s mark', () => {
    expect(kind(`${NORTH}/static/js/entry.0123456789.js`)).toBe('district');
    expect(kind(`${NORTH}/b1/static/css/a.0123456789.css`, { destination: 'style' })).toBe(
      'district',
    );
    expect(kind(`${NORTH}/static/js/entry.0123456789.js?again=abc`)).toBe('districtAnew');
  });

  it('nothing else of another origin is touched', () => {
    expect(kind(`${NORTH}/policy.json`, { destination: '' })).toBe('other');
    expect(kind(`${NORTH}/mf-manifest.json?again=abc`, { destination: '' })).toBe('other');
    expect(kind(`${NORTH}/static/js/entry.js`)).toBe('other');
    expect(kind(`${NORTH}/static/js/entry.0123456789.js`, { mode: 'no-cors' })).toBe('other');
    expect(kind(`${NORTH}/static/js/entry.0123456789.js?again=a&name=b`)).toBe('other');
    expect(kind(`${NORTH}/static/js/entry.0123456789.js`, { method: 'POST' })).toBe('other');
    expect(kind('chrome-extension://x/a.0123456789.js')).toBe('other');
  });

  it('a second try is kept under the plain address', () => {
    expect(keptUrl(`${NORTH}/static/js/entry.0123456789.js?again=abc`)).toBe(
      `${NORTH}/static/js/entry.0123456789.js`,
    );
  });
});

describe('what may be kept', () => {
  const script = { 'content-type': 'text/javascript; charset=utf-8' };
  const may = (path: string, init: ResponseInit) => mayBeKept(new Response('x', init), path);

  it('is what the name promises', () => {
    expect(may('/a.js', { headers: script })).toBe(true);
    expect(may('/a.css', { headers: { 'content-type': 'text/css' } })).toBe(true);
  });

  it('is no page in place of a script, no error, no part, no type that nobody names', () => {
    expect(may('/a.js', { headers: { 'content-type': 'text/html' } })).toBe(false);
    expect(may('/a.js', { status: 500, headers: script })).toBe(false);
    expect(may('/a.js', { status: 206, headers: script })).toBe(false);
    expect(may('/a.bin', { headers: script })).toBe(false);
    expect(may('/a.js', { headers: { 'content-type': '' } })).toBe(false);
    expect(mayBeKept(Response.error(), '/a.js')).toBe(false);
  });
});
