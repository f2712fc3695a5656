import { readingsFrom, type SearchData } from '@portal/district-kit/search';
import type { Need } from '@portal/rules-core';
import { matchChinese } from './chinese-match.ts';
import type { SearchEntry } from './entries.ts';
import everyday from './everyday-readings.json' with { type: 'json' };
import { type LatinContext, matchLatin } from './latin-match.ts';
import type { Match, Matches, Via } from './match.ts';
import { plainOf } from './plain.ts';
import { partsOf, type QueryPart } from './query.ts';
import { createSpelling, type Spelling } from './spelling.ts';
import { inSteps } from './steps.ts';
import { SYNONYMS } from './synonyms.ts';
import { createTextIndex, prepareTextIndex, type TextIndex } from './text-index.ts';

/** An entry that a query finds, and by what. */
export interface Hit {
  entry: SearchEntry;
  score: number;
  /** Terms to be marked where they stand: Chinese anywhere, Latin at the beginning of a word; in plain letters. */
  terms: readonly string[];
  /** Where another word than the typed one led here. */
  vias: readonly Via[];
}

export interface PortalSearch {
  /**
   * What a query finds, best first: Chinese, English, Chinese spelt in letters or by its initials, and everyday words
   * for what the documents call otherwise. What answers only a small part of the query is left out.
   */
  find(query: string): Hit[];
  /** How Chinese is spelt, for what is near to a query that finds nothing. */
  spelling: Spelling;
}

/** At least so much of a query must be answered, and of what the best answers. */
const LEAST = 0.5;
const OF_BEST = 0.75;
/** A programme is looked for more often than a measure, and both more often than a planning target. */
const KIND_WORTH = { programme: 1.15, page: 1.1, service: 1, indicator: 0.5 } as const;

/**
 * A search over these entries, in Chinese and English at once.
 * @param data what districts publish about how their Chinese is read; without any, spelling finds everyday words only
 */
export function createSearch(
  entries: readonly SearchEntry[],
  data: readonly SearchData[] = [],
): PortalSearch {
  return over(entries, createTextIndex(entries), spellingOf(entries, data));
}

/** {@link createSearch} in small steps, between which the page goes on. */
export async function prepareSearch(
  entries: readonly SearchEntry[],
  data: readonly SearchData[] = [],
): Promise<PortalSearch> {
  const step = inSteps();
  const index = await prepareTextIndex(entries, step);
  await step();
  const spelling = spellingOf(entries, data);
  await step();
  spelling.prepare();
  return over(entries, index, spelling);
}

function over(entries: readonly SearchEntry[], index: TextIndex, spelling: Spelling): PortalSearch {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const context: LatinContext = { index, byNeed: needsOf(entries), spelling };
  return {
    spelling,
    find(query) {
      const answered = (parts: readonly QueryPart[]): Hit[] =>
        ranked(
          parts.map((part) => ({ part, matches: answer(part, context) })),
          byId,
        );
      // A word may be half written in characters and half in letters.
      const half = halfSpelt(query, spelling);
      const mixed = half ? answered([half]) : [];
      return mixed.length > 0 ? mixed : answered(partsOf(query));
    },
  };
}

const HALF_SPELT = /^(?:\p{Script=Han}+[a-z]+|[a-z]+\p{Script=Han}+)$/u;

/** A query of one word that is half Chinese and half letters, wholly in letters: 博士hou as boshihou. */
function halfSpelt(query: string, spelling: Spelling): QueryPart | undefined {
  const plain = plainOf(query).text.trim();
  if (!HALF_SPELT.test(plain)) return undefined;
  const [chinese = ''] = plain.match(/\p{Script=Han}+/u) ?? [];
  const letters = spelling.lettersOf(chinese);
  return letters === undefined
    ? undefined
    : { kind: 'latin', words: [plain.replace(chinese, letters)], holding: chinese };
}

function spellingOf(entries: readonly SearchEntry[], data: readonly SearchData[]): Spelling {
  const all = readingsFrom([...data, everyday]);
  const byDistrict = new Map(
    data.map((own) => [own.district, readingsFrom([own, ...data, everyday])] as const),
  );
  const texts = entries.flatMap(({ district, districtName, name, summary, body }) => {
    const readings = byDistrict.get(district) ?? all;
    return [
      ...[districtName, name].map(({ zh: text }) => ({ text, readings, isName: true })),
      ...[summary, ...body].map(({ zh: text }) => ({ text, readings })),
    ];
  });
  const typed = SYNONYMS.flatMap((synonym) => synonym.typed);
  return createSpelling(
    [...texts, ...typed.map((text) => ({ text, readings: all, isName: true }))],
    all,
  );
}

function needsOf(entries: readonly SearchEntry[]): ReadonlyMap<Need, readonly string[]> {
  const byNeed = new Map<Need, string[]>();
  for (const { id, needs } of entries)
    for (const need of needs) {
      const ids = byNeed.get(need) ?? [];
      if (ids.length === 0) byNeed.set(need, ids);
      ids.push(id);
    }
  return byNeed;
}

function answer(part: QueryPart, context: LatinContext): Matches {
  if (part.kind === 'latin') return matchLatin(part.words, context, part.holding);
  const matches = matchChinese(part.run, context);
  const isWhole = [...matches.values()].some(({ covered }) => covered.size === part.run.length);
  if (isWhole || part.run.length < 2) return matches;
  // A slip in Chinese is most often another word that sounds the same.
  const letters = context.spelling.lettersOf(part.run);
  for (const { text, quality } of letters
    ? context.spelling.spelt(letters, { wholeOnly: true })
    : [])
    for (const [id, found] of matchChinese(text, context)) {
      if (found.covered.size < text.length) continue;
      const before = matches.get(id);
      if (!before || before.score < found.score * quality)
        matches.set(id, { ...found, score: found.score * quality, covered: whole(part.run) });
    }
  return matches;
}

function whole(run: string): Set<number> {
  return new Set(Array.from(run, (_, index) => index));
}

/** How much of a query a part is. */
function weightOf(part: QueryPart): number {
  return part.kind === 'chinese' ? part.run.length : part.words.join('').length / 2;
}

function ranked(
  parts: readonly { part: QueryPart; matches: Matches }[],
  byId: ReadonlyMap<string, SearchEntry>,
): Hit[] {
  const total = parts.reduce((sum, { part }) => sum + weightOf(part), 0);
  const found = [...byId.values()].flatMap((entry) => {
    let answered = 0;
    let score = 0;
    const terms = new Set<string>();
    const vias: Via[] = [];
    for (const { part, matches } of parts) {
      const match = matches.get(entry.id);
      const share = match ? shareOf(part, match) : 0;
      if (!match || share < LEAST) continue;
      answered += share * weightOf(part);
      score += match.score * share;
      for (const term of match.terms) terms.add(term);
      vias.push(...match.vias);
    }
    if (answered === 0) return [];
    const share = answered / total;
    const worth = score * share ** 2 * KIND_WORTH[entry.kind];
    return [{ share, hit: { entry, score: worth, terms: [...terms], vias } }];
  });
  const best = found.reduce((most, { share }) => Math.max(most, share), 0);
  return found
    .filter(({ share }) => share >= Math.max(LEAST, best * OF_BEST))
    .map(({ hit }) => hit)
    .sort((a, b) => b.score - a.score);
}

function shareOf(part: QueryPart, { covered }: Match): number {
  const units = part.kind === 'chinese' ? part.run.length : part.words.length;
  return covered.size / units;
}
