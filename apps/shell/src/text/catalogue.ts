import type { Locale } from '@portal/rules-core';
import { useFrame } from '@portal/ui-kit';
import { createTranslator } from 'use-intl/core';

export type TextValues = Readonly<Record<string, string | number>>;

/** Says one text of a catalogue, with `{values}` filled in. */
export type Say<Key extends string> = (key: Key, values?: TextValues) => string;

/** A flat catalogue in both languages, as something that speaks either. */
export interface Catalogue<Key extends string> {
  in(locale: Locale): Say<Key>;
}

/**
 * A catalogue of its own for one part of the portal, so that a page that is fetched late brings its words along.
 * Both languages have the same keys; the tests hold them to the same values.
 */
export function catalogueOf<Key extends string>(
  texts: Readonly<Record<Locale, Readonly<Record<Key, string>>>>,
): Catalogue<Key> {
  const sayers: Readonly<Record<Locale, Say<Key>>> = {
    zh: sayer('zh', texts.zh),
    en: sayer('en', texts.en),
  };
  return { in: (locale) => sayers[locale] };
}

function sayer<Key extends string>(locale: Locale, texts: Readonly<Record<Key, string>>): Say<Key> {
  // Widened, because the keys of a flat catalogue are all the typing that is wanted.
  const messages: Record<string, string> = texts;
  const translate = createTranslator({ locale, messages, timeZone: 'Asia/Shanghai' });
  return (key, values) => {
    const name: string = key;
    return translate(name, values);
  };
}

/** A catalogue in the reader's language. */
export function useCatalogue<Key extends string>(catalogue: Catalogue<Key>): Say<Key> {
  return catalogue.in(useFrame().locale);
}
