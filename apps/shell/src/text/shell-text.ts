import type { Locale } from '@portal/rules-core';
import { catalogueOf, type Say } from './catalogue.ts';
import { en } from './en.ts';
import { type ShellTextKey, zh } from './zh.ts';

/** Says one of the portal's own texts, with `{values}` filled in. */
export type SayText = Say<ShellTextKey>;

const catalogue = catalogueOf<ShellTextKey>({ zh, en });

/** The portal's own texts in one language. */
export function shellText(locale: Locale): SayText {
  return catalogue.in(locale);
}
