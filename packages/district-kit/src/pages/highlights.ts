import {
  amountInterval,
  type Benefit,
  comparedBy,
  type Need,
  type Pack,
  type Programme,
} from '@portal/rules-core';
import { needsOf } from './filters.ts';

/** A programme with the printed benefit that is worth most. */
export interface Highlight {
  programme: Programme;
  benefit: Benefit;
}

/** Every benefit of a programme, those of its classes included. */
export function benefitsOf(programme: Programme): Benefit[] {
  return [...programme.benefits, ...programme.classes.flatMap((entry) => entry.benefits)];
}

/**
 * The programmes with the largest printed amounts, the largest first, one benefit each. No upper limit stands above
 * every figure; what has no figure is not among them.
 */
export function highlightsOf(pack: Pack, count: number): Highlight[] {
  return pack.programmes
    .flatMap((programme) => {
      const benefit = largest(benefitsOf(programme));
      return benefit ? [{ programme, benefit }] : [];
    })
    .sort((a, b) => weight(b.benefit) - weight(a.benefit))
    .slice(0, count);
}

function largest(benefits: readonly Benefit[]): Benefit | undefined {
  return benefits
    .filter((benefit) => weight(benefit) > 0)
    .reduce<Benefit | undefined>(
      (best, benefit) => (best && weight(best) >= weight(benefit) ? best : benefit),
      undefined,
    );
}

function weight(benefit: Benefit): number {
  return comparedBy(amountInterval(benefit.amount, {}));
}

/** The needs the district's programmes answer, with how many do, the most first. */
export function needsIn(pack: Pack): { need: Need; count: number }[] {
  const counts = new Map<Need, number>();
  for (const programme of pack.programmes)
    for (const need of needsOf(programme)) counts.set(need, (counts.get(need) ?? 0) + 1);
  return [...counts].map(([need, count]) => ({ need, count })).sort((a, b) => b.count - a.count);
}
