import { plainOf } from './plain.ts';
import { stem } from './tokens.ts';

/** From one UTF-16 unit of a text to before another. */
export type Range = readonly [from: number, to: number];

/**
 * Where the terms of a hit stand in a text, as it is written there: Chinese anywhere, Latin as
 * whole words. In order, and none touches the next.
 */
export function rangesOf(text: string, terms: readonly string[]): Range[] {
  const plain = plainOf(text);
  const found = terms
    .filter((term) => term !== '')
    .flatMap((term) => placesOf(plain.text, term))
    .sort(([a], [b]) => a - b);
  const joined: [number, number][] = [];
  for (const [from, to] of found) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined.map(([from, to]) => [
    plain.at[from] ?? text.length,
    // Behind the last letter, which may be written with more than one unit.
    plain.at[to] ?? text.length,
  ]);
}

function placesOf(plain: string, term: string): [number, number][] {
  if (/^[a-z0-9]/.test(term))
    return [...plain.matchAll(/[a-z0-9]+/g)]
      .filter(([word]) => word === term || stem(word) === term)
      .map(({ 0: word, index }) => [index, index + word.length]);
  const places: [number, number][] = [];
  for (let at = plain.indexOf(term); at >= 0; at = plain.indexOf(term, at + 1))
    places.push([at, at + term.length]);
  return places;
}

/**
 * What of a longer text stands around its first range, or at its beginning where nothing is marked, cut at both ends
 * where it goes on; with the ranges there.
 */
export function excerptOf(
  text: string,
  ranges: readonly Range[],
  most = 60,
): { text: string; ranges: Range[] } {
  if (text.length <= most) return { text, ranges: [...ranges] };
  const first = ranges[0] ?? [0, 0];
  const from = Math.max(0, Math.min(first[0] - Math.floor(most / 3), text.length - most));
  const to = Math.min(text.length, from + most);
  const head = from > 0 ? '…' : '';
  return {
    text: `${head}${text.slice(from, to)}${to < text.length ? '…' : ''}`,
    ranges: ranges
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]): Range => [start - from + head.length, end - from + head.length]),
  };
}
