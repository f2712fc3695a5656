/**
 * Truth is a point on the chain `unmet < discretionary < met`. What is not yet known is an interval on it.
 * Every operation is monotone in both ends (`not` turns the interval round), so that one more fact can only
 * narrow a truth, never turn it.
 */
export const UNMET = 0;
export const DISCRETIONARY = 1;
export const MET = 2;

export type Point = typeof UNMET | typeof DISCRETIONARY | typeof MET;

/** The least and the greatest that a truth can still become. */
export interface Truth {
  readonly least: Point;
  readonly most: Point;
}

/** The intervals there are, shared so that truths compare by identity. */
const truths: readonly (readonly Truth[])[] = [UNMET, DISCRETIONARY, MET].map((least) =>
  [UNMET, DISCRETIONARY, MET].map((most) => Object.freeze({ least, most }) as Truth),
);

/** The interval from `least` to `most`. @throws RangeError when it would be empty. */
export function truth(least: Point, most: Point): Truth {
  const found = truths[least]?.[most];
  if (!found || least > most) throw new RangeError(`no truth from ${least} to ${most}`);
  return found;
}

export const met = truth(MET, MET);
export const unmet = truth(UNMET, UNMET);
export const discretionary = truth(DISCRETIONARY, DISCRETIONARY);
/** A missing fact gives the whole chain. */
export const unknown = truth(UNMET, MET);

export type TruthName = 'met' | 'unmet' | 'discretionary' | 'unknown';

/** The word for a truth; every undecided interval is `unknown`. */
export function truthName({ least, most }: Truth): TruthName {
  if (least !== most) return 'unknown';
  return least === MET ? 'met' : least === UNMET ? 'unmet' : 'discretionary';
}

export type Verdict = 'eligible' | 'needsInfo' | 'discretionary' | 'notEligible';

/** The verdict on a programme whose criteria have this truth. */
export function verdictOf(value: Truth): Verdict {
  const name = truthName(value);
  return name === 'met'
    ? 'eligible'
    : name === 'unmet'
      ? 'notEligible'
      : name === 'discretionary'
        ? 'discretionary'
        : 'needsInfo';
}

/** A whole number from 0 to 2 as a point of the chain. */
export function asPoint(value: number): Point {
  if (value === UNMET || value === DISCRETIONARY || value === MET) return value;
  throw new RangeError(`${value} is no point of the chain of truth`);
}

/** The least of these points; of none: met. */
export function leastPoint(points: readonly Point[]): Point {
  return asPoint(Math.min(MET, ...points));
}

/** The greatest of these points; of none: unmet. */
export function mostPoint(points: readonly Point[]): Point {
  return asPoint(Math.max(UNMET, ...points));
}

/** `all`: the least at both ends. Of nothing: met. */
export function leastOf(values: readonly Truth[]): Truth {
  return truth(
    leastPoint(values.map((value) => value.least)),
    leastPoint(values.map((value) => value.most)),
  );
}

/** `any`: the greatest at both ends. Of nothing: unmet. */
export function mostOf(values: readonly Truth[]): Truth {
  return truth(
    mostPoint(values.map((value) => value.least)),
    mostPoint(values.map((value) => value.most)),
  );
}

/** `atLeast`: the `count`-th greatest at both ends. */
export function atLeastOf(count: number, values: readonly Truth[]): Truth {
  const nth = (ends: Point[]): Point => ends.sort((a, b) => b - a)[count - 1] ?? UNMET;
  return truth(nth(values.map((value) => value.least)), nth(values.map((value) => value.most)));
}

/** `not`, of a decided truth. */
export function negationOfPoint(value: Point): Point {
  return value === MET ? UNMET : value === UNMET ? MET : DISCRETIONARY;
}

/** `not`: the interval turned round. */
export function negationOf({ least, most }: Truth): Truth {
  return truth(negationOfPoint(most), negationOfPoint(least));
}

/** `generally`, of a decided truth. */
export function generallyOfPoint(value: Point): Point {
  return value === UNMET ? DISCRETIONARY : value;
}

/** `generally` (一般): met stays met; what is unmet an authority may still relax. */
export function generallyOf({ least, most }: Truth): Truth {
  return truth(generallyOfPoint(least), generallyOfPoint(most));
}
