import type { Locale } from '@portal/rules-core';
import { createTranslator } from 'use-intl/core';
import { en } from './en.ts';
import { type ShellTextKey, zh } from './zh.ts';

export type TextValues = Readonly<Record<string, string | number>>;

/** Says one of the portal's own texts, with `{values}` filled in. */
export type SayText = (key: ShellTextKey, values?: TextValues) => string;

function translatorOf(locale: Locale, catalogue: Readonly<Record<ShellTextKey, string>>): SayText {
  // Widened, because the keys of a flat catalogue are all the typing that is wanted.
  const messages: Record<string, string> = catalogue;
  const translate = createTranslator({ locale, messages, timeZone: 'Asia/Shanghai' });
  return (key, values) => translate(key, values);
}

const translators: Readonly<Record<Locale, SayText>> = {
  zh: translatorOf('zh', zh),
  en: translatorOf('en', en),
};

/** The portal's own texts in one language. */
export function shellText(locale: Locale): SayText {
  return translators[locale];
}
