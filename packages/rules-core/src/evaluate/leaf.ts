import { addSpan, ageOn } from '../calendar.ts';
import type { FactDictionary } from '../facts/dictionary.ts';
import type { Comparison, Criterion, Leaf } from '../schema/criterion.ts';
import type { FactValue, Profile } from '../schema/fact.ts';

/** A leaf that tests a fact: not one that an authority decides or the document leaves open. */
export type FactLeaf = Extract<Leaf, { fact: string }>;

type Unsaid<L> = L extends unknown ? Omit<L, 'words' | 'citation' | 'interpretation'> : never;
/** What a leaf tests, with nothing said about it. */
export type FactTest = Unsaid<FactLeaf>;

/** The facts that a leaf tests: one, or the two dates that a time lies between. */
export function leafFacts(leaf: FactTest): readonly string[] {
  return leaf.op === 'elapsed' && leaf.until !== undefined ? [leaf.fact, leaf.until] : [leaf.fact];
}

/** Whether a criterion tests facts, and is neither a group nor for an authority to decide. */
export function isFactLeaf(criterion: Criterion): criterion is FactLeaf {
  return 'fact' in criterion;
}

function compares<T extends number | string>(left: T, cmp: Comparison, right: T): boolean {
  switch (cmp) {
    case 'lt':
      return left < right;
    case 'lte':
      return left <= right;
    case 'eq':
      return left === right;
    case 'gte':
      return left >= right;
    case 'gt':
      return left > right;
  }
}

/**
 * Whether known values meet a leaf on the as-of date; `undefined` while a fact of the leaf is unknown. The values are
 * such as the dictionary accepts for the facts (see `checkProfile`); another is refused with a `TypeError`, never
 * taken for false.
 */
export function leafHolds(
  leaf: FactTest,
  profile: Profile,
  asOf: string,
  facts: FactDictionary,
): boolean | undefined {
  const value = profile[leaf.fact];
  if (value === undefined) return undefined;
  switch (leaf.op) {
    case 'is':
      if (typeof value !== typeof leaf.value) throw mismatch(leaf, value);
      return value === leaf.value;
    case 'oneOf':
      return leaf.values.includes(asString(leaf, value));
    case 'holdsAny':
      if (typeof value !== 'object') throw mismatch(leaf, value);
      return value.some((item) => leaf.values.includes(item));
    case 'compare':
      return typeof leaf.value === 'string'
        ? compares(
            scaleIndex(leaf, asString(leaf, value), facts),
            leaf.cmp,
            scaleIndex(leaf, leaf.value, facts),
          )
        : compares(asNumber(leaf, value), leaf.cmp, leaf.value);
    case 'age':
      return compares(ageOn(asString(leaf, value), asOf), leaf.cmp, leaf.years);
    case 'date':
      return compares(asString(leaf, value), leaf.cmp, leaf.date);
    case 'elapsed': {
      const end = leaf.until === undefined ? asOf : profile[leaf.until];
      if (end === undefined) return undefined;
      // “Not more than a year” is end <= start + 1 year: the comparison as printed, on the last day of the span.
      return compares(asString(leaf, end), leaf.cmp, addSpan(asString(leaf, value), leaf.span));
    }
  }
}

function scaleIndex(leaf: FactTest, option: string, facts: FactDictionary): number {
  const type = facts.get(leaf.fact)?.type;
  const index =
    type?.kind === 'scale' ? type.options.findIndex((entry) => entry.id === option) : -1;
  if (index < 0) throw mismatch(leaf, option);
  return index;
}

function asString(leaf: FactTest, value: FactValue): string {
  if (typeof value !== 'string') throw mismatch(leaf, value);
  return value;
}

function asNumber(leaf: FactTest, value: FactValue): number {
  if (typeof value !== 'number') throw mismatch(leaf, value);
  return value;
}

function mismatch(leaf: FactTest, value: FactValue): TypeError {
  return new TypeError(
    `${JSON.stringify(value)} is not a value that "${leafFacts(leaf).join('" and "')}" can be compared with; check the profile with checkProfile first`,
  );
}
