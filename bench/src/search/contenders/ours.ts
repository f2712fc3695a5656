import { prepareEngine } from '@portal/shell/search';
import type { Contender } from '../contender.ts';

export const ours: Contender = {
  name: 'portal search',
  note: 'pairs of characters in MiniSearch, letters read as Chinese, everyday words, places in documents; says by what it found.',
  build: async ({ packs, data }) => {
    const engine = await prepareEngine(packs, data);
    return (query) => {
      const { hits, clauses } = engine.answer(query);
      return clauses.length > 0 ? clauses.map(({ id }) => id) : hits.map(({ entry }) => entry.id);
    };
  },
};
