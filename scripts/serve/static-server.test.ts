import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { CROSS_ORIGIN_HEADERS } from '@portal/deploy/headers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BusyPortError, type RunningServer, serveFolder } from './static-server.ts';
import { ask as askServer, VISIT } from './testing/ask.ts';

let folder: string;
let server: RunningServer;
const script = `console.log(${JSON.stringify('x'.repeat(3000))})`;

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portal-serve-'));
  mkdirSync(join(folder, 'dist'));
  write('dist/index.html', '<!doctype html><title>App</title>');
  write('dist/static/js/app.0123456789.js', script);
  write('dist/policy.json', '{}');
  write('dist/sw.js', '');
  write('secret.txt', 'outside');
  server = await serveFolder({
    folder: join(folder, 'dist'),
    port: 0,
    headers: CROSS_ORIGIN_HEADERS,
    policy: () => "default-src 'none'",
    made: { '/registry.json': () => '{"made":true}' },
  });
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  askServer(server.origin, path, headers, method);

describe('how long an answer may be kept', () => {
  test.each([
    ['/static/js/app.0123456789.js', 'public, max-age=31536000, immutable'],
    ['/policy.json', 'no-store'],
    // What says which build is kept on the device is looked at anew at each visit.
    ['/sw.js', 'no-cache'],
    ['/registry.json', 'no-store'],
    ['/', 'no-cache'],
    ['/gone.js', 'no-store'],
  ])('%s: %s', async (path, expected) => {
    expect((await ask(path)).headers['cache-control']).toBe(expected);
  });
});

describe('pages', () => {
  test('carry the policy and the common headers', async () => {
    const { headers } = await ask('/', VISIT);
    expect(headers).toMatchObject({
      'content-security-policy': "default-src 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    });
  });

  test('answer at every path below, for visits only', async () => {
    const deep = await ask('/programmes/housing', VISIT);
    expect(deep.status).toBe(200);
    expect(deep.body.toString()).toContain('<title>App</title>');
    expect((await ask('/programmes/housing', { accept: '*/*' })).status).toBe(404);
    expect((await ask('/x', { ...VISIT, 'sec-fetch-mode': 'cors' })).status).toBe(404);
    expect((await ask('/static/js/old.abcdef0123.js', VISIT)).status).toBe(404);
  });
});

describe('compression', () => {
  test.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['gzip, br;q=0', 'gzip', gunzipSync],
  ])('%s gives %s', async (accepted, encoding, unpack) => {
    for (const _ of ['made', 'at hand']) {
      const answer = await ask('/static/js/app.0123456789.js', { 'accept-encoding': accepted });
      expect(answer.headers['content-encoding']).toBe(encoding);
      expect(answer.headers.vary).toBe('Accept-Encoding');
      expect(unpack(answer.body).toString()).toBe(script);
      expect(answer.body.length).toBeLessThan(script.length);
    }
  });

  test('is not forced on anybody', async () => {
    const answer = await ask('/static/js/app.0123456789.js');
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.body.toString()).toBe(script);
  });
});

describe('requests', () => {
  test('for something known already get a short answer', async () => {
    const { headers } = await ask('/');
    expect((await ask('/', { 'if-none-match': String(headers.etag) })).status).toBe(304);
  });

  test('for the head alone get no body', async () => {
    const answer = await ask('/static/js/app.0123456789.js', {}, 'HEAD');
    expect(answer.headers['content-length']).toBe(String(script.length));
    expect(answer.body).toHaveLength(0);
  });

  test.each([
    ['/../secret.txt', 404],
    ['/..%2fsecret.txt', 404],
    ['/%2e%2e/secret.txt', 404],
    ['/static/../../secret.txt', 404],
    ['/%00', 400],
    ['/%zz', 400],
    ['/static', 404],
  ])('never leave the folder: %s', async (path, status) => {
    const answer = await ask(path);
    expect(answer.status).toBe(status);
    expect(answer.body.toString()).not.toContain('outside');
  });

  test('that want to change something are refused', async () => {
    const answer = await ask('/', {}, 'POST');
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe('GET, HEAD');
  });
});

test('a busy port is named, with the remedy', async () => {
  await expect(
    serveFolder({ folder, port: server.port, headers: {}, policy: () => '' }),
  ).rejects.toThrow(BusyPortError);
  await expect(
    serveFolder({ folder, port: server.port, headers: {}, policy: () => '' }),
  ).rejects.toThrow(new RegExp(`Port ${server.port} .*PORTAL_PORT`));
});
