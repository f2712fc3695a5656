import type { Benefit, BenefitResult, Programme, ProgrammeResult } from '@portal/rules-core';

/** A benefit that matches a sum somebody else granted. */
export interface PrintedMatch {
  benefit: Benefit;
  /** The fact that is matched. */
  base: string;
  /** Basis points: 10,000 is one to one. */
  ratio: number;
}

/**
 * Where the reader stands with the match.
 * - `none`: no plan that could be matched.
 * - `open`: an answer is missing that decides it.
 * - `judged`: an authority decides, and no answer of the reader's would.
 * - `granted`: the printed conditions are all met.
 */
export type Standing = 'none' | 'open' | 'judged' | 'granted';

/**
 * The benefit of a programme that matches a sum.
 * @throws Error when it has none: the page and the data are of different versions
 */
export function matchOf(programme: Programme): PrintedMatch {
  for (const benefit of programme.benefits) {
    const { amount } = benefit;
    if (amount.kind === 'matched') return { benefit, base: amount.of, ratio: amount.ratio };
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
  return result.benefits.find(({ id }) => id === benefit.id);
}

/** Where the reader stands: the sum itself decides nothing, the conditions do. */
export function standingOf(match: PrintedMatch, result: ProgrammeResult): Standing {
  const evaluated = matchIn(match, result);
  if (!evaluated) return 'none';
  if (evaluated.certain) return 'granted';
  return result.missing.some((fact) => fact !== match.base) ? 'open' : 'judged';
}
