import {
  COMMON_HEADERS,
  CROSS_ORIGIN_HEADERS,
  contentSecurityPolicy,
  NO_PAGE_POLICY,
  SAME_ORIGIN_HEADERS,
} from '@portal/deploy/headers';
import {
  type Deployment,
  headerTable,
  localDeployment,
  type RunningNginx,
  startNginx,
} from '@portal/deploy/nginx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, ask, askRaw, VISIT } from './ask.ts';
import { BUILD, type HandMadeRoot, makeRoot, SCRIPT_PATH } from './hand-made-root.ts';

let root: HandMadeRoot;
let nginx: RunningNginx;
let deployment: Deployment;
beforeAll(async () => {
  root = makeRoot();
  deployment = await localDeployment({
    releaseRoot: root.folder,
    districts: ['north', 'south'],
  });
  nginx = await startNginx({ deployment });
});
afterAll(async () => {
  await nginx.stop();
  root.remove();
});

const build = `/north/${BUILD}`;
const healthy = `/health/north/${BUILD}/current/ok`;
const forEver = 'public, max-age=31536000, immutable';
const host = (origin: string): string => new URL(origin).host;

type Kind = [name: string, status: number, cache: string, ask: () => Promise<Answer>];
const portal = (path: string, init?: Parameters<typeof ask>[2]) => ask(nginx.portal, path, init);
const north = (path: string, init?: Parameters<typeof ask>[2]) =>
  ask(nginx.district('north'), path, init);
async function again(origin: string, path: string): Promise<Answer> {
  const tag = (await ask(origin, path)).headers.etag?.[0] ?? 'none';
  return ask(origin, path, { headers: { 'if-none-match': tag } });
}

const OF_THE_PORTAL: Kind[] = [
  ['a page', 200, 'no-cache', () => portal('/', { headers: VISIT })],
  ['a page below', 200, 'no-cache', () => portal('/d/north/programmes', { headers: VISIT })],
  ['the head of a page', 200, 'no-cache', () => portal('/check', { method: 'HEAD' })],
  ['the registry', 200, 'no-store', () => portal('/registry.json')],
  ['the registry before', 200, 'no-store', () => portal('/registry.previous.json')],
  ['the configuration', 200, 'no-store', () => portal('/portal.json')],
  ['the worker', 200, 'no-cache', () => portal('/sw.js')],
  ['a script', 200, forEver, () => portal(`/${SCRIPT_PATH}`)],
  ['a script that is known', 304, forEver, () => again(nginx.portal, `/${SCRIPT_PATH}`)],
  ['a script that is missing', 404, 'no-store', () => portal('/static/js/gone.abcdef0123.js')],
  ['a counted loading', 204, 'no-store', () => portal(healthy)],
  ['a loading of no form', 404, 'no-store', () => portal('/health/north')],
  ['a wish to change', 405, 'no-store', () => portal('/', { method: 'POST' })],
  ['a method of no use', 405, 'no-store', () => portal('/', { method: 'TRACE' })],
  ['a body that is too long', 405, 'no-store', () => long(nginx.portal)],
];
const OF_A_DISTRICT: Kind[] = [
  ['the way to its page', 302, 'no-store', () => north('/')],
  ['its page', 200, 'no-cache', () => north('/north/', { headers: VISIT })],
  ['its page below', 200, 'no-cache', () => north('/north/programmes/x', { headers: VISIT })],
  ['what it does not have', 404, 'no-store', () => north('/south/')],
  ['a file beside its page', 404, 'no-store', () => north('/north/x.js')],
  ['a wish to change', 405, 'no-store', () => north('/north/', { method: 'PUT' })],
];
const OF_A_BUILD: Kind[] = [
  ['a script', 200, forEver, () => north(`${build}/${SCRIPT_PATH}`)],
  ['a style sheet', 200, forEver, () => north(`${build}/static/css/main.abcdef0123.css`)],
  ['the pack', 200, forEver, () => north(`${build}/policy.json`)],
  ['a plain page', 200, forEver, () => north(`${build}/plain/zh/index.html`, { headers: VISIT })],
  ['what is known', 304, forEver, () => again(nginx.district('north'), `${build}/policy.json`)],
  ['a script that is missing', 404, 'no-store', () => north(`${build}/gone.js`)],
  ['what is hidden', 404, 'no-store', () => north(`${build}/.hidden`)],
  ['a build that is missing', 404, 'no-store', () => north('/north/ffffffffff/policy.json')],
  [
    'a range beyond the end',
    200,
    forEver,
    () => north(`${build}/policy.json`, { headers: { range: 'bytes=9000-' } }),
  ],
];

function long(origin: string): Promise<Answer> {
  return askRaw(
    origin,
    `POST / HTTP/1.1\nHost: ${host(origin)}\nConnection: close\nContent-Length: 9000\n\n${'x'.repeat(9000)}`,
  );
}

/** Each once: a header that is sent twice is none to a browser. */
function expectHeaders({ headers }: Answer, expected: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(expected))
    expect(headers[name.toLowerCase()], name).toEqual([value]);
}

function sources(): string[] {
  return ['north', 'south'].map((id) => `${nginx.district(id)}/${id}/`);
}

