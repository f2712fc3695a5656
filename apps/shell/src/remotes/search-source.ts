import { type KeptData, toFailure } from '@portal/district-kit/load';
import type { BuildRef, RegistryEntry } from '@portal/district-kit/registry';
import type { SearchData } from '@portal/district-kit/search';

/** What a search needs beside the districts' data, fetched when it is first asked for, and once for each district. */
export interface SearchSource {
  /** Never fails: `undefined` where there is none, and another search may find it. */
  of(entry: RegistryEntry): Promise<SearchData | undefined>;
  /** Another build answers for the district. */
  forget(id: string): void;
}

export function createSearchSource({
  buildOf,
  kept,
  report,
}: {
  /** The build that answers for a district now. */
  buildOf: (id: string) => BuildRef | undefined;
  kept: KeptData | undefined;
  report: (message: string, kind: 'warning') => void;
}): SearchSource {
  const known = new Map<string, Promise<SearchData | undefined>>();

  async function read(entry: RegistryEntry): Promise<SearchData | undefined> {
    try {
      // With the search, and not before.
      const { loadSearchData } = await import('@portal/district-kit/search');
      return await loadSearchData(entry, buildOf(entry.id), { timeout: 3000, kept });
    } catch (error) {
      const { message } = toFailure(error, `Reading the search data of district "${entry.id}"`);
      report(`District "${entry.id}" is searched without its spelling. ${message}`, 'warning');
      known.delete(entry.id);
      return undefined;
    }
  }

  return {
    of(entry) {
      const fetched = known.get(entry.id) ?? read(entry);
      known.set(entry.id, fetched);
      return fetched;
    },
    forget: (id) => void known.delete(id),
  };
}
