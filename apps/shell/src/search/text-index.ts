import type { Text } from '@portal/rules-core';
import MiniSearch from 'minisearch';
import type { SearchEntry } from './entries.ts';
import { queryTokens, textTokens } from './tokens.ts';

/** Entries with how well each answers, and the terms of its texts that do. */
export type Scored = ReadonlyMap<string, { score: number; terms: ReadonlySet<string> }>;

/** The words of all entries, in both languages. Ids lead in and out. */
export interface TextIndex {
  /** Entries with this term; with its beginning, or with a slip in it, where asked for. */
  word(term: string, how?: { prefix?: boolean; fuzzy?: boolean }): Scored;
  /** Entries with every token of a phrase. */
  phrase(text: string): Scored;
}

const NOTHING: Scored = new Map();

/** An index over these entries, at once. */
export function createTextIndex(entries: readonly SearchEntry[]): TextIndex {
  const index = emptyIndex();
  index.addAll(documentsOf(entries));
  return over(index);
}

/** The same in small steps, between which the page goes on. */
export async function prepareTextIndex(entries: readonly SearchEntry[]): Promise<TextIndex> {
  const index = emptyIndex();
  await index.addAllAsync(documentsOf(entries), { chunkSize: 12 });
  return over(index);
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
    processTerm: (term) => term,
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

function over(index: MiniSearch<Indexed>): TextIndex {
  const known = new Map<string, Scored>();

  function word(term: string, { prefix = false, fuzzy = false } = {}): Scored {
    const key = `${prefix}${fuzzy}${term}`;
    const before = known.get(key);
    if (before) return before;
    const scored: Scored = new Map(
      index
        .search(term, { prefix, fuzzy: fuzzy ? 0.25 : false, maxFuzzy: 2 })
        .map((hit) => [String(hit.id), { score: hit.score, terms: new Set(hit.terms) }]),
    );
    known.set(key, scored);
    return scored;
  }

  return {
    word,
    phrase(text) {
      const [first, ...others] = queryTokens(text).map((token) => word(token));
      return others.reduce(together, first ?? NOTHING);
    },
  };
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
