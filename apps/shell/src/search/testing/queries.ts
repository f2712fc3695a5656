import { CHINESE_QUERIES } from './chinese-queries.ts';
import { LATIN_QUERIES } from './latin-queries.ts';
import { OTHER_QUERIES } from './other-queries.ts';

/** How a query is typed; the report tells the kinds apart. */
export const QUERY_KINDS = [
  'chinese',
  'everyday',
  'pinyin',
  'initials',
  'mixed',
  'english',
  'typo',
  'honour',
  'place',
] as const;
export type QueryKind = (typeof QUERY_KINDS)[number];

/** One query and what it should find over the packs of all districts. */
export interface LabelledQuery {
  kind: QueryKind;
  text: string;
  /** Should be among the first five, or fill them where there are more. */
  best: readonly string[];
  /** Rightly found as well, but nobody would miss it among the first. */
  also: readonly string[];
}

/** A query, what should be among the first five, what is right beside it. */
export type Row = readonly [text: string, best: readonly string[], also?: readonly string[]];

/**
 * What people type, written down before it was tried: each kind of typing over the packs as they are. A query that
 * is found badly stays; the figures say how many there are.
 */
const ROWS: Readonly<Record<QueryKind, readonly Row[]>> = {
  ...CHINESE_QUERIES,
  ...LATIN_QUERIES,
  ...OTHER_QUERIES,
};

export const LABELLED_QUERIES: readonly LabelledQuery[] = QUERY_KINDS.flatMap((kind) =>
  ROWS[kind].map(([text, best, also = []]): LabelledQuery => ({ kind, text, best, also })),
);
