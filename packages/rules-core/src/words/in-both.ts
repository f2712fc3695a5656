import type { Locale, Text } from '../schema/text.ts';

/** A text from a function of the language. */
export function inBoth(words: (locale: Locale) => string): Text {
  return { zh: words('zh'), en: words('en') };
}
