import type { SearchData } from '@portal/district-kit/search';
import type { Pack } from '@portal/rules-core';
import { useEffect, useState } from 'react';
import { useIsLoading, usePacks } from '../layout/districts.ts';
import { usePortal } from '../portal-context.tsx';
import type { SearchEngine } from './search-engine.ts';

export type SearchState =
  /** On its way; `none` when there is nothing to search, because no district's data could be had. */
  | { status: 'waiting' | 'none' }
  | { status: 'ready'; engine: SearchEngine }
  | { status: 'failed'; retry: () => void };

/** While districts are still on their way, an index is not made for each that comes. Milliseconds. */
const MORE_MAY_COME = 250;

const NOTHING: SearchState = { status: 'none' };

/** The engine over the packs last searched, so that coming back to a list does not make it anew. */
let last: { packs: readonly Pack[]; engine: Promise<SearchEngine> } | undefined;

/**
 * The search over the packs that have come. Its code, its index and what districts publish for it are fetched when
 * the browser has nothing else to do, or at once when they are wanted.
 * @param wanted whether there is something to search for
 */
export function useSearch(wanted: boolean): SearchState {
  const packs = usePacks();
  const loading = useIsLoading();
  const { districts } = usePortal();
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<SearchState>({ status: 'waiting' });

  useEffect(() => {
    if (packs.length === 0) return;
    let isCurrent = true;
    const begin = (): void => {
      engineFor(packs, districts.searchData).then(
        (engine) => isCurrent && setState({ status: 'ready', engine }),
        (error: unknown) => {
          console.error(error);
          if (!isCurrent) return;
          const retry = (): void => {
            setState({ status: 'waiting' });
            setAttempt((count) => count + 1);
          };
          setState({ status: 'failed', retry });
        },
      );
    };
    const cancel = wanted ? soon(begin, loading ? MORE_MAY_COME : 0) : whenIdle(begin);
    return () => {
      isCurrent = false;
      cancel();
    };
  }, [packs, loading, districts, wanted, attempt]);
  return packs.length === 0 && !loading ? NOTHING : state;
}

function engineFor(
  packs: readonly Pack[],
  searchData: (district: string) => Promise<SearchData | undefined>,
): Promise<SearchEngine> {
  const isSame =
    last?.packs.length === packs.length && last.packs.every((pack, index) => pack === packs[index]);
  if (last && isSame) return last.engine;
  const engine = Promise.all([
    import('./search-engine.ts'),
    Promise.all(packs.map((pack) => searchData(pack.district.id))),
  ]).then(([{ prepareEngine }, data]) =>
    prepareEngine(
      packs,
      data.filter((each) => each !== undefined),
    ),
  );
  const entry = { packs, engine };
  last = entry;
  // What has failed is tried anew the next time.
  engine.catch(() => {
    if (last === entry) last = undefined;
  });
  return engine;
}

function soon(run: () => void, milliseconds: number): () => void {
  const handle = setTimeout(run, milliseconds);
  return () => clearTimeout(handle);
}

/** Safari has no idle callback; a moment later is nearly as good. */
function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(run, { timeout: 3000 });
    return () => cancelIdleCallback(handle);
  }
  return soon(run, 300);
}
