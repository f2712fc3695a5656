import type { Explanation, Programme, ProgrammeResult } from '@portal/rules-core';

/**
 * Where a reader stands in a programme.
 * - `met`: every condition is met.
 * - `judged`: the answers meet what can be answered; an authority decides the rest.
 * - `open`: answers that are still missing decide.
 * - `unnamed`: nothing that can be answered decides; whom it takes is an authority's to say, or is not printed.
 * - `outside`: the answers fail a condition.
 */
export const STANDINGS = ['met', 'judged', 'open', 'unnamed', 'outside'] as const;
export type Standing = (typeof STANDINGS)[number];

/** A programme with what it comes to for the reader. */
export interface Found {
  programme: Programme;
  result: ProgrammeResult;
  standing: Standing;
  /** The conditions that the standing rests on: those that the answers meet, or those that they fail. */
  reasons: Explanation[];
}

/** Where these answers stand, and why. */
export function standingOf({
  verdict,
  explanation,
}: Pick<ProgrammeResult, 'verdict' | 'explanation'>): Pick<Found, 'standing' | 'reasons'> {
  if (verdict === 'notEligible')
    return { standing: 'outside', reasons: answeredBy(explanation, 'unmet') };
  const reasons = answeredBy(explanation, 'met');
  if (verdict === 'eligible') return { standing: 'met', reasons };
  if (verdict === 'needsInfo') return { standing: 'open', reasons };
  return { standing: reasons.length > 0 ? 'judged' : 'unnamed', reasons };
}

/** The conditions of this truth that rest on an answer. */
function answeredBy(explanation: Explanation, truth: 'met' | 'unmet'): Explanation[] {
  if (explanation.fact !== undefined) return explanation.truth === truth ? [explanation] : [];
  // What is negated has the contrary truth: it is told as a whole, or not at all.
  if (explanation.op === 'not') return [];
  const members = explanation.of ?? [];
  // Beside a member that is met, those of an “any” that are not leave nobody out.
  if (truth === 'unmet' && explanation.truth !== 'unmet') return [];
  return members.flatMap((member) => answeredBy(member, truth));
}
