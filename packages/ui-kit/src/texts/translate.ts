import type { Locale } from '@portal/rules-core';
import { createTranslator } from 'use-intl/core';
import { en } from './en.ts';
import { type KitTextKey, zh } from './zh.ts';

export type TextValues = Readonly<Record<string, string | number>>;

const catalogues: Readonly<Record<Locale, Readonly<Record<KitTextKey, string>>>> = { zh, en };

/**
 * A translator over flat messages. An empty message says nothing in that language (a tail that only the other
 * one needs); the message formatter would take it for a missing one.
 */
function translatorFor(locale: Locale): (key: KitTextKey, values?: TextValues) => string {
  const messages: Record<string, string> = catalogues[locale];
  const translate = createTranslator({ locale, messages, timeZone: 'Asia/Shanghai' });
  return (key, values) => (messages[key] === '' ? '' : translate(key, values));
}

const translators = { zh: translatorFor('zh'), en: translatorFor('en') };

/** One of the kit's own texts, with `{values}` filled in. */
export function translate(locale: Locale, key: KitTextKey, values?: TextValues): string {
  return translators[locale](key, values);
}
