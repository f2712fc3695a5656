import { type LoadedRegistry, type LoadFailure, toFailure } from '@portal/district-kit/load';
import { buildsFor } from '@portal/district-kit/registry';
import type { DistrictState } from './district-state.ts';
import type { DistrictStore } from './district-store.ts';

/** All districts, each as far as it is needed. */
export interface Districts extends DistrictStore {
  /** Fetches every district's data unless that has been done. */
  needData(): void;
}

export interface ToldOptions {
  /** The reader's bucket; asked for only where a build is tried with some readers. */
  bucket: () => number;
  /** Fetches what loads data and code, and begins with it. */
  open: () => Promise<DistrictStore>;
  /** Told, for the console, why something is missing. */
  report: (message: string) => void;
}

/**
 * The districts as the registry tells of them, and nothing more until somebody needs it: what loads their data and
 * code is itself fetched then, and answers from there on. It is needed at once where the registry does not tell of all,
 * or is not the portal's own of now.
 */
export function toldDistricts(
  first: LoadedRegistry,
  { bucket, open, report }: ToldOptions,
): Districts {
  const listeners = new Set<() => void>();
  let states: readonly DistrictState[] = first.registry.districts.map((entry) => {
    const reader = { today: first.today, bucket: entry.canary ? bucket() : 0 };
    return {
      entry,
      summary: buildsFor(entry, reader)[0]?.build.summary,
      data: { status: 'loading' },
      code: { status: 'idle' },
    };
  });
  let store: DistrictStore | undefined;
  let opening: Promise<DistrictStore> | undefined;

  function changed(): void {
    for (const listener of [...listeners]) listener();
  }

  function failed(failure: LoadFailure): void {
    report(`No district can be loaded. ${failure.message}`);
    states = states.map((state) => ({ ...state, data: { status: 'failed', failure } }));
    changed();
  }

  /** What did not come may come the next time that it is needed. */
  function need(): Promise<DistrictStore> {
    opening ??= open().then(
      (opened) => {
        store = opened;
        opened.subscribe(changed);
        changed();
        return opened;
      },
      (error: unknown) => {
        opening = undefined;
        failed(toFailure(error, 'Fetching what districts are loaded with'));
        throw error;
      },
    );
    return opening;
  }

  /** It has been said where it fails. */
  function then(use: (opened: DistrictStore) => void): void {
    need().then(use, () => undefined);
  }

  if (first.source !== 'portal' || states.some(({ summary }) => summary === undefined))
    then(() => undefined);

  return {
    current: () => store?.current() ?? states,
    registry: () => store?.registry() ?? first,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    // With what loads them all data is asked for.
    needData: () => then(() => undefined),
    needCode: (id) => then((opened) => opened.needCode(id)),
    async tryAgain(id) {
      if (!store) {
        states = states.map((state) => ({ ...state, data: { status: 'loading' } }));
        changed();
      }
      const opened = await need().catch(() => undefined);
      await opened?.tryAgain(id);
    },
    codeBroke: (id, error) => then((opened) => opened.codeBroke(id, error)),
    searchData: async (id) => (await need().catch(() => undefined))?.searchData(id),
  };
}
