import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RegistryEntry } from '../load/registry.ts';
import { type LoopbackServer, loopbackServer } from '../load/testing/loopback-server.ts';
import { memoryKept } from '../load/testing/memory-kept.ts';
import { loadSearchData } from './load-search-data.ts';
import { SEARCH_DATA_VERSION, type SearchData } from './search-data.ts';

const data: SearchData = {
  schemaVersion: SEARCH_DATA_VERSION,
  district: 'north',
  readings: { zu: '租', fang: '房' },
  words: { 长宁: 'chang ning' },
  pages: [{ path: 'points', title: { zh: '积分', en: 'Points' } }],
};

let server: LoopbackServer;
let entry: RegistryEntry;
beforeEach(async () => {
  server = await loopbackServer();
  entry = {
    id: 'north',
    name: { zh: '北区', en: 'North' },
    origin: server.origin,
    manifest: 'mf-manifest.json',
    policy: 'builds/7/policy.json',
  };
});
afterEach(() => server.close());

test('it is found beside the pack', async () => {
  server.on('/builds/7/search.json', data);
  expect(await loadSearchData(entry)).toEqual(data);
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
  server.on('/builds/7/search.json', { ...data, ...change });
  await expect(loadSearchData(entry)).rejects.toMatchObject({
    reason: 'invalid',
    message: expect.stringMatching(place),
  });
});

test('a district that publishes none is told from one that is broken', async () => {
  server.on('/builds/7/search.json', (response) => response.writeHead(404).end());
  await expect(loadSearchData(entry)).rejects.toMatchObject({ reason: 'status' });
});

test('the last good one stands in while the district cannot be reached or publishes a broken one', async () => {
  const kept = memoryKept();
  server.on('/builds/7/search.json', data);
  await loadSearchData(entry, { kept });
  server.on('/builds/7/search.json', { ...data, district: 'south' });
  expect(await loadSearchData(entry, { kept })).toEqual(data);
  await server.close();
  expect(await loadSearchData(entry, { kept })).toEqual(data);
  await kept.write('search/north', { url: '', data: { schemaVersion: 99 } });
  await expect(loadSearchData(entry, { kept })).rejects.toMatchObject({ reason: 'invalid' });
});
