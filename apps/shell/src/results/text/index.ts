import { catalogueOf, type Say, useCatalogue } from '../../text/catalogue.ts';
import { en } from './en.ts';
import { type ResultsTextKey, zh } from './zh.ts';

export type SayResults = Say<ResultsTextKey>;

const catalogue = catalogueOf<ResultsTextKey>({ zh, en });

/** The words of the results in one language. */
export const resultsText = catalogue.in;

/** The words of the results in the reader's language. */
export function useResultsText(): SayResults {
  return useCatalogue(catalogue);
}
