import { LoadFailure } from '../load/failure.ts';
import { fetchJson } from '../load/fetch-json.ts';
import { fileUrl, type RegistryEntry } from '../load/registry.ts';
import { SearchData } from './search-data.ts';

/** The name under which a district's search data is published, in the folder of its pack. */
export const SEARCH_FILE = 'search.json';

/**
 * A district's search data, from beside its pack. A search does without: whoever asks goes on when this fails.
 * @throws LoadFailure; `invalid` names each field that is wrong
 */
export async function loadSearchData(
  entry: RegistryEntry,
  { timeout = 8000, signal }: { timeout?: number; signal?: AbortSignal } = {},
): Promise<SearchData> {
  const url = fileUrl(entry, entry.policy.replace(/[^/]*$/, SEARCH_FILE));
  const result = SearchData.safeParse(await fetchJson(url, { timeout, signal }));
  if (!result.success) {
    const wrong = result.error.issues.map(
      ({ path, message }) => `- ${path.join('.') || SEARCH_FILE}: ${message}`,
    );
    throw new LoadFailure('invalid', `${url} is not valid search data:\n${wrong.join('\n')}`);
  }
  if (result.data.district !== entry.id)
    throw new LoadFailure(
      'invalid',
      `${url} is the search data of "${result.data.district}" instead of "${entry.id}".`,
    );
  return result.data;
}
