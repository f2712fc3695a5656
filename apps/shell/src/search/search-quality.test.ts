import { describe, expect, it } from 'vitest';
import { entriesIn } from './entries.ts';
import { clausesAt } from './places.ts';
import { createSearch } from './portal-search.ts';
import floors from './testing/figures.json' with { type: 'json' };
import { LABELLED_QUERIES, QUERY_KINDS } from './testing/queries.ts';
import { realPacks, realPages, realSearchData } from './testing/real-packs.ts';
import { reportOn } from './testing/report.ts';

const entries = entriesIn(realPacks, realPages);
const search = createSearch(entries, realSearchData());
const find = (text: string): string[] => {
  const places = clausesAt(text, realPacks);
  return places.length > 0
    ? places.map(({ id }) => id)
    : search.find(text).map(({ entry }) => entry.id);
};
const report = reportOn(find);

it('the labelled queries name what there is', () => {
  const known = new Set([
    ...entries.map(({ id }) => id),
    ...realPacks.flatMap(({ clauses }) => clauses.map(({ id }) => id)),
  ]);
  const named = LABELLED_QUERIES.flatMap(({ best, also }) => [...best, ...also]);
  expect(named.filter((id) => !known.has(id))).toEqual([]);
  expect(LABELLED_QUERIES.length).toBeGreaterThan(120);
});

// The figures that the search has reached. They may rise: then write the new ones here, so that they stay.
describe.each(['all', ...QUERY_KINDS] as const)('of queries of the kind %s', (kind) => {
  const reached = kind === 'all' ? report.all : report.byKind[kind];
  const floor = floors[kind];
  const short = report.short
    .filter((each) => kind === 'all' || each.kind === kind)
    .map(({ text, recall, first }) => `${text} (${recall.toFixed(2)}): ${first.join(' ')}`)
    .join('\n');

  it.each(['recall', 'precision', 'mrr'] as const)('the %s does not fall', (figure) => {
    expect(reached[figure], `${kind}: ${JSON.stringify(reached)}\n${short}`).toBeGreaterThanOrEqual(
      floor[figure],
    );
  });
});
