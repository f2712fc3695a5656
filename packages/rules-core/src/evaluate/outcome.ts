import { DISCRETIONARY, MET, type Point, UNMET } from '../truth.ts';

/**
 * What becomes of a programme once everything is known, as one whole number, so that it can be the value of a
 * diagram's leaf. Without classes it is the truth of the criteria. With classes it is the set of classes that can
 * be granted: the highest one that is met, and those above it that an authority may still grant.
 *
 * Bit 2i + 1 stands for “class i is met and is the highest met”, bit 2i for “class i may be granted”; class 0 is
 * the highest. Without classes the programme is treated as having one.
 */
export type Outcome = number;

export const REFUSED: Outcome = 0;

/** More classes than this would not fit into 30 bits. */
export const MOST_CLASSES = 15;

/** The outcome when class `index` is added on top of what the lower classes gave. */
export function withClass(below: Outcome, index: number, truth: Point): Outcome {
  if (truth === MET) return 3 << (2 * index);
  return truth === DISCRETIONARY ? below | (1 << (2 * index)) : below;
}

/** The bits that say “met”, of every class. */
const SURE = 0b10_1010_1010_1010_1010_1010_1010_1010;

/**
 * The outcome under what every class asks for. An authority that decides on that decides for all classes at once:
 * the class that would be met can then be granted or not, but none below it comes in its place.
 */
export function withCommon(outcome: Outcome, common: Point): Outcome {
  if (common === MET) return outcome;
  return common === DISCRETIONARY ? outcome & ~SURE : REFUSED;
}

/** The class that is surely granted at least, by index; `undefined`: none. */
export function sureClass(outcome: Outcome, classes: number): number | undefined {
  for (let index = 0; index < classes; index++) if (outcome & (2 << (2 * index))) return index;
  return undefined;
}

/** Whether class `index` may be granted in this outcome. */
export function mayBe(outcome: Outcome, index: number): boolean {
  return (outcome & (1 << (2 * index))) !== 0;
}

/** The highest class that may be granted, by index; `undefined`: none. */
export function highestClass(outcome: Outcome, classes: number): number | undefined {
  for (let index = 0; index < classes; index++) if (mayBe(outcome, index)) return index;
  return undefined;
}

/** The truth of “some class is granted”. */
export function outcomeTruth(outcome: Outcome, classes: number): Point {
  if (outcome === REFUSED) return UNMET;
  return sureClass(outcome, classes) === undefined ? DISCRETIONARY : MET;
}

/** The truth of “a class is granted that has this benefit”, for the classes that have it. */
export function presence(outcome: Outcome, having: readonly boolean[]): Point {
  const granted = having.map((_, index) => index).filter((index) => mayBe(outcome, index));
  if (!granted.some((index) => having[index])) return UNMET;
  const always = granted.every((index) => having[index]);
  return always && sureClass(outcome, having.length) !== undefined ? MET : DISCRETIONARY;
}

/** The outcome as a reader is told it: the class that is surely granted and the highest that may be. */
export function summary(outcome: Outcome, classes: number): Outcome {
  const sure = sureClass(outcome, classes);
  const highest = highestClass(outcome, classes);
  return (
    (sure === undefined ? 0 : 3 << (2 * sure)) | (highest === undefined ? 0 : 1 << (2 * highest))
  );
}
