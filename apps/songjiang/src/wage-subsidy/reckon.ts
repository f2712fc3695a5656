import type { Benefit, Profile, Programme } from '@portal/rules-core';
import { amountInterval } from '@portal/rules-core';

/** Whole fen, both ends included. */
export interface Ends {
  least: number;
  most: number;
}

/** A benefit that is a share of a sum, with both ends of the share printed; basis points. */
export interface PrintedShare {
  benefit: Benefit;
  /** The fact it is a share of. */
  base: string;
  least: number;
  most: number;
}

/**
 * The benefit of a programme that is reckoned as a share.
 * @throws Error when it has none: the page and the data are of different versions
 */
export function shareOf(programme: Programme): PrintedShare {
  for (const benefit of programme.benefits) {
    const { amount } = benefit;
    if (amount.kind === 'share')
      return { benefit, base: amount.of, least: amount.least ?? amount.most, most: amount.most };
  }
  throw new Error(
    `"${programme.id}" has no benefit that is a share; publish the pages and the pack together.`,
  );
}

/**
 * What one person is paid in a year, if it is granted.
 * @returns `undefined` while the sum it is a share of is not known, or is nothing
 */
export function perPerson({ benefit, base }: PrintedShare, profile: Profile): Ends | undefined {
  const { least, most } = amountInterval(benefit.amount, profile);
  return profile[base] === 0 || least === null || most === null ? undefined : { least, most };
}

/**
 * The same for several people and years: every one of them at the least, every one at the most.
 * @param people whole number from 1
 * @param years whole number from 1
 * @returns `undefined` where the sum is too large to be exact
 */
export function forAll({ least, most }: Ends, people: number, years: number): Ends | undefined {
  const all = { least: least * people * years, most: most * people * years };
  return Number.isSafeInteger(all.most) ? all : undefined;
}
