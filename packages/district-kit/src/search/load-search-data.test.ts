import { afterEach, beforeEach, expect, test } from 'vitest';
import { type LoopbackServer, loopbackServer } from '../load/testing/loopback-server.ts';
import { memoryKept } from '../load/testing/memory-kept.ts';
import { serveNorth } from '../load/testing/north-build.ts';
import type { RegistryEntry } from '../registry/registry.ts';
import { loadSearchData } from './load-search-data.ts';
import { SEARCH_DATA_VERSION, type SearchData } from './search-data.ts';

const data: SearchData = {
  schemaVersion: SEARCH_DATA_VERSION,
  district: 'north',
  readings: { zu: '租', fang: '房' },
  words: { 长宁: 'chang ning' },
  pages: [{ path: 'points', title: { zh: '积分', en: 'Points' } }],
};

const SEARCH = '/north/0123456789/search.json';
let server: LoopbackServer;
let entry: RegistryEntry;
beforeEach(async () => {
  server = await loopbackServer();
  entry = { id: 'north', name: { zh: '北区', en: 'North' }, origin: server.origin };
});
afterEach(() => server.close());

test('it is found in the folder of the build', async () => {
  expect(await loadSearchData(entry, serveNorth(server, { search: data }))).toEqual(data);
  expect(server.asked).toEqual([SEARCH]);
});

test.each([
  ['another form', { schemaVersion: 2 }, /schemaVersion/],
  ['a syllable that is none', { readings: { 'zu1<b>': '租' } }, /readings/],
  [
    'a page outside the district',
    { pages: [{ ...data.pages[0], path: '../x' }] },
    /pages\.0\.path/,
  ],
  ['another district’s', { district: 'south' }, /instead of "north"/],
])('%s is refused with its place', async (_, change, place) => {
  const build = serveNorth(server, { search: { ...data, ...change } });
  await expect(loadSearchData(entry, build)).rejects.toMatchObject({
    reason: 'invalid',
    message: expect.stringMatching(place),
  });
});

test('what is not the file that was published is refused', async () => {
  const build = serveNorth(server, { search: data });
  server.on(SEARCH, { ...data, words: {} });
  await expect(loadSearchData(entry, build)).rejects.toMatchObject({ reason: 'integrity' });
});

test('a build whose file is missing is told from one that is broken', async () => {
  const build = serveNorth(server);
  server.on(SEARCH, (response) => response.writeHead(404).end());
  await expect(loadSearchData(entry, build)).rejects.toMatchObject({ reason: 'status' });
});

test('the one on the device is taken where it is the one published, else it only lends its spelling', async () => {
  const kept = memoryKept();
  const build = serveNorth(server, { search: data });
  await loadSearchData(entry, build, { kept });
  const next = serveNorth(server, { build: 'aaaaaaaaaa', search: { ...data, district: 'south' } });
  expect(await loadSearchData(entry, next, { kept })).toEqual({ ...data, pages: [] });
  await server.close();
  expect(await loadSearchData(entry, build, { kept })).toEqual(data);
  expect(await loadSearchData(entry, undefined, { kept })).toEqual({ ...data, pages: [] });
  await kept.write('search/north', {
    url: '',
    data: { build: 'x', files: { search: '{"schemaVersion":99}' } },
  });
  await expect(loadSearchData(entry, build, { kept })).rejects.toMatchObject({ reason: 'invalid' });
});

test('a district without a build has nothing to search by', async () => {
  await expect(loadSearchData(entry, undefined)).rejects.toMatchObject({ reason: 'unpublished' });
});
