import { benefitAlone } from '@portal/district-kit';
import type { Benefit, BenefitResult, Programme, ProgrammeResult } from '@portal/rules-core';

/** A benefit that matches a sum somebody else granted. */
export interface PrintedMatch {
  benefit: Benefit;
  /** The fact that is matched. */
  base: string;
  /** Basis points: 10,000 is one to one. */
  ratio: number;
  /** The programme with the match as all that it is for, to be evaluated. */
  alone: Programme;
}

/**
 * The benefit of a programme that matches a sum.
 * @throws Error when it has none: the page and the data are of different versions
 */
export function matchOf(programme: Programme): PrintedMatch {
  for (const benefit of programme.benefits) {
    const { amount } = benefit;
    if (amount.kind === 'matched')
      return {
        benefit,
        base: amount.of,
        ratio: amount.ratio,
        alone: benefitAlone(programme, benefit.id),
      };
  }
  throw new Error(
    `"${programme.id}" has no benefit that matches a sum; publish the pages and the pack together.`,
  );
}

/** The match as evaluated for the reader; `undefined` where no answer could still bring it. */
export function matchIn(
  { benefit }: PrintedMatch,
  result: ProgrammeResult,
): BenefitResult | undefined {
  return result.verdict === 'notEligible'
    ? undefined
    : result.benefits.find(({ id }) => id === benefit.id);
}
