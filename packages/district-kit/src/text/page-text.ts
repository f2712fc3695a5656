import type { Locale } from '@portal/rules-core';
import { createTranslator } from 'use-intl/core';
import { en } from './en.ts';
import { type PageTextKey, zh } from './zh.ts';

export type PageTextValues = Readonly<Record<string, string | number>>;

/** Says one of the pages' own texts, with `{values}` filled in. */
export type SayPageText = (key: PageTextKey, values?: PageTextValues) => string;

const translators: Readonly<Record<Locale, SayPageText>> = {
  zh: translatorOf('zh', zh),
  en: translatorOf('en', en),
};

function translatorOf(locale: Locale, catalogue: Record<PageTextKey, string>): SayPageText {
  // Widened, because the keys of a flat catalogue are all the typing that is wanted.
  const messages: Record<string, string> = catalogue;
  const translate = createTranslator({ locale, messages, timeZone: 'Asia/Shanghai' });
  return (key, values) => translate(key, values);
}

/** The texts of the shared district pages in one language. No global instance: ask where the language is known. */
export function pageText(locale: Locale): SayPageText {
  return translators[locale];
}
