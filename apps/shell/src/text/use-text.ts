import { en as frameEn } from '../layout/text/en.ts';
import { zh as frameZh } from '../layout/text/zh.ts';
import { catalogueOf, type Say, useCatalogue } from './catalogue.ts';
import { en } from './en.ts';
import { type ShellTextKey, zh } from './zh.ts';

/** Says one of the portal's own texts, with `{values}` filled in. */
export type SayText = Say<ShellTextKey>;

/** All of the portal's own texts. */
export const shellCatalogue = catalogueOf<ShellTextKey>({
  zh: { ...frameZh, ...zh },
  en: { ...frameEn, ...en },
});

/** The portal's own texts in the reader's language. */
export function useText(): SayText {
  return useCatalogue(shellCatalogue);
}
