import type { Pack } from '@portal/rules-core';
import type { DistrictGroups, Entry } from './group.ts';
import { largestIn } from './group.ts';

/**
 * One of the few things to read first.
 * - `have`: every condition is met.
 * - `near`: very few answers are missing.
 * - `judged`: the answers fit, and an authority decides.
 */
export interface Highlight extends Entry {
  kind: 'have' | 'near' | 'judged';
  pack: Pack;
}

/** How many are read in one look. */
const AT_MOST = 3;

/**
 * What matters most of all results: the largest one has; what fewest answers are missing for, the larger first; the
 * largest an authority decides. Where one of these does not occur, the next of the others takes its place.
 * @param notSure facts the reader could not answer: what hangs on one of them is not near
 */
export function highlightsOf(
  groups: readonly DistrictGroups[],
  notSure: ReadonlySet<string>,
): readonly Highlight[] {
  const of = (kind: Highlight['kind'], verdict: 'eligible' | 'needsInfo' | 'discretionary') =>
    groups
      .flatMap(({ pack, open }) => open[verdict].map((entry) => ({ kind, pack, ...entry })))
      .sort((a, b) => largestIn(b.result) - largestIn(a.result));
  const near = of('near', 'needsInfo')
    .filter(({ result }) => !result.missing.some((fact) => notSure.has(fact)))
    .sort((a, b) => a.result.missing.length - b.result.missing.length);
  const lists: Highlight[][] = [of('have', 'eligible'), near, of('judged', 'discretionary')];
  const first = lists.flatMap((list) => list.slice(0, 1));
  const more = lists.flatMap((list) => list.slice(1, AT_MOST));
  const chosen = [...first, ...more].slice(0, AT_MOST);
  return lists.flatMap((list) => list.filter((entry) => chosen.includes(entry)));
}
