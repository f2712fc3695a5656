import { plainOf } from './plain.ts';

const LATIN = /[a-z0-9]+/g;
const CHINESE = /\p{Script=Han}+/gu;

/** An English word without its plural, so that one finds the other. */
export function stem(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

function latinWords(text: string): string[] {
  return (text.match(LATIN) ?? []).map(stem);
}

/** Each pair of neighbouring characters. */
export function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/**
 * What a text is found by: Latin words and figures whole, Chinese by each character and each pair. Chinese is not
 * cut into words, because browsers do not agree on where a word ends.
 */
export function textTokens(text: string): string[] {
  const clean = plainOf(text).text;
  const runs = clean.match(CHINESE) ?? [];
  return [...latinWords(clean), ...runs.flatMap((run) => [...run, ...pairsOf(run)])];
}

/** What a query asks for: a pair says more than its two characters, so a single one counts only by itself. */
export function queryTokens(query: string): string[] {
  const clean = plainOf(query).text;
  const runs = clean.match(CHINESE) ?? [];
  return [
    ...latinWords(clean),
    ...runs.flatMap((run) => (run.length === 1 ? [run] : pairsOf(run))),
  ];
}
