import { addMeant, type MatchContext, matchChinese } from './chinese-match.ts';
import { type Matches, matchOf } from './match.ts';
import { phraseOf } from './query.ts';
import type { Spelling, Spelt } from './spelling.ts';
import { SYNONYMS } from './synonyms.ts';
import { stem } from './tokens.ts';

/** More words in a row than these spell no word of Chinese. */
const WORDS_SPELT = 6;
/** A slip of the hand is looked for in words of at least so many letters. */
const LONG_ENOUGH_FOR_A_SLIP = 5;

/** The English that may be typed, as queries are read. */
const PHRASES = SYNONYMS.map((synonym) => ({
  synonym,
  phrases: synonym.typed.map((typed) => phraseOf(typed.split(' '))),
}));

export interface LatinContext extends MatchContext {
  spelling: Spelling;
}

/**
 * How the entries answer Latin words in a row: as English, and as Chinese spelt in letters, several words together or
 * each by itself.
 * @param holding Chinese that what they spell must have in it
 */
export function matchLatin(words: readonly string[], context: LatinContext, holding = ''): Matches {
  const matches: Matches = new Map();
  const english = words.map((word, at) => matchEnglish(matches, word, at, context));
  matchEnglishPhrases(matches, words, context);
  for (const { from, to } of stretchesOf(words.length)) {
    const letters = words.slice(from, to).join('');
    if (!/^[a-z]+$/.test(letters)) continue;
    const isEnglish = english.slice(from, to).some((found) => found === 'exact');
    const spelt = speltBy(letters, { isEnglish, isAlone: to - from === words.length, context });
    for (const each of spelt)
      if (each.text.includes(holding)) addSpelt(matches, each, [from, to], context);
  }
  return matches;
}

type Found = 'exact' | 'near' | 'none';

function matchEnglish(matches: Matches, typed: string, at: number, { index }: LatinContext): Found {
  const word = stem(typed);
  const add = (how?: { prefix?: boolean; fuzzy?: boolean }): boolean => {
    const scored = index.word(word, how);
    for (const [id, { score, terms }] of scored) {
      const match = matchOf(matches, id);
      match.score += score;
      match.covered.add(at);
      for (const term of terms) match.terms.add(term);
    }
    return scored.size > 0;
  };
  const isExact = index.word(word).size > 0;
  // What is being typed is a beginning.
  if (add(word.length >= 3 && /^[a-z]+$/.test(word) ? { prefix: true } : undefined))
    return isExact || word.length >= 4 ? 'exact' : 'near';
  return word.length >= LONG_ENOUGH_FOR_A_SLIP && add({ fuzzy: true }) ? 'near' : 'none';
}

function matchEnglishPhrases(
  matches: Matches,
  words: readonly string[],
  context: LatinContext,
): void {
  for (const { synonym, phrases } of PHRASES) {
    const hit = stretchesOf(words.length)
      .filter(({ from, to }) => phrases.includes(phraseOf(words.slice(from, to))))
      .at(0);
    if (!hit) continue;
    const typed = words.slice(hit.from, hit.to).join(' ');
    addMeant(matches, { synonym, typed }, context, [hit.from, hit.to]);
  }
}

function speltBy(
  letters: string,
  { isEnglish, isAlone, context }: { isEnglish: boolean; isAlone: boolean; context: LatinContext },
): Spelt[] {
  const { spelling } = context;
  // Beside other words, two or three letters spell too much.
  const wholeOnly = isEnglish || (!isAlone && letters.length < 4);
  const spelt = spelling.spelt(letters, { wholeOnly });
  if (spelt.length > 0 || isEnglish || letters.length < 4) return spelt;
  return spelling
    .spelt(letters, { loose: true })
    .map(({ text, quality }) => ({ text, quality: quality * 0.7 }));
}

function addSpelt(
  matches: Matches,
  { text, quality }: Spelt,
  [from, to]: readonly [number, number],
  context: LatinContext,
): void {
  for (const [id, found] of matchChinese(text, context)) {
    if (found.covered.size < text.length) continue;
    const match = matchOf(matches, id);
    match.score = Math.max(match.score, found.score * quality ** 2);
    for (let at = from; at < to; at += 1) match.covered.add(at);
    for (const term of found.terms) match.terms.add(term);
    match.vias.push(...found.vias);
  }
}

/** The stretches of words in a row, the longest first. */
function stretchesOf(count: number): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  for (let length = Math.min(count, WORDS_SPELT); length > 0; length -= 1)
    for (let from = 0; from + length <= count; from += 1)
      stretches.push({ from, to: from + length });
  return stretches;
}
