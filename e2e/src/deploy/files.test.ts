import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { localDeployment, type RunningNginx, startNginx } from '@portal/deploy/nginx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, VISIT } from './ask.ts';
import {
  BUILD,
  type HandMadeRoot,
  makeRoot,
  REGISTRY,
  SCRIPT,
  SCRIPT_PATH,
} from './hand-made-root.ts';

let root: HandMadeRoot;
let nginx: RunningNginx;

beforeAll(async () => {
  root = makeRoot();
  nginx = await startNginx({
    deployment: await localDeployment({
      releaseRoot: root.folder,
      districts: ['north', 'south'],
    }),
  });
});
afterAll(async () => {
  await nginx.stop();
  root.remove();
});

const build = `/north/${BUILD}`;
const script = `${build}/${SCRIPT_PATH}`;
const portal = (path: string, headers = {}) => ask(nginx.portal, path, { headers });
const north = (path: string, headers = {}) => ask(nginx.district('north'), path, { headers });

describe('compression', () => {
  const asGzip = { 'accept-encoding': 'gzip, deflate' };

  test('is what was built, for those who take it', async () => {
    for (const answer of [await north(script, asGzip), await portal(`/${SCRIPT_PATH}`, asGzip)]) {
      expect(answer.headers['content-encoding']).toEqual(['gzip']);
      expect(answer.headers.vary).toEqual(['Accept-Encoding']);
      expect(answer.body.length).toBeLessThan(SCRIPT.length / 10);
      expect(gunzipSync(answer.body).toString()).toBe(SCRIPT);
    }
    const plain = await north(script);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.headers.vary).toEqual(['Accept-Encoding']);
    expect(plain.body.toString()).toBe(SCRIPT);
  });

  test('of what is replaced is of what stands there now, not of a copy beside it', async () => {
    const answer = await portal('/registry.json', asGzip);
    expect(answer.headers['content-encoding']).toEqual(['gzip']);
    expect(gunzipSync(answer.body).toString()).toBe(REGISTRY);
  });

  test.each(['br', 'gzip, deflate, br', 'br;q=0.9, gzip', 'gzip,br;q=1.0', 'BR'])(
    'is by brotli for who takes it: %s',
    async (accepted) => {
      const headers = { 'accept-encoding': accepted };
      for (const answer of [
        await north(script, headers),
        await portal(`/${SCRIPT_PATH}`, headers),
      ]) {
        expect(answer.status).toBe(200);
        expect(answer.headers['content-encoding']).toEqual(['br']);
        expect(answer.headers['content-type']).toEqual(['text/javascript; charset=utf-8']);
        expect(answer.headers.vary).toEqual(['Accept-Encoding']);
        expect(answer.headers['cache-control']).toEqual(['public, max-age=31536000, immutable']);
        expect(brotliDecompressSync(answer.body).toString()).toBe(SCRIPT);
      }
    },
  );

  test.each(['gzip, br;q=0', 'gzip, br;q=0.0', 'gzip, brown', 'gzip, xbr'])(
    'is not by brotli for who does not: %s',
    async (accepted) => {
      const answer = await north(script, { 'accept-encoding': accepted });
      expect(answer.headers['content-encoding']).toEqual(['gzip']);
    },
  );

  test('is missing where none was built', async () => {
    const answer = await north(`${build}/policy.json`, asGzip);
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.headers['content-type']).toEqual(['application/json; charset=utf-8']);
    expect(answer.body.toString()).toBe('{}');
  });
});

describe('asked again', () => {
  test('a build’s file is not sent twice', async () => {
    for (const [name, header] of [
      ['etag', 'if-none-match'],
      ['last-modified', 'if-modified-since'],
    ] as const) {
      const known = (await north(script)).headers[name]?.[0] ?? '';
      const answer = await north(script, { [header]: known });
      expect(answer.status).toBe(304);
      expect(answer.body).toHaveLength(0);
    }
  });

  // Two builds of a page may have one length and, where times are levelled, one time.
  test('a page is sent whole, whatever time or tag the other side has', async () => {
    for (const question of [
      () => north('/north/', never),
      () => portal('/', never),
      () => portal('/registry.json', never),
      () => portal('/sw.js', never),
    ]) {
      const answer = await question();
      expect(answer.status).toBe(200);
      expect(answer.body.length).toBeGreaterThan(0);
      expect(answer.headers.etag).toBeUndefined();
      expect(answer.headers['last-modified']).toBeUndefined();
    }
  });
  const never = {
    'if-modified-since': 'Fri, 01 Jan 2100 00:00:00 GMT',
    'if-none-match': '*',
  };

  test('what was replaced is answered at once', async () => {
    root.write('south/index.html', 'one');
    const south = () => ask(nginx.district('south'), '/south/');
    expect((await south()).body.toString()).toBe('one');
    root.write('south/index.html', 'two');
    expect((await south()).body.toString()).toBe('two');
  });

  test('a part of a file is the whole file', async () => {
    const answer = await north(script, { range: 'bytes=0-3' });
    expect(answer.status).toBe(200);
    expect(answer.body.toString()).toBe(SCRIPT);
  });
});

