import type { Need } from '@portal/rules-core';
import { type Matches, matchOf, type Via } from './match.ts';
import { SYNONYMS, type Synonym } from './synonyms.ts';
import type { TextIndex } from './text-index.ts';
import { pairsOf } from './tokens.ts';

/** What a word found instead of the typed one is worth beside it. */
const MEANT = 0.6;
/** What is for a need that a word speaks of, though it says none of its words. */
const FOR_NEED = 1.2;

export interface MatchContext {
  index: TextIndex;
  /** The entries that answer a need. */
  byNeed: ReadonlyMap<Need, readonly string[]>;
}

/** How the entries answer a run of Chinese: by its pairs of characters, and by what is meant with words in it. */
export function matchChinese(run: string, { index, byNeed }: MatchContext): Matches {
  const matches: Matches = new Map();
  const tokens = run.length === 1 ? [run] : pairsOf(run);
  for (const [at, token] of tokens.entries())
    for (const [id, { score, terms }] of index.word(token)) {
      const match = matchOf(matches, id);
      match.score += score;
      for (let place = at; place < at + token.length; place += 1) match.covered.add(place);
      for (const term of terms) match.terms.add(term);
    }
  for (const { synonym, typed, from } of synonymsIn(run))
    addMeant(matches, { synonym, typed }, { index, byNeed }, [from, from + typed.length]);
  return matches;
}

interface Meant {
  score: number;
  terms: ReadonlySet<string>;
  /** The first of each language that was found: synonyms name what says most first. */
  words: Via['meant'];
}

/** Adds what is meant by a word that covers some units of a part. */
export function addMeant(
  matches: Matches,
  { synonym, typed }: { synonym: Synonym; typed: string },
  { index, byNeed }: MatchContext,
  [from, to]: readonly [number, number],
): void {
  const found = meantIn(index, synonym, typed);
  const cover = (id: string) => {
    const match = matchOf(matches, id);
    const isNew = !covers(match.covered, from, to);
    for (let place = from; place < to; place += 1) match.covered.add(place);
    return { match, isNew };
  };
  // What was found by another word, not by the typed one.
  const other = new Set<string>();
  for (const [id, { score, terms, words }] of found) {
    const { match, isNew } = cover(id);
    match.score += score * MEANT;
    for (const term of terms) match.terms.add(term);
    if (!isNew) continue;
    match.vias.push({ typed, meant: words });
    other.add(id);
  }
  for (const need of synonym.needs ?? [])
    for (const id of byNeed.get(need) ?? []) {
      const { match, isNew } = cover(id);
      match.score += FOR_NEED;
      if (isNew || other.has(id)) match.vias.push({ typed, meant: {}, need });
    }
}

/**
 * The entries that say what is meant. All texts are in both languages, so for a Chinese word the Chinese is looked
 * at; English words for it are noted where they stand there too.
 */
function meantIn(index: TextIndex, { meant }: Synonym, typed: string): Map<string, Meant> {
  const found = new Map<string, Meant>();
  const isChinese = /\p{Script=Han}/u.test(typed);
  const inChinese = meant.filter((word) => !/[a-z]/.test(word));
  const inEnglish = meant.filter((word) => /[a-z]/.test(word));
  for (const [locale, words] of [
    ['zh', inChinese],
    ['en', inEnglish],
  ] as const)
    for (const word of words) {
      if (word === typed) continue;
      for (const [id, { score, terms }] of index.phrase(word)) {
        const before = found.get(id);
        const isNoted = isChinese && locale === 'en';
        if (isNoted && !before) continue;
        found.set(id, {
          score: Math.max(isNoted ? 0 : score, before?.score ?? 0),
          terms: new Set([...(before?.terms ?? []), ...terms]),
          words: { [locale]: word, ...before?.words },
        });
      }
    }
  return found;
}

function covers(covered: ReadonlySet<number>, from: number, to: number): boolean {
  for (let place = from; place < to; place += 1) if (!covered.has(place)) return false;
  return true;
}

/** The synonyms whose typed words stand in a run, the longest word of each. */
function synonymsIn(run: string): { synonym: Synonym; typed: string; from: number }[] {
  return SYNONYMS.flatMap((synonym) => {
    const [typed] = synonym.typed
      .filter((word) => run.includes(word))
      .sort((a, b) => b.length - a.length);
    return typed === undefined ? [] : [{ synonym, typed, from: run.indexOf(typed) }];
  });
}
