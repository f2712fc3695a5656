import type { Text } from '@portal/rules-core';
import type { SearchEntry } from './entries.ts';
import { pause } from './pause.ts';
import { plainOf } from './plain.ts';
import { queryTokens, textTokens } from './tokens.ts';
import { createWordIndex, type Scored, type WordIndex } from './word-index.ts';

/** The words of all entries, in both languages. Ids lead in and out. */
export interface TextIndex {
  /** Entries with this term; with its beginning, or with a slip in it, where asked for. */
  word(term: string, how?: { prefix?: boolean; fuzzy?: boolean }): Scored;
  /** Entries in whose texts a phrase stands as it is; of English, entries with all its words. */
  phrase(text: string): Scored;
}

const NOTHING: Scored = new Map();

/** What each field is worth: name, district, summary and the rest. */
const WEIGHTS = [4, 2, 1.6, 0.5];
/** So many entries at a time, when nobody waits: a step of a few milliseconds. */
const STEP = 12;

/** An index over these entries, at once. */
export function createTextIndex(entries: readonly SearchEntry[]): TextIndex {
  const index = createWordIndex(WEIGHTS);
  for (const entry of entries) index.add(entry.id, termsOf(entry));
  return over(index, chineseOf(entries));
}

/** The same in small steps, between which the page goes on. */
export async function prepareTextIndex(entries: readonly SearchEntry[]): Promise<TextIndex> {
  const index = createWordIndex(WEIGHTS);
  for (const [at, entry] of entries.entries()) {
    if (at % STEP === 0) await pause();
    index.add(entry.id, termsOf(entry));
  }
  await pause();
  return over(index, chineseOf(entries));
}

/** In the order of the weights. */
function termsOf({ name, districtName, summary, body }: SearchEntry): string[][] {
  return [both(name), both(districtName), both(summary), body.map(both).join('\n')].map(textTokens);
}

function over(index: WordIndex, chinese: ReadonlyMap<string, string>): TextIndex {
  const known = new Map<string, Scored>();
  const phrases = new Map<string, Scored>();

  function word(term: string, { prefix = false, fuzzy = false } = {}): Scored {
    const key = `${prefix}${fuzzy}${term}`;
    const before = known.get(key);
    if (before) return before;
    const scored = index.find(term, { prefix, fuzzy });
    known.set(key, scored);
    return scored;
  }

  return {
    word,
    phrase(text) {
      const before = phrases.get(text);
      if (before) return before;
      const plain = plainOf(text).text;
      const [first, ...others] = queryTokens(text).map((token) => word(token));
      const all = others.reduce(together, first ?? NOTHING);
      const isChinese = /^\p{Script=Han}{3,}$/u.test(plain);
      const found = isChinese
        ? new Map(
            [...all]
              .filter(([id]) => chinese.get(id)?.includes(plain))
              .map(([id, { score }]) => [id, { score, terms: new Set([plain]) }] as const),
          )
        : all;
      phrases.set(text, found);
      return found;
    },
  };
}

/** The Chinese of each entry in plain letters, where phrases are looked for as they stand. */
function chineseOf(entries: readonly SearchEntry[]): ReadonlyMap<string, string> {
  return new Map(
    entries.map(({ id, name, summary, body }) => [
      id,
      plainOf([name, summary, ...body].map(({ zh }) => zh).join('\n')).text,
    ]),
  );
}

/** Only what both have. */
function together(one: Scored, other: Scored): Scored {
  const joined = new Map<string, { score: number; terms: ReadonlySet<string> }>();
  for (const [id, { score, terms }] of one) {
    const more = other.get(id);
    if (more)
      joined.set(id, { score: score + more.score, terms: new Set([...terms, ...more.terms]) });
  }
  return joined;
}

function both({ zh, en }: Text): string {
  return `${zh} ${en}`;
}
