import type { Locale } from '@portal/rules-core';
import { catalogueOf, type Say, useCatalogue } from '../../text/catalogue.ts';
import { en } from './en.ts';
import { type KeepTextKey, zh } from './zh.ts';

export type { KeepTextKey };

const catalogue = catalogueOf<KeepTextKey>({ zh, en });

/** The words of keeping, sharing, printing and reminding, in one language. */
export function keepText(locale: Locale): Say<KeepTextKey> {
  return catalogue.in(locale);
}

/** The same in the reader's language. */
export function useKeepText(): Say<KeepTextKey> {
  return useCatalogue(catalogue);
}
