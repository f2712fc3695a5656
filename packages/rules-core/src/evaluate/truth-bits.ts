import {
  atLeastOf,
  DISCRETIONARY,
  generallyOf,
  MET,
  negationOf,
  type Point,
  type Truth,
  type TruthName,
  truth,
  truthName,
  UNMET,
} from '../truth.ts';

/**
 * A truth as a whole number of four bits, two for the least and two for the most that it can become: 00 unmet, 01
 * discretionary, 11 met. So the bits that two have in common are the least of them at both ends, and the bits of
 * either are the greatest: what a group of conditions is made of takes one step for each.
 */
export type TruthBits = number;

const BITS: Readonly<Record<Point, number>> = { [UNMET]: 0b00, [DISCRETIONARY]: 0b01, [MET]: 0b11 };
const POINTS: readonly Point[] = [UNMET, DISCRETIONARY, MET];
const SIZE = 16;

export function bitsOf({ least, most }: Truth): TruthBits {
  return BITS[least] | (BITS[most] << 2);
}

const truths: (Truth | undefined)[] = new Array<Truth | undefined>(SIZE).fill(undefined);
for (const least of POINTS)
  for (const most of POINTS)
    if (least <= most) truths[bitsOf({ least, most })] = truth(least, most);

/** @throws RangeError where the bits are of no truth. */
function truthOf(bits: TruthBits): Truth {
  const found = truths[bits];
  if (!found) throw new RangeError(`${bits} are the bits of no truth`);
  return found;
}

function tableOf<T>(of: (truth: Truth) => T, none: T): readonly T[] {
  return truths.map((each) => (each ? of(each) : none));
}

/** The word for each truth, by its bits. */
export const NAMES: readonly TruthName[] = tableOf(truthName, 'unknown');
/** What `not` makes of each truth, by its bits. */
export const NEGATIONS: readonly TruthBits[] = tableOf((each) => bitsOf(negationOf(each)), 0);
/** What `generally` makes of each truth, by its bits. */
export const GENERALLY: readonly TruthBits[] = tableOf((each) => bitsOf(generallyOf(each)), 0);

/** `atLeast`: the `count`-th greatest at both ends. */
export function atLeastOfBits(count: number, members: readonly TruthBits[]): TruthBits {
  return bitsOf(atLeastOf(count, members.map(truthOf)));
}
