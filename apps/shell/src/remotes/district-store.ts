import type { DistrictModule } from '@portal/district-kit';
import {
  type CodeSource,
  type KeptData,
  type LoadState,
  loadDistrict,
  loadPackOrKept,
  type Registry,
  type RegistryEntry,
  toFailure,
} from '@portal/district-kit/load';
import type { SearchData } from '@portal/district-kit/search';
import type { Pack } from '@portal/rules-core';

/** One district as the portal knows it now. The same object until something changes. */
export interface DistrictState {
  readonly entry: RegistryEntry;
  /** Its rules. */
  readonly data: LoadState<Pack>;
  /** When its rules were last read, in milliseconds since 1970, where they come from the device and not from it. */
  readonly keptAt?: number | undefined;
  /** Its own pages; not asked for until somebody goes there. */
  readonly code: LoadState<DistrictModule> | { status: 'idle' };
}

/** All districts of the registry, each loaded on its own: the failure of one is not another's. */
export interface DistrictStore {
  current(): readonly DistrictState[];
  subscribe(listener: () => void): () => void;
  /** Fetches a district's code unless that has been done. */
  needCode(id: string): void;
  /**
   * Fetches again what has failed: data, code, or both. What is shown meanwhile from the device stays. Settled when
   * the data has come or failed.
   */
  tryAgain(id: string): Promise<void>;
  /** The code was there, but its pages broke while shown. */
  codeBroke(id: string, error: unknown): void;
  /** What a search needs beside a district's data; `undefined` where it publishes none. Fetched once, and never fails. */
  searchData(id: string): Promise<SearchData | undefined>;
}

export interface DistrictStoreOptions {
  source: CodeSource;
  /** Holds what was read before, for the time without a connection. */
  kept?: KeptData | undefined;
  /** Told, for the console, why something is missing. */
  report: (message: string, kind?: 'warning') => void;
  /** Told of each pack before anything is shown from it. */
  received?: (pack: Pack) => void;
}

const NOTHING_KEPT: KeptData = { read: async () => undefined, write: async () => undefined };

/** Starts fetching every district's data at once. */
export function createDistrictStore(
  registry: Registry,
  { source, report, received, kept = NOTHING_KEPT }: DistrictStoreOptions,
): DistrictStore {
  const listeners = new Set<() => void>();
  let states: readonly DistrictState[] = registry.districts.map((entry) => ({
    entry,
    data: { status: 'loading' },
    code: { status: 'idle' },
  }));

  const find = (id: string): DistrictState | undefined =>
    states.find(({ entry }) => entry.id === id);

  function change(id: string, part: Partial<Omit<DistrictState, 'entry'>>): void {
    states = states.map((state) => (state.entry.id === id ? { ...state, ...part } : state));
    for (const listener of [...listeners]) listener();
  }

  function fetchData(entry: RegistryEntry): Promise<void> {
    if (find(entry.id)?.keptAt === undefined) change(entry.id, { data: { status: 'loading' } });
    return loadPackOrKept(entry, kept).then(
      ({ pack: value, keptAt, failure }) => {
        if (failure)
          report(
            `District "${entry.id}" is shown from what was kept. ${failure.message}`,
            'warning',
          );
        received?.(value);
        change(entry.id, { data: { status: 'ready', value }, keptAt });
      },
      (error: unknown) => {
        const failure = toFailure(error, `Reading the data of district "${entry.id}"`);
        report(`District "${entry.id}" is unavailable. ${failure.message}`);
        change(entry.id, { data: { status: 'failed', failure } });
      },
    );
  }

  function fetchCode(entry: RegistryEntry, again: boolean): void {
    change(entry.id, { code: { status: 'loading' } });
    loadDistrict(entry, { source, again, kept }).then(
      (value) => change(entry.id, { code: { status: 'ready', value } }),
      (error: unknown) => codeFailed(entry.id, error),
    );
  }

  function codeFailed(id: string, error: unknown): void {
    const failure = toFailure(error, `The code of district "${id}"`);
    report(`District "${id}" is shown from its data. ${failure.message}`);
    change(id, { code: { status: 'failed', failure } });
  }

  const searchData = new Map<string, Promise<SearchData | undefined>>();

  async function fetchSearchData(entry: RegistryEntry): Promise<SearchData | undefined> {
    try {
      // With the search, and not before.
      const { loadSearchData } = await import('@portal/district-kit/search');
      return await loadSearchData(entry, { timeout: 3000, kept });
    } catch (error) {
      const { message } = toFailure(error, `Reading the search data of district "${entry.id}"`);
      report(`District "${entry.id}" is searched without its spelling. ${message}`, 'warning');
      // Another search may find it.
      searchData.delete(entry.id);
      return undefined;
    }
  }

  for (const entry of registry.districts) void fetchData(entry);

  return {
    current: () => states,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    needCode(id) {
      const state = find(id);
      if (state?.code.status === 'idle') fetchCode(state.entry, false);
    },
    async tryAgain(id) {
      const state = find(id);
      if (state?.code.status === 'failed') fetchCode(state.entry, true);
      if (state?.data.status === 'failed' || state?.keptAt !== undefined)
        await fetchData(state.entry);
    },
    codeBroke: codeFailed,
    searchData(id) {
      const entry = find(id)?.entry;
      const known = searchData.get(id);
      if (known || !entry) return known ?? Promise.resolve(undefined);
      const fetched = fetchSearchData(entry);
      searchData.set(id, fetched);
      return fetched;
    },
  };
}
