import { catalogueOf, type Say, useCatalogue } from '../../text/catalogue.ts';
import { en } from './en.ts';
import { type CheckTextKey, zh } from './zh.ts';

const catalogue = catalogueOf<CheckTextKey>({ zh, en });

/** The words of the check in the reader's language. */
export function useCheckText(): Say<CheckTextKey> {
  return useCatalogue(catalogue);
}
