import type { Text } from '@portal/rules-core';
import MiniSearch from 'minisearch';
import type { SearchEntry } from './entries.ts';
import { plainOf } from './plain.ts';
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
  for (const entry of entries) index.add(documentOf(entry));
  return over(index, entries);
}

/**
 * The same in small steps, between which the page goes on.
 * @param step waited for between them
 */
export async function prepareTextIndex(
  entries: readonly SearchEntry[],
  step: () => Promise<void>,
): Promise<TextIndex> {
  const index = emptyIndex();
  for (const entry of entries) {
    await step();
    index.add(documentOf(entry));
  }
  return over(index, entries);
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

function documentOf({ id, name, districtName, summary, body }: SearchEntry): Indexed {
  return {
    id,
    name: both(name),
    district: both(districtName),
    summary: both(summary),
    body: body.map(both).join('\n'),
  };
}

function over(index: MiniSearch<Indexed>, entries: readonly SearchEntry[]): TextIndex {
  const chineseOf = chineseIn(entries);
  const known = new Map<string, Scored>();
  const phrases = new Map<string, Scored>();

  function word(term: string, { prefix = false, fuzzy = false } = {}): Scored {
    const key = `${prefix}${fuzzy}${term}`;
    const before = known.get(key);
    if (before) return before;
    const scored: Scored = new Map(
      index
        .search(term, { prefix, fuzzy: fuzzy ? 0.25 : false, maxFuzzy: 2 })
        .map(({ id, score, terms }) => [String(id), { score, terms: new Set(terms) }]),
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
              .filter(([id]) => chineseOf(id).includes(plain))
              .map(([id, { score }]) => [id, { score, terms: new Set([plain]) }] as const),
          )
        : all;
      phrases.set(text, found);
      return found;
    },
  };
}

/** The Chinese of an entry in plain letters, where phrases are looked for as they stand; read when it is first asked for. */
function chineseIn(entries: readonly SearchEntry[]): (id: string) => string {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const read = new Map<string, string>();
  return (id) => {
    const before = read.get(id);
    if (before !== undefined) return before;
    const entry = byId.get(id);
    const texts = entry ? [entry.name, entry.summary, ...entry.body] : [];
    const plain = plainOf(texts.map(({ zh }) => zh).join('\n')).text;
    read.set(id, plain);
    return plain;
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
