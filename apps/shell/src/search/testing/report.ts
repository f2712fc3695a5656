import { LABELLED_QUERIES, type LabelledQuery, QUERY_KINDS, type QueryKind } from './queries.ts';

/** How well a search answers labelled queries; each figure a share from 0 to 1, rounded to three places. */
export interface Figures {
  /** Of what should be among the first five, how much is. */
  recall: number;
  /** Of the first five, how much is right. */
  precision: number;
  /** One over the rank of the first best answer, on the average. */
  mrr: number;
}

export interface SearchReport {
  all: Figures;
  byKind: Readonly<Record<QueryKind, Figures & { queries: number }>>;
  /** The queries that none of the first five answers, or not all that should be there. */
  short: readonly { kind: QueryKind; text: string; recall: number; first: readonly string[] }[];
}

const FIRST = 5;

/**
 * Puts every labelled query to a search.
 * @param find the ids a query finds, best first
 */
export function reportOn(
  find: (text: string) => readonly string[],
  queries: readonly LabelledQuery[] = LABELLED_QUERIES,
): SearchReport {
  const judged = queries.map((query) => ({ query, ...judge(query, find(query.text)) }));
  const figuresOf = (some: typeof judged): Figures => ({
    recall: mean(some.map(({ recall }) => recall)),
    precision: mean(some.map(({ precision }) => precision)),
    mrr: mean(some.map(({ mrr }) => mrr)),
  });
  const entries = QUERY_KINDS.map((kind) => {
    const some = judged.filter(({ query }) => query.kind === kind);
    return [kind, { queries: some.length, ...figuresOf(some) }] as const;
  });
  return {
    all: figuresOf(judged),
    // `fromEntries` forgets which keys it was given.
    byKind: Object.fromEntries(entries) as SearchReport['byKind'],
    short: judged
      .filter(({ recall }) => recall < 1)
      .map(({ query, recall, first }) => ({ kind: query.kind, text: query.text, recall, first })),
  };
}

function judge({ best, also }: LabelledQuery, found: readonly string[]) {
  const first = found.slice(0, FIRST);
  const hits = first.filter((id) => best.includes(id)).length;
  const right = first.filter((id) => best.includes(id) || also.includes(id)).length;
  const rank = found.findIndex((id) => best.includes(id));
  return {
    first,
    recall: hits / Math.min(FIRST, best.length),
    precision: first.length === 0 ? 0 : right / first.length,
    mrr: rank < 0 ? 0 : 1 / (rank + 1),
  };
}

function mean(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0);
  return Math.round((sum / Math.max(1, values.length)) * 1000) / 1000;
}
