import type { SearchEntry } from './entries.ts';
import { once } from './once.ts';
import { plainOf } from './plain.ts';
import type { Spelling } from './spelling.ts';
import { SYNONYMS } from './synonyms.ts';

const AT_MOST = 3;
/** Longer names are sentences: nobody mistypes those. */
const LONGEST_NAME = 10;

export interface NearWords {
  /**
   * Words that are near to a query which finds nothing: a letter or two apart as written or as spelt, or most of the
   * same characters. The nearest first.
   */
  to(query: string): string[];
}

/**
 * The words that may have been meant over some entries; they are gathered when one is first looked for.
 * @param finds whether a word finds anything; others are not offered
 */
export function nearWords({
  entries,
  spelling,
  finds,
}: {
  entries: readonly SearchEntry[];
  spelling: Spelling;
  finds: (word: string) => boolean;
}): NearWords {
  const words = once(() =>
    wordsOf(entries).map((word) => {
      const plain = plainOf(word).text;
      return { word, plain, spelt: spelling.lettersOf(plain) };
    }),
  );
  return {
    to(query) {
      const typed = plainOf(query).text.replace(/\s+/g, ' ').trim();
      if (typed.length < 2) return [];
      const typedLetters = spelling.lettersOf(typed) ?? typed.replace(/[^a-z0-9]/g, '');
      const candidates = words()
        .flatMap(({ word, plain, spelt }) => {
          const allowed = Math.max(1, Math.round(Math.min(typed.length, plain.length) / 2.5));
          const apart = Math.min(
            distance(typed, plain, allowed),
            // A reader who types Chinese in letters, or another character that sounds alike.
            spelt && typedLetters.length > 3
              ? distance(typedLetters, spelt, allowed)
              : Number.POSITIVE_INFINITY,
          );
          return apart <= allowed && plain !== typed ? [{ word, apart: apart / plain.length }] : [];
        })
        .sort((a, b) => a.apart - b.apart);
      const near: string[] = [];
      for (const { word } of candidates) {
        if (near.length === AT_MOST) break;
        if (finds(word)) near.push(word);
      }
      return near;
    },
  };
}

/** What may have been meant: everyday words, words of the documents, and short names with their English words. */
function wordsOf(entries: readonly SearchEntry[]): string[] {
  const words = SYNONYMS.flatMap(({ typed, meant }) => [...typed, ...meant]);
  for (const { name } of entries) {
    if (name.zh.length <= LONGEST_NAME) words.push(name.zh);
    words.push(...(name.en.toLowerCase().match(/[a-z-]{5,}/g) ?? []));
  }
  return [...new Set(words)];
}

/** Letters to put in, leave out, or change, to get from one word to the other; infinite where surely too many. */
function distance(a: string, b: string, allowed: number): number {
  if (Math.abs(a.length - b.length) > Math.min(4, allowed)) return Number.POSITIVE_INFINITY;
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...a].entries()) {
    const line = [row + 1];
    for (const [column, other] of [...b].entries())
      line.push(
        Math.min(
          (line[column] ?? 0) + 1,
          (above[column + 1] ?? 0) + 1,
          (above[column] ?? 0) + (letter === other ? 0 : 1),
        ),
      );
    above = line;
  }
  return above[b.length] ?? 0;
}
