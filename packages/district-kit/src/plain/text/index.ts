import type { Locale } from '@portal/rules-core';
import { createTranslator } from 'use-intl/core';
import { en } from './en.ts';
import { type PlainTextKey, zh } from './zh.ts';

/** Says one text of the plain pages, with `{values}` filled in. */
export type SayPlainText = (key: PlainTextKey, values?: Record<string, string | number>) => string;

const translators: Readonly<Record<Locale, SayPlainText>> = {
  zh: translatorOf('zh', zh),
  en: translatorOf('en', en),
};

function translatorOf(locale: Locale, catalogue: Record<PlainTextKey, string>): SayPlainText {
  // Widened, because the keys of a flat catalogue are all the typing that is wanted.
  const messages: Record<string, string> = catalogue;
  const translate = createTranslator({ locale, messages, timeZone: 'Asia/Shanghai' });
  return (key, values) => translate(key, values);
}

/** The texts of the plain pages in one language. */
export function plainText(locale: Locale): SayPlainText {
  return translators[locale];
}
