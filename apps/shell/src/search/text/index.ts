import { catalogueOf, type Say, useCatalogue } from '../../text/catalogue.ts';
import { en } from './en.ts';
import { type SearchTextKey, zh } from './zh.ts';

export type { SearchTextKey };

const catalogue = catalogueOf<SearchTextKey>({ zh, en });

/** The words of the search in the reader's language. */
export function useSearchText(): Say<SearchTextKey> {
  return useCatalogue(catalogue);
}
