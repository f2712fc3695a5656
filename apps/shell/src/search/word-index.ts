import SearchableMap from 'minisearch/SearchableMap';

/** Documents with how well each answers, and the terms in it that do. */
export type Scored = ReadonlyMap<string, { score: number; terms: ReadonlySet<string> }>;

export interface WordIndex {
  /** @param fields the terms of each field, in the order of the weights */
  add(id: string, fields: readonly (readonly string[])[]): void;
  /** Documents with this term; with its beginning, or with a slip in it, where asked for. */
  find(term: string, how?: { prefix?: boolean; fuzzy?: boolean }): Scored;
}

// Okapi BM25+ (Lv and Zhai 2011), with MiniSearch's figures.
const SATURATION = 1.2;
const LENGTH = 0.7;
const AT_LEAST = 0.5;
/** What a longer word with the same beginning is worth, and one with a slip. */
const BEGINNING = 0.375;
const SLIP = 0.45;
/** A slip for every fourth letter, and never more than two. */
const LETTERS_FOR_A_SLIP = 4;
const MOST_SLIPS = 2;

const LATIN = /^[a-z0-9]/;

/**
 * An index of terms that ranks as MiniSearch does. MiniSearch keeps all terms in one tree of letters, whose root has a
 * branch for every Chinese character that begins one, and goes through them one by one; but Chinese is only ever looked
 * up as it is. So here terms are in a plain table, and the tree holds those that may be typed in part: Latin ones.
 * @param weights what each field is worth
 */
export function createWordIndex(weights: readonly number[]): WordIndex {
  const width = weights.length;
  const ids: string[] = [];
  /** For each term where it stands and how often, in turn; a place is a document and a field in one number. */
  const places = new Map<string, number[]>();
  const latin = new SearchableMap<true>();
  /** How many terms are in each field of each document, by place. */
  const lengths: number[] = [];
  const averages = weights.map(() => 0);

  function note(term: string, place: number): void {
    const known = places.get(term);
    if (!known) {
      places.set(term, [place, 1]);
      if (LATIN.test(term)) latin.set(term, true);
    } else if (known[known.length - 2] === place) known[known.length - 1] = (known.at(-1) ?? 0) + 1;
    else known.push(place, 1);
  }

  function add(id: string, fields: readonly (readonly string[])[]): void {
    const before = ids.length;
    ids.push(id);
    for (const [field, terms] of fields.entries()) {
      const length = new Set(terms).size;
      const average = averages[field] ?? 0;
      averages[field] = (average * before + length) / (before + 1);
      lengths.push(length);
      for (const term of terms) note(term, before * width + field);
    }
  }

  function addScores(
    found: Map<string, { score: number; terms: Set<string> }>,
    term: string,
    worth: number,
  ): void {
    const stands = places.get(term) ?? [];
    const inField = weights.map(() => 0);
    for (let at = 0; at < stands.length; at += 2) {
      const field = (stands[at] ?? 0) % width;
      inField[field] = (inField[field] ?? 0) + 1;
    }
    for (let at = 0; at < stands.length; at += 2) {
      const place = stands[at] ?? 0;
      const often = stands[at + 1] ?? 0;
      const field = place % width;
      const having = inField[field] ?? 0;
      const rare = Math.log(1 + (ids.length - having + 0.5) / (having + 0.5));
      const long = 1 - LENGTH + (LENGTH * (lengths[place] ?? 0)) / (averages[field] ?? 1);
      const score =
        worth *
        (weights[field] ?? 1) *
        (rare * (AT_LEAST + (often * (SATURATION + 1)) / (often + SATURATION * long)));
      const id = ids[(place - field) / width] ?? '';
      const before = found.get(id);
      if (before) {
        before.score += score;
        before.terms.add(term);
      } else found.set(id, { score, terms: new Set([term]) });
    }
  }

  return {
    add,
    find(term, { prefix = false, fuzzy = false } = {}) {
      const found = new Map<string, { score: number; terms: Set<string> }>();
      addScores(found, term, 1);
      const slips = fuzzy ? Math.min(MOST_SLIPS, Math.round(term.length / LETTERS_FOR_A_SLIP)) : 0;
      const slipped = slips > 0 ? latin.fuzzyGet(term, slips) : undefined;
      if (prefix)
        for (const longer of latin.atPrefix(term).keys()) {
          slipped?.delete(longer);
          const by = longer.length - term.length;
          if (by > 0)
            addScores(found, longer, (BEGINNING * longer.length) / (longer.length + 0.3 * by));
        }
      for (const [other, [, apart]] of slipped ?? [])
        if (apart > 0) addScores(found, other, (SLIP * other.length) / (other.length + apart));
      return found;
    },
  };
}