const isScript = (name: string): boolean => /script|worker|beside/.test(name);

interface Expected {
  /** Who may read the answer besides its own origin. */
  origins: Readonly<Record<string, string>>;
  /** From where a page with this answer may take code. */
  sources: readonly string[];
}

async function expectKept([name, status, cache, question]: Kind, { origins, sources }: Expected) {
  const answer = await question();
  expect(answer.status).toBe(status);
  expectHeaders(answer, {
    ...COMMON_HEADERS,
    ...origins,
    'Cache-Control': cache,
    'Content-Security-Policy': contentSecurityPolicy(sources, {
      of: isScript(name) ? 'script' : 'page',
    }),
  });
  if (origins === SAME_ORIGIN_HEADERS)
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
}

describe('every answer has the headers that keep readers safe', () => {
  test.each(OF_THE_PORTAL)('of the portal: %s', (...kind) =>
    expectKept(kind, { origins: SAME_ORIGIN_HEADERS, sources: sources() }),
  );

  test.each(OF_A_DISTRICT)('of a district: %s', (...kind) =>
    expectKept(kind, { origins: SAME_ORIGIN_HEADERS, sources: [] }),
  );

  test.each(OF_A_BUILD)('of a build: %s', (...kind) =>
    expectKept(kind, { origins: CROSS_ORIGIN_HEADERS, sources: [] }),
  );

  test('and none says which program sends it, in which version', async () => {
    for (const [, , , question] of [...OF_THE_PORTAL, ...OF_A_DISTRICT, ...OF_A_BUILD])
      expect((await question()).headers.server).toEqual(['nginx']);
  });
});

test('what is refused says what is allowed', async () => {
  expectHeaders(await portal('/', { method: 'DELETE' }), { Allow: 'GET, HEAD' });
  expect((await portal('/')).headers.allow).toBeUndefined();
});

/** Which of them is asked is not known yet, or it is none of them. */
const REFUSED: [name: string, status: number, ask: () => Promise<Answer>][] = [
  ['another name', 421, () => portal('/registry.json', { headers: { host: 'other.test' } })],
  ['no name', 421, () => askRaw(nginx.portal, 'GET / HTTP/1.0\n\n')],
  ['two names', 400, () => askRaw(nginx.portal, 'GET / HTTP/1.1\nHost: a\nHost: b\n\n')],
  ['a path that leads out', 400, () => north('/../x')],
  ['a path with a character of no use', 400, () => portal('/%00')],
  ['a path that is too long', 414, () => portal(`/${'x'.repeat(9000)}`)],
  ['a header that is too long', 400, () => portal('/', { headers: { a: 'x'.repeat(9000) } })],
  ['no request at all', 400, () => askRaw(nginx.portal, 'NONSENSE\n\n')],
];
test.each(REFUSED)('refused as well: %s', async (_, status, question) => {
  const answer = await question();
  expect(answer.status).toBe(status);
  expectHeaders(answer, {
    ...COMMON_HEADERS,
    ...SAME_ORIGIN_HEADERS,
    'Cache-Control': 'no-store',
    'Content-Security-Policy': NO_PAGE_POLICY,
  });
});

test('the table for a CDN says of every file what nginx does', async () => {
  const files = [
    ...[
      ...['/', '/index.html', '/sw.js', `/${SCRIPT_PATH}`],
      ...['/registry.json', '/registry.previous.json', '/portal.json'],
    ].map((path) => [nginx.portal, path] as const),
    ...['/north/', `${build}/${SCRIPT_PATH}`, `${build}/policy.json`, `${build}/index.html`].map(
      (path) => [nginx.district('north'), path] as const,
    ),
  ];
  const table = headerTable(deployment);
  for (const [origin, path] of files) {
    const answer = await ask(origin, path);
    expect(answer.status, path).toBe(200);
    const own = table.find((each) => each.origin === origin);
    if (!own) throw new Error(`The table has no ${origin}.`);
    expectHeaders(answer, own.always);
    for (const [name, rules] of Object.entries(own.byPath)) {
      // A page is looked for by the name of its file.
      const file = path.endsWith('/') ? `${path}index.html` : path;
      const expected = rules.find((rule) => new RegExp(rule.path).test(file))?.value;
      expect(answer.headers[name.toLowerCase()], `${name} of ${path}`).toEqual(
        expected === undefined ? undefined : [expected],
      );
    }
  }
});

test('media types say their characters', async () => {
  const types: [string, () => Promise<Answer>][] = [
    ['text/html; charset=utf-8', () => portal('/')],
    ['application/json; charset=utf-8', () => portal('/registry.json')],
    ['application/manifest+json', () => portal('/manifest.webmanifest')],
    ['image/svg+xml', () => portal('/favicon.svg')],
    ['text/javascript; charset=utf-8', () => north(`${build}/${SCRIPT_PATH}`)],
    ['text/css; charset=utf-8', () => north(`${build}/static/css/main.abcdef0123.css`)],
    ['font/woff2', () => north(`${build}/static/font.abcdef0123.woff2`)],
    ['application/octet-stream', () => north(`${build}/strange.bin`)],
  ];
  for (const [type, question] of types)
    expect((await question()).headers['content-type']).toEqual([type]);
});
