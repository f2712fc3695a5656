import type { Text } from '@portal/rules-core';
import MiniSearch from 'minisearch';
import type { SearchEntry } from './entries.ts';
import { pause } from './pause.ts';
import { plainOf } from './plain.ts';
import { heldTerm, termOf } from './terms.ts';
import { queryTokens, textTokens } from './tokens.ts';

/** Entries with how well each answers, and the terms of its texts that do. */
export type Scored = ReadonlyMap<string, { score: number; terms: ReadonlySet<string> }>;

/** The words of all entries, in both languages. Ids lead in and out. */
export interface TextIndex {
  /** Entries with this term; with its beginning, or with a slip in it, where asked for. */
  word(term: string, how?: { prefix?: boolean; fuzzy?: boolean }): Scored;
  /** Entries in whose texts a phrase stands as it is; of English, entries with all its words. */
  phrase(text: string): Scored;
}

const NOTHING: Scored = new Map();

/** An index over these entries, at once. */
export function createTextIndex(entries: readonly SearchEntry[]): TextIndex {
  const index = emptyIndex();
  index.addAll(documentsOf(entries));
  return over(index, chineseOf(entries));
}

/** The same in small steps, between which the page goes on. */
export async function prepareTextIndex(entries: readonly SearchEntry[]): Promise<TextIndex> {
  const index = emptyIndex();
  await index.addAllAsync(documentsOf(entries), { chunkSize: 12 });
  await pause();
  return over(index, chineseOf(entries));
}

interface Indexed {
  id: string;
  name: string;
  district: string;
  summary: string;
  body: string;
}

function emptyIndex(): MiniSearch<Indexed> {
  return new MiniSearch<Indexed>({
    fields: ['name', 'district', 'summary', 'body'],
    tokenize: textTokens,
    // Tokens are plain already.
    processTerm: heldTerm,
    searchOptions: {
      tokenize: (term) => [term],
      boost: { name: 4, district: 2, summary: 1.6, body: 0.5 },
    },
  });
}

function documentsOf(entries: readonly SearchEntry[]): Indexed[] {
  return entries.map(({ id, name, districtName, summary, body }) => ({
    id,
    name: both(name),
    district: both(districtName),
    summary: both(summary),
    body: body.map(both).join('\n'),
  }));
}

function over(index: MiniSearch<Indexed>, chinese: ReadonlyMap<string, string>): TextIndex {
  const known = new Map<string, Scored>();
  const phrases = new Map<string, Scored>();

  function word(term: string, { prefix = false, fuzzy = false } = {}): Scored {
    const key = `${prefix}${fuzzy}${term}`;
    const before = known.get(key);
    if (before) return before;
    const scored: Scored = new Map(
      index
        .search(term, { prefix, fuzzy: fuzzy ? 0.25 : false, maxFuzzy: 2 })
        .map((hit) => [
          String(hit.id),
          { score: hit.score, terms: new Set(hit.terms.map(termOf)) },
        ]),
    );
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
