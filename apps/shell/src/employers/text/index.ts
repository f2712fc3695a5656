import { catalogueOf, type Say, useCatalogue } from '../../text/catalogue.ts';
import { en } from './en.ts';
import { type EmployerTextKey, zh } from './zh.ts';

export type SayEmployerText = Say<EmployerTextKey>;

const catalogue = catalogueOf<EmployerTextKey>({ zh, en });

/** The words of the employers' pages in the reader's language. */
export function useEmployerText(): SayEmployerText {
  return useCatalogue(catalogue);
}
