import type { Locale } from '@portal/rules-core';
import { createTranslator } from 'use-intl/core';

export type TextValues = Readonly<Record<string, string | number>>;

/** Flat messages in both languages. */
export type Messages<Key extends string> = Readonly<Record<Locale, Readonly<Record<Key, string>>>>;

/** Says one of the messages, with `{values}` filled in. */
export type Translate<Key extends string> = (
  locale: Locale,
  key: Key,
  values?: TextValues,
) => string;

/**
 * A translator over flat messages. An empty message says nothing in that language (a tail that only the other
 * one needs); the message formatter would take it for a missing one.
 */
export function translatorOf<Key extends string>(messages: Messages<Key>): Translate<Key> {
  const translators = { zh: translatorIn('zh', messages.zh), en: translatorIn('en', messages.en) };
  return (locale, key, values) => translators[locale](key, values);
}

function translatorIn<Key extends string>(locale: Locale, own: Readonly<Record<Key, string>>) {
  // Widened, because the keys of a flat catalogue are all the typing that is wanted.
  const messages: Record<string, string> = own;
  const translate = createTranslator({ locale, messages, timeZone: 'Asia/Shanghai' });
  return (key: string, values?: TextValues): string =>
    messages[key] === '' ? '' : translate(key, values);
}
