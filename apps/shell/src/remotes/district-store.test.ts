import { createServer, type Server } from 'node:http';
import { CONTRACT_VERSION } from '@portal/district-kit';
import type { CodeSource, Registry } from '@portal/district-kit/load';
import { text } from '@portal/rules-core/author';
import { fixturePack as pack } from '@portal/rules-core/testing/fixture-pack';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDistrictStore, type DistrictStore } from './district-store.ts';

const manifest = {
  name: 'district_north',
  metaData: { globalName: 'district_north', remoteEntry: { name: 'entry.js', path: '' } },
  exposes: [
    {
      path: './district',
      assets: { js: { sync: [], async: [] }, css: { sync: [], async: [] } },
    },
  ],
};

let server: Server;
let answers: Record<string, unknown>;
let asked: string[];
let registry: Registry;
let reports: string[];
let codeIsThere: boolean;

const source: CodeSource = {
  load: async () => {
    if (!codeIsThere) throw new Error('ScriptNetworkError: gone');
    return { contract: CONTRACT_VERSION, id: 'north', mount: () => ({}) };
  },
};

beforeEach(async () => {
  answers = { '/policy.json': pack, '/mf-manifest.json': manifest };
  asked = [];
  reports = [];
  codeIsThere = true;
  server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    asked.push(path);
    const answer = answers[path];
    response.writeHead(answer === undefined ? 404 : 200).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const entry = {
    id: 'north',
    name: text('北区', 'North'),
    origin: `http://127.0.0.1:${port}`,
    manifest: 'mf-manifest.json',
    policy: 'policy.json',
  };
  registry = {
    schemaVersion: 1,
    districts: [entry, { ...entry, id: 'south', policy: 'south.json' }],
  };
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const open = (): DistrictStore =>
  createDistrictStore(registry, { source, report: (message) => reports.push(message) });
const state = (store: DistrictStore, id = 'north') => {
  const found = store.current().find(({ entry }) => entry.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

test('data is fetched at once, each district on its own; code waits until it is needed', async () => {
  const store = open();
  expect(state(store)).toMatchObject({ data: { status: 'loading' }, code: { status: 'idle' } });
  await expect.poll(() => state(store).data.status).toBe('ready');
  await expect.poll(() => state(store, 'south').data.status).toBe('failed');
  expect(reports).toEqual([expect.stringMatching(/"south" is unavailable.*south\.json.*404/)]);
  expect(asked).not.toContain('/mf-manifest.json');

  store.needCode('north');
  store.needCode('north');
  await expect.poll(() => state(store).code.status).toBe('ready');
  expect(asked.filter((path) => path === '/mf-manifest.json')).toHaveLength(1);
});

test('what has failed is fetched again, and nothing else', async () => {
  const store = open();
  await expect.poll(() => state(store, 'south').data.status).toBe('failed');
  const before = state(store).data;
  answers['/south.json'] = { ...pack, district: { ...pack.district, id: 'south' } };
  store.tryAgain('south');
  expect(state(store, 'south').data.status).toBe('loading');
  // Its records still carry the other district's ids, so it is still not valid.
  await expect.poll(() => state(store, 'south').data.status).toBe('failed');
  expect(reports.at(-1)).toMatch(/"south" is unavailable[\s\S]*north\/settling-in/);
  expect(state(store).data).toBe(before);
});

test('code that fails leaves the data standing, and can be asked for again', async () => {
  codeIsThere = false;
  const store = open();
  await expect.poll(() => state(store).data.status).toBe('ready');
  store.needCode('north');
  await expect.poll(() => state(store).code.status).toBe('failed');
  expect(state(store).data.status).toBe('ready');
  codeIsThere = true;
  store.tryAgain('north');
  await expect.poll(() => state(store).code.status).toBe('ready');
});

test('pages that break count as code that failed, and who listens hears of it', async () => {
  const store = open();
  let heard = 0;
  const stop = store.subscribe(() => {
    heard += 1;
  });
  store.codeBroke('north', new Error('broke'));
  expect(state(store).code.status).toBe('failed');
  expect(reports[0]).toMatch(/"north" is shown from its data.*broke/);
  expect(heard).toBe(1);
  stop();
  store.codeBroke('north', new Error('broke'));
  expect(heard).toBe(1);
});

test('what a search needs is fetched when it is asked for, and once', async () => {
  answers['/search.json'] = {
    schemaVersion: 1,
    district: 'north',
    readings: { zu: '租' },
    words: {},
    pages: [],
  };
  const store = open();
  await expect.poll(() => state(store).data.status).toBe('ready');
  expect(asked).not.toContain('/search.json');
  const [first, second] = await Promise.all([store.searchData('north'), store.searchData('north')]);
  expect(first).toMatchObject({ district: 'north', readings: { zu: '租' } });
  expect(second).toBe(first);
  expect(asked.filter((path) => path === '/search.json')).toHaveLength(1);
});

test('a search goes on without it, says why, and asks again another time', async () => {
  const store = open();
  await expect.poll(() => state(store, 'south').data.status).toBe('failed');
  expect(await store.searchData('north')).toBeUndefined();
  expect(reports.at(-1)).toMatch(/"north" is searched without its spelling.*search\.json.*404/);
  expect(await store.searchData('nowhere')).toBeUndefined();
  answers['/search.json'] = { schemaVersion: 2 };
  expect(await store.searchData('north')).toBeUndefined();
  expect(reports.at(-1)).toMatch(/schemaVersion/);
});
