import type { DistrictModule } from '@portal/district-kit';
import {
  type CodeSource,
  type LoadState,
  loadDistrict,
  loadPack,
  type Registry,
  type RegistryEntry,
  toFailure,
} from '@portal/district-kit/load';
import type { Pack } from '@portal/rules-core';

/** One district as the portal knows it now. The same object until something changes. */
export interface DistrictState {
  readonly entry: RegistryEntry;
  /** Its rules. */
  readonly data: LoadState<Pack>;
  /** Its own pages; not asked for until somebody goes there. */
  readonly code: LoadState<DistrictModule> | { status: 'idle' };
}

/** All districts of the registry, each loaded on its own: the failure of one is not another's. */
export interface DistrictStore {
  current(): readonly DistrictState[];
  subscribe(listener: () => void): () => void;
  /** Fetches a district's code unless that has been done. */
  needCode(id: string): void;
  /** Fetches again what has failed: data, code, or both. */
  tryAgain(id: string): void;
  /** The code was there, but its pages broke while shown. */
  codeBroke(id: string, error: unknown): void;
}

export interface DistrictStoreOptions {
  source: CodeSource;
  /** Told, for the console, why something is missing. */
  report: (message: string) => void;
  /** Told of each pack before anything is shown from it. */
  received?: (pack: Pack) => void;
}

/** Starts fetching every district's data at once. */
export function createDistrictStore(
  registry: Registry,
  { source, report, received }: DistrictStoreOptions,
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

  function fetchData(entry: RegistryEntry): void {
    change(entry.id, { data: { status: 'loading' } });
    loadPack(entry).then(
      (value) => {
        received?.(value);
        change(entry.id, { data: { status: 'ready', value } });
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
    loadDistrict(entry, { source, again }).then(
      (value) => change(entry.id, { code: { status: 'ready', value } }),
      (error: unknown) => codeFailed(entry.id, error),
    );
  }

  function codeFailed(id: string, error: unknown): void {
    const failure = toFailure(error, `The code of district "${id}"`);
    report(`District "${id}" is shown from its data. ${failure.message}`);
    change(id, { code: { status: 'failed', failure } });
  }

  for (const entry of registry.districts) fetchData(entry);

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
    tryAgain(id) {
      const state = find(id);
      if (state?.data.status === 'failed') fetchData(state.entry);
      if (state?.code.status === 'failed') fetchCode(state.entry, true);
    },
    codeBroke: codeFailed,
  };
}
