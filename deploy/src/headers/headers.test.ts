import { describe, expect, test } from 'vitest';
import { cacheControl, contentSecurityPolicy, contentType } from './index.ts';

const forEver = 'public, max-age=31536000, immutable';

test.each([
  ['/north/0123456789/policy.json', forEver],
  ['/north/0123456789/index.html', forEver],
  ['/north/0123456789/plain/zh/a.html', forEver],
  ['/static/js/main.0123456789.js', forEver],
  ['/static/js/main.0123456789.js.br', forEver],
  ['/static/js/main.0123456789.js.LICENSE.txt', forEver],
  ['/registry.json', 'no-store'],
  ['/registry.previous.json', 'no-store'],
  ['/portal.json', 'no-store'],
  ['/', 'no-cache'],
  ['/index.html', 'no-cache'],
  ['/sw.js', 'no-cache'],
  ['/north/index.html', 'no-cache'],
  ['/north/012345678/policy.json', 'no-store'],
])('%s may be kept: %s', (path, expected) => {
  expect(cacheControl(path)).toBe(expected);
});

test.each([
  ['a.js', 'text/javascript; charset=utf-8'],
  ['a.HTML', 'text/html; charset=utf-8'],
  ['a.json', 'application/json; charset=utf-8'],
  ['a.webmanifest', 'application/manifest+json'],
  ['a.woff2', 'font/woff2'],
  ['a.exe', 'application/octet-stream'],
  ['a', 'application/octet-stream'],
])('%s is %s', (path, expected) => {
  expect(contentType(path)).toBe(expected);
});

describe('the security policy', () => {
  const policy = contentSecurityPolicy(['https://north.test/north/']);

  test('takes code from its own origin and from those named, and none from the page or from text', () => {
    expect(policy).toContain("default-src 'none';");
    expect(policy).toContain("script-src 'self' https://north.test/north/;");
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("worker-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("base-uri 'none'");
  });

  test('of a district alone names nobody else', () => {
    expect(contentSecurityPolicy([])).toContain("script-src 'self';");
  });

  test('asks for https where the page came by it', () => {
    expect(policy).not.toContain('upgrade-insecure-requests');
    expect(contentSecurityPolicy([], { https: true })).toMatch(/; upgrade-insecure-requests$/);
  });
});
