import type { Locale, Text } from '../../schema/text.ts';

/** Words in the languages that were asked for: “安家补贴 / Settling-in grant”. */
export type Say = (text: Text) => string;

/** How a text is said in these languages: in that one, or in both beside each other. */
export function sayIn(languages: readonly Locale[]): Say {
  return (text) => [...new Set(languages.map((locale) => text[locale]))].join(' / ');
}

/** “label: value”, with the colon that suits both languages. */
export function labelled(say: Say, label: Text, value: string): string {
  return `${say(label)}: ${value}`;
}

/** Lines further in, by as many steps of two spaces. */
export function indented(lines: readonly string[], by = 1): string[] {
  return lines.map((line) => (line === '' ? line : `${'  '.repeat(by)}${line}`));
}
