import type { LoadedRegistry } from '@portal/district-kit/load';
import type { BuildRef, RegistryEntry } from '@portal/district-kit/registry';
import { summaryOf } from '@portal/rules-core';
import { text } from '@portal/rules-core/author';
import { fixturePack as pack } from '@portal/rules-core/testing/fixture-pack';
import { expect, test, vi } from 'vitest';
import type { DistrictState, DistrictStore } from './district-store.ts';
import { type ToldOptions, toldDistricts } from './told-districts.ts';

const digest = `sha384-${'a'.repeat(64)}`;
const summary = summaryOf(pack);
const build = (name: string, more: Partial<BuildRef> = {}): BuildRef => ({
  build: name,
  contract: 1,
  fingerprint: 'f',
  integrity: { release: digest, manifest: digest, policy: digest, search: digest },
  ...more,
});
const entry = (builds: Partial<RegistryEntry>): RegistryEntry => ({
  id: 'north',
  name: text('北区', 'North'),
  origin: 'http://127.0.0.1:1',
  ...builds,
});
const told = entry({ current: build('aaaaaaaaaa', { summary }) });
const read = (
  districts: RegistryEntry[],
  source: LoadedRegistry['source'] = 'portal',
): LoadedRegistry => ({
  registry: { schemaVersion: 2, sequence: 1, issuedAt: '2026-11-21T00:00:00Z', districts },
  source,
  today: '2026-11-21',
});

/** What loads districts, with what it was asked for. */
function opened() {
  const asked: string[] = [];
  const listeners = new Set<() => void>();
  let states: readonly DistrictState[] = [
    { entry: told, data: { status: 'ready', value: pack }, code: { status: 'idle' } },
  ];
  const store: DistrictStore = {
    current: () => states,
    registry: () => read([told]),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    needCode: (id) => void asked.push(`code ${id}`),
    tryAgain: async (id) => void asked.push(`again ${id}`),
    codeBroke: (id) => void asked.push(`broke ${id}`),
    searchData: async (id) => {
      asked.push(`search ${id}`);
      return undefined;
    },
  };
  const change = (): void => {
    states = [...states];
    for (const listener of listeners) listener();
  };
  return { store, asked, change };
}

const begin = (registry: LoadedRegistry, options: Partial<ToldOptions> = {}) => {
  const { store, asked, change } = opened();
  const open = vi.fn(async () => store);
  const districts = toldDistricts(registry, {
    bucket: () => 0,
    open,
    report: () => undefined,
    ...options,
  });
  return { districts, open, asked, store, change };
};

test('districts are told of without anything fetched, and loaded once, as soon as that is needed', async () => {
  const { districts, open, asked, store, change } = begin(read([told]));
  expect(districts.current()).toMatchObject([{ summary, data: { status: 'loading' } }]);
  expect(districts.registry().registry.districts).toEqual([told]);
  expect(open).not.toHaveBeenCalled();

  const heard = vi.fn();
  const stop = districts.subscribe(heard);
  districts.needData();
  districts.needCode('north');
  await districts.searchData('north');
  await districts.tryAgain('north');
  expect(open).toHaveBeenCalledOnce();
  expect(asked).toEqual(['code north', 'search north', 'again north']);
  expect(districts.current()).toBe(store.current());
  expect(heard).toHaveBeenCalledOnce();
  change();
  expect(heard).toHaveBeenCalledTimes(2);
  stop();
  change();
  expect(heard).toHaveBeenCalledTimes(2);
});

test.each([
  ['does not tell of one of them', read([told, entry({ id: 'south' })])],
  ['tells of an older build alone', read([entry({ current: build('bbbbbbbbbb') })])],
  ['was kept on the device', read([told], 'device')],
  ['is the one before', read([told], 'previous')],
  ['is built into the page', read([told], 'page')],
])('they are loaded at once where the registry %s', async (_, registry) => {
  const { open } = begin(registry);
  expect(open).toHaveBeenCalledOnce();
});

test('who tries a build is told of that one', () => {
  const other = { ...summary, programmes: 77 };
  const canary = { build: build('cccccccccc', { summary: other }), percent: 99 };
  const tried = [0, 1].map(
    (bucket) => begin(read([{ ...told, canary }]), { bucket: () => bucket }).districts.current()[0],
  );
  // Of two buckets next to each other one is in it at the least: 99 of a hundred are.
  expect(tried.map((state) => state?.summary?.programmes)).toContain(77);
});

test('what does not come is said, and comes when somebody tries again', async () => {
  const { store, asked } = opened();
  const open = vi.fn(async () => store).mockRejectedValueOnce(new Error('gone'));
  const reports: string[] = [];
  const { districts } = begin(read([told]), { open, report: (message) => reports.push(message) });
  districts.needData();
  await expect.poll(() => districts.current()[0]?.data.status).toBe('failed');
  expect(reports).toEqual([expect.stringMatching(/No district can be loaded\. .*gone/)]);
  await districts.tryAgain('north');
  expect(asked).toEqual(['again north']);
  expect(districts.current()).toBe(store.current());
});
