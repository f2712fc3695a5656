import { catalogueOf, type Say, useCatalogue } from '../../text/catalogue.ts';
import { en } from './en.ts';
import { type DidIGetTextKey, zh } from './zh.ts';

const catalogue = catalogueOf<DidIGetTextKey>({ zh, en });

/** The words of “did I get …?” in the reader's language. */
export function useDidIGetText(): Say<DidIGetTextKey> {
  return useCatalogue(catalogue);
}
