import type { Text } from '@portal/rules-core';
import MiniSearch from 'minisearch';
import { everydayWords } from './everyday-words.ts';
import type { PortalRecord } from './records.ts';
import { queryTokens, textTokens } from './tokens.ts';

interface Indexed {
  id: string;
  name: string;
  district: string;
  summary: string;
  everyday: string;
}

export interface PortalSearch {
  /**
   * The records a query finds, best first. All its words must be found; where no record has them all, those
   * with some of them. An empty query finds nothing.
   */
  find(query: string): PortalRecord[];
}

/** An index over these records, in Chinese and English at once. */
export function createSearch(records: readonly PortalRecord[]): PortalSearch {
  const index = new MiniSearch<Indexed>({
    fields: ['name', 'district', 'summary', 'everyday'],
    tokenize: textTokens,
    // Tokens are plain already.
    processTerm: (term) => term,
    searchOptions: {
      tokenize: queryTokens,
      boost: { name: 4, district: 2, everyday: 1.5 },
      prefix: (term) => /^[a-z]{3,}$/.test(term),
      fuzzy: (term) => (/^[a-z]{5,}$/.test(term) ? 0.2 : false),
    },
  });
  const byId = new Map(records.map((record) => [record.id, record]));
  index.addAll(
    [...byId.values()].map((record) => ({
      id: record.id,
      name: both(record.name),
      district: both(record.districtName),
      summary: both(record.summary),
      everyday: record.needs.map((need) => everydayWords[need]).join(' '),
    })),
  );
  return {
    find(query) {
      const all = index.search(query, { combineWith: 'AND' });
      const hits = all.length > 0 ? all : index.search(query, { combineWith: 'OR' });
      return hits.flatMap((hit) => byId.get(String(hit.id)) ?? []);
    },
  };
}

function both({ zh, en }: Text): string {
  return `${zh} ${en}`;
}
