import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DISTRICT_CACHE, shellCache } from '../cache-names.ts';
import { type Build, digestOf, PAGE } from './build.ts';
import { districtFile } from './district-files.ts';
import { fileOf, keepBuild, pageFor } from './shell-files.ts';

const ORIGIN = 'https://portal.test';
const SCRIPT = '/static/js/index.0123456789.js';
const HOME = '/home.html';
const content: Readonly<Record<string, string>> = {
  [PAGE]: '<!doctype html>',
  [HOME]: '<!doctype html><h1>Home</h1>',
  [SCRIPT]: 'run();',
};

/** Caches as a browser has them, as far as the worker asks. */
function memoryCaches() {
  const all = new Map<string, Map<string, Response>>();
  const pathOf = (asked: string | Request): string =>
    new URL(typeof asked === 'string' ? asked : asked.url, ORIGIN).pathname;
  return {
    keys: async () => [...all.keys()],
    delete: async (name: string) => all.delete(name),
    async open(name: string) {
      const files = all.get(name) ?? new Map<string, Response>();
      all.set(name, files);
      return {
        match: async (asked: string | Request) => files.get(pathOf(asked))?.clone(),
        put: async (asked: string | Request, response: Response) =>
          void files.set(pathOf(asked), response),
        keys: async () => [...files.keys()],
      };
    },
  };
}

let build: Build;
let isOnline: boolean;
let device: ReturnType<typeof memoryCaches>;
beforeEach(async () => {
  isOnline = true;
  device = memoryCaches();
  vi.stubGlobal('caches', device);
  vi.stubGlobal('fetch', async (asked: string | Request) => {
    if (!isOnline) throw new TypeError('no connection');
    const { pathname } = new URL(typeof asked === 'string' ? asked : asked.url, ORIGIN);
    if (pathname === '/') return new Response(content[HOME]);
    return new Response(content[pathname] ?? content[PAGE]);
  });
  const files = Object.entries(content).map(async ([path, text]) => ({
    path,
    digest: await digestOf(new TextEncoder().encode(text).buffer),
  }));
  build = { version: 'a', files: await Promise.all(files) };
  await keepBuild(build);
});
afterEach(() => vi.unstubAllGlobals());

const script = () => fileOf(new Request(ORIGIN + SCRIPT), build);
const page = () => pageFor(new Request(`${ORIGIN}/check`), build, (work) => void work);
/** As code of the page could do it, when it is no longer the portal's own. */
const write = async (path: string, text: string, cache = shellCache(build.version)) =>
  (await device.open(cache)).put(path, new Response(text));

test('what is kept answers without a connection', async () => {
  isOnline = false;
  expect(await (await script()).text()).toBe('run();');
  expect(await (await page()).text()).toBe('<!doctype html>');
});

test('home is kept with its words, and so are the headers it comes with later', async () => {
  const works: Promise<unknown>[] = [];
  const home = () => pageFor(new Request(`${ORIGIN}/?lang=en`), build, (work) => works.push(work));
  isOnline = false;
  expect(await (await home()).text()).toBe(content[HOME]);
  const headers = { 'content-security-policy': 'today' };
  vi.stubGlobal('fetch', async () => new Response(content[HOME], { headers }));
  await home();
  await Promise.all(works);
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('no connection')));
  expect((await home()).headers.get('content-security-policy')).toBe('today');
  expect((await page()).headers.get('content-security-policy')).toBeNull();
});

test('a build without a page for home answers there with its page', async () => {
  isOnline = false;
  const files = build.files.filter(({ path }) => path !== HOME);
  const asked = new Request(`${ORIGIN}/`);
  const answer = await pageFor(asked, { ...build, files }, (work) => void work);
  expect(await answer.text()).toBe(content[PAGE]);
});

test.each([
  ['in its place', 'a'],
  ['in a newer cache', 'z'],
])('a script that somebody has written %s is not run', async (_, version) => {
  await write(SCRIPT, 'steal();', shellCache(version));
  expect(await (await script()).text()).toBe('run();');
});

test('a page that somebody has written in its place is not shown', async () => {
  await write(PAGE, '<!doctype html><script src="//evil.test"></script>');
  expect(await (await page()).text()).toBe('<!doctype html>');
  await write(PAGE, '<!doctype html><script src="//evil.test"></script>');
  isOnline = false;
  await expect(page()).rejects.toThrow('no connection');
});

test('a file of another build must be what its page asks for', async () => {
  const other = '/static/js/async/7.aaaaaaaaaa.js';
  await write(other, 'older();', shellCache('before'));
  const asked = (text: string) =>
    new Request(ORIGIN + other, { integrity: `sha384-${sha384(text)}` });
  expect(await (await fileOf(asked('older();'), build)).text()).toBe('older();');
  expect(await (await fileOf(asked('another();'), build)).text()).toBe(content[PAGE]);
});

test('a district’s file that is not what the page asks for is fetched anew, and kept', async () => {
  const url = 'https://north.test/north/0123456789/static/js/entry.0123456789.js';
  await write(url, 'steal();', DISTRICT_CACHE);
  const fresh = new Response('north();', { headers: { 'content-type': 'text/javascript' } });
  vi.stubGlobal('fetch', async () => fresh);
  const works: Promise<unknown>[] = [];
  const asked = new Request(url, { integrity: `sha384-${sha384('north();')}` });
  const again = () => districtFile(asked, (work) => void works.push(work));
  expect(await (await again()).text()).toBe('north();');
  await Promise.all(works);
  expect(await (await again()).text()).toBe('north();');
  expect(works).toHaveLength(1);
});

const sha384 = (text: string): string => createHash('sha384').update(text).digest('base64');
