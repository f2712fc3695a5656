import { buildFile, type Published } from '../load/build-files.ts';
import { LoadFailure } from '../load/failure.ts';
import { jsonFrom } from '../load/fetch-file.ts';
import { KEPT_KEYS, type KeptData, type KeptFiles, readKeptFiles } from '../load/kept.ts';
import type { BuildRef } from '../registry/build-ref.ts';
import { BUILD_FILES, buildFileUrl } from '../registry/places.ts';
import { SearchData } from './search-data.ts';

/** The name under which a district's search data is published, in the folder of its build. */
export const SEARCH_FILE = BUILD_FILES.search;

/**
 * The search data of one build of a district; when it cannot be had, the last good one on the device. A search does
 * without: whoever asks goes on when this fails.
 * @param build absent where only kept data answers for the district
 * @throws LoadFailure; `invalid` names each field that is wrong
 */
export async function loadSearchData(
  published: Published,
  build: BuildRef | undefined,
  {
    timeout = 8000,
    signal,
    kept,
  }: { timeout?: number; signal?: AbortSignal; kept?: KeptData | undefined } = {},
): Promise<SearchData> {
  const key = KEPT_KEYS.search(published.id);
  const before = await readKeptFiles(kept, key);
  try {
    if (!build)
      throw new LoadFailure('unpublished', `District "${published.id}" has no build to search.`);
    const url = buildFileUrl(published, build, 'search');
    const text = await buildFile(published, build, 'search', { kept: before, timeout, signal });
    const data = checked(jsonFrom(text, url), url, published.id);
    if (before?.build !== build.build)
      void kept?.write(key, { url, data: { build: build.build, files: { search: text } } });
    return data;
  } catch (error) {
    if (!before || !(error instanceof LoadFailure)) throw error;
    return old(before, published.id);
  }
}

/** How its Chinese is read; its pages may not be among those of the build that answers. */
function old({ files, url }: KeptFiles, id: string): SearchData {
  return { ...checked(jsonFrom(files.search ?? '', url), url, id), pages: [] };
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
