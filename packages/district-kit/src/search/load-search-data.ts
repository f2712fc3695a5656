import { LoadFailure } from '../load/failure.ts';
import { fetchJson } from '../load/fetch-json.ts';
import type { KeptData } from '../load/kept.ts';
import { fileUrl, type RegistryEntry } from '../load/registry.ts';
import { SearchData } from './search-data.ts';

/** The name under which a district's search data is published, in the folder of its pack. */
export const SEARCH_FILE = 'search.json';

/**
 * A district's search data, from beside its pack; when it cannot be had, the last good one on the device. A search does without: whoever asks goes on when this fails.
 * @throws LoadFailure; `invalid` names each field that is wrong
 */
export async function loadSearchData(
  entry: RegistryEntry,
  {
    timeout = 8000,
    signal,
    kept,
  }: { timeout?: number; signal?: AbortSignal; kept?: KeptData | undefined } = {},
): Promise<SearchData> {
  const url = fileUrl(entry, entry.policy.replace(/[^/]*$/, SEARCH_FILE));
  const key = `search/${entry.id}`;
  try {
    const data = checked(await fetchJson(url, { timeout, signal }), url, entry.id);
    void kept?.write(key, { url, data });
    return data;
  } catch (error) {
    const before = await kept?.read(key);
    if (!before || !(error instanceof LoadFailure)) throw error;
    return checked(before.data, before.url, entry.id);
  }
}

function checked(read: unknown, url: string, id: string): SearchData {
  const result = SearchData.safeParse(read);
  if (!result.success) {
    const wrong = result.error.issues.map(
      ({ path, message }) => `- ${path.join('.') || SEARCH_FILE}: ${message}`,
    );
    throw new LoadFailure('invalid', `${url} is not valid search data:\n${wrong.join('\n')}`);
  }
  if (result.data.district !== id)
    throw new LoadFailure(
      'invalid',
      `${url} is the search data of "${result.data.district}" instead of "${id}".`,
    );
  return result.data;
}
