import type { SearchData } from '@portal/district-kit/search';
import type { Pack } from '@portal/rules-core';
import { entriesIn } from './entries.ts';
import { nearWords } from './near.ts';
import { type ClausePlace, citing, clausesAt } from './places.ts';
import { type Hit, prepareSearch } from './portal-search.ts';

/** What a query comes to. */
export interface Answer {
  /** Programmes, services, targets and districts' own pages, best first; for a place, what cites the clauses there. */
  hits: readonly Hit[];
  /** The clauses that the query names by their place. */
  clauses: readonly ClausePlace[];
  /** Where nothing is found: words near to the query that find something. */
  near: readonly string[];
}

/** Everything that answers queries over some packs. It is fetched late, with its index and its words. */
export interface SearchEngine {
  answer(query: string): Answer;
}

/** Makes an engine over some packs, in small steps between which the page goes on: who waits for it may be typing. */
export async function prepareEngine(
  packs: readonly Pack[],
  data: readonly SearchData[],
): Promise<SearchEngine> {
  const entries = entriesIn(
    packs,
    (district) => data.find((own) => own.district === district)?.pages ?? [],
  );
  const search = await prepareSearch(entries, data);
  const near = nearWords({
    entries,
    spelling: search.spelling,
    finds: (word) => search.find(word).length > 0,
  });
  return {
    answer(query) {
      const clauses = clausesAt(query, packs);
      if (clauses.length > 0) {
        const ids = citing(packs, new Set(clauses.map(({ id }) => id)));
        const hits = entries
          .filter(({ id }) => ids.has(id))
          .map((entry): Hit => ({ entry, score: 1, terms: [], vias: [] }));
        return { hits, clauses, near: [] };
      }
      const hits = search.find(query);
      if (hits.length > 0) return { hits, clauses, near: [] };
      return { hits, clauses, near: near.to(query) };
    },
  };
}
