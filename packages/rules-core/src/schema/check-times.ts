import { factLeaves } from '../diagram/compile.ts';
import { criteriaOf } from '../evaluate/fact-use.ts';
import { leafFacts } from '../evaluate/leaf.ts';
import type { Programme } from './programme.ts';

/**
 * Reports what would make the times between two dates of a programme inexact. A diagram takes such a time for one
 * thing that is known or not, so
 * - its dates stand in no other condition of the programme, but in those on the time between the same two;
 * - spans on one pair of dates are all in years and months, or all in days: a month has no fixed number of days, and
 *   which of two spans ends first would hang on the day they begin.
 */
export function checkTimes(
  programme: Programme,
  report: (field: string, message: string) => void,
): void {
  const leaves = factLeaves(criteriaOf(programme));
  const pairs = new Map<string, Set<'months' | 'days'>>();
  for (const leaf of leaves) {
    if (leaf.op !== 'elapsed' || leaf.until === undefined) continue;
    if (leaf.until === leaf.fact)
      report('criteria', `measures the time from "${leaf.fact}" to itself; name two dates`);
    const key = leafFacts(leaf).join(' ');
    const units = pairs.get(key) ?? new Set();
    pairs.set(key, units);
    if (leaf.span.days !== undefined) units.add('days');
    if (leaf.span.months !== undefined || leaf.span.years !== undefined) units.add('months');
  }
  for (const [key, units] of pairs) {
    const dates = key.split(' ');
    const said = `the time from "${dates[0]}" to "${dates[1]}"`;
    if (units.size > 1)
      report(
        'criteria',
        `${said} is measured in months and in days; write all its spans in years and months, or all in days`,
      );
    const stray = leaves.find(
      (leaf) =>
        leafFacts(leaf).join(' ') !== key && leafFacts(leaf).some((fact) => dates.includes(fact)),
    );
    if (stray)
      report(
        'criteria',
        `${said} is asked for, and "${stray.op}" asks of one of these dates by itself; ask in one programme for one of the two`,
      );
  }
}