describe('pages', () => {
  test.each(['/north/', '/north/index.html', '/north/programmes/a.b/1.1.3', '/north/check/'])(
    'of a district are one page: %s',
    async (path) => {
      const answer = await north(path, VISIT);
      expect(answer.status).toBe(200);
      expect(answer.body.toString()).toContain('north of');
    },
  );

  test.each(['/', '/check', '/d/north/programmes/1.1.3', '/d/north/', '/health-insurance'])(
    'of the portal are one page: %s',
    async (path) => {
      const answer = await portal(path, VISIT);
      expect(answer.status).toBe(200);
      expect(answer.body.toString()).toContain('portal');
    },
  );

  test('home has its own, where its build has one, and only at the root', async () => {
    root.write('shell/site/home.html', '<!doctype html><h1>home</h1>');
    try {
      for (const path of ['/', '/?lang=en'])
        expect((await portal(path, VISIT)).body.toString()).toContain('<h1>home</h1>');
      expect((await portal('/check', VISIT)).body.toString()).not.toContain('<h1>home</h1>');
      expect((await portal('/', { 'sec-fetch-dest': 'script' })).status).toBe(404);
    } finally {
      rmSync(join(root.folder, 'shell/site/home.html'));
    }
  });

  test('are found from the origin', async () => {
    expect((await north('/')).headers.location).toEqual(['/north/']);
    expect((await north('/north')).headers.location).toEqual(['/north/']);
  });

  test.each([
    ['a script', '/north/old.abcdef0123.js', {}],
    ['a script of a build', `${build}/static/js/old.abcdef0123.js`, {}],
    ['a build', '/north/ffffffffff/', VISIT],
    ['the list of a folder', `${build}/static/`, VISIT],
    ['a script without an ending', '/north/entry', { 'sec-fetch-dest': 'script' }],
    ['a style sheet without an ending', '/north/theme', { 'sec-fetch-dest': 'style' }],
    ['a worker without an ending', '/north/worker', { 'sec-fetch-dest': 'worker' }],
    ['another district', '/south/', VISIT],
    ['another district’s build', `/south/${BUILD}/policy.json`, {}],
  ])('never stand in for %s that is missing', async (_, path, headers) => {
    const answer = await north(path, headers);
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).not.toContain('north of');
  });

  test('that are gone say so in both languages, and where to begin', async () => {
    for (const answer of [
      await north(`/north/ffffffffff/plain/zh/index.html`, VISIT),
      await portal('/static/old.html', VISIT),
    ]) {
      expect(answer.status).toBe(404);
      expect(answer.headers['content-type']).toEqual(['text/html; charset=utf-8']);
      expect(answer.headers['cache-control']).toEqual(['no-store']);
      const text = answer.body.toString();
      expect(text).toContain('没有这个页面');
      expect(text).toContain('There is no page at this address');
      expect(text).toContain('<a href=/>');
    }
  });

  test('without a script are sent as they are', async () => {
    expect((await north(`${build}/plain/zh/index.html`, VISIT)).body.toString()).toContain(
      '纯文字',
    );
  });
});

describe('nothing else is given away', () => {
  const OUTSIDE = [
    '/secret.txt',
    '/shells.json',
    '/.lock',
    '/.git/config',
    '/%2egit/config',
    '//.git/config',
    `${build}/.hidden`,
    `${build}/%2ehidden`,
    `${build}/link.txt`,
    '/link.txt',
    '/shell/0000000000/index.html',
    '/shell/site/../../secret.txt',
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/static/../../../secret.txt',
    '/static/..%2f..%2f..%2fsecret.txt',
    '/static/%252e%252e/%252e%252e/secret.txt',
    `${build}/../../secret.txt`,
    `${build}/..%2f..%2fsecret.txt`,
    `${build}/....//....//secret.txt`,
    `${build}//..//..//secret.txt`,
    `${build}/policy.json%00.txt`,
    `${build}/%c0%ae%c0%ae/%c0%ae%c0%ae/secret.txt`,
    '/registry.json.gz',
    '/registry.json/',
    '/north/../registry.json.gz',
  ];

  test.each(OUTSIDE)('by %s', async (path) => {
    for (const origin of [nginx.portal, nginx.district('north')]) {
      const answer = await ask(origin, path);
      expect(answer.body.toString()).not.toContain('outside');
      expect(answer.body.includes(gzipMark)).toBe(false);
      expect([200, 302, 400, 403, 404]).toContain(answer.status);
      // A page may answer where the address could be one; a file never.
      if (answer.status === 200) expect(answer.headers['content-type']?.[0]).toContain('text/html');
    }
  });
  const gzipMark = Buffer.from([0x1f, 0x8b]);

  test('not the registry by a district, nor a build by the portal', async () => {
    expect((await north('/registry.json')).status).toBe(404);
    expect((await portal(`${build}/policy.json`)).status).toBe(404);
  });

  test('and a file has one address, however it is written', async () => {
    for (const path of [
      `/north/./${BUILD}/policy.json`,
      `//north//${BUILD}//policy.json`,
      `/north%2f${BUILD}%2fpolicy.json`,
    ]) {
      const answer = await north(path);
      expect(answer.status).toBe(200);
      expect(answer.headers['cache-control']).toEqual(['public, max-age=31536000, immutable']);
      expect(answer.headers['access-control-allow-origin']).toEqual(['*']);
    }
  });
});
