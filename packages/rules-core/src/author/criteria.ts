import type { Comparison, Criterion, Span } from '../schema/criterion.ts';
import type { Text } from '../schema/text.ts';
import type { Saying } from './words.ts';

type Heading = Partial<Saying>;

/** Every one of the members. */
export function all(of: Criterion[], heading: Heading = {}): Criterion {
  return { op: 'all', of, ...heading };
}

/** At least one of the members. */
export function any(of: Criterion[], heading: Heading = {}): Criterion {
  return { op: 'any', of, ...heading };
}

/** At least `count` of the members. */
export function atLeast(count: number, of: Criterion[], heading: Heading = {}): Criterion {
  return { op: 'atLeast', count, of, ...heading };
}

/** Turned round. */
export function not(of: Criterion, heading: Heading = {}): Criterion {
  return { op: 'not', of, ...heading };
}

/** 一般: an authority may relax it, so that who does not meet it is not refused by it. */
export function generally(of: Criterion, heading: Heading = {}): Criterion {
  return { op: 'generally', of, ...heading };
}

/** A boolean, choice or place fact has this value. */
export function is(fact: string, value: boolean | string, saying: Saying): Criterion {
  return { op: 'is', fact, value, ...saying };
}

/** A choice, scale or place fact has one of these values. */
export function oneOf(fact: string, values: string[], saying: Saying): Criterion {
  return { op: 'oneOf', fact, values, ...saying };
}

/** A set fact holds at least one of these. */
export function holdsAny(fact: string, values: string[], saying: Saying): Criterion {
  return { op: 'holdsAny', fact, values, ...saying };
}

function comparing(cmp: Comparison) {
  return (fact: string, value: number | string, saying: Saying): Criterion => ({
    op: 'compare',
    fact,
    cmp,
    value,
    ...saying,
  });
}

/** 以上, 达到, 不少于: the number is included. */
export const gte = comparing('gte');
/** 超过, 多于: the number is not included. */
export const gt = comparing('gt');
/** 以下, 不超过: the number is included. */
export const lte = comparing('lte');
/** 不足, 低于: the number is not included. */
export const lt = comparing('lt');
export const eq = comparing('eq');

/** 周岁 on the as-of date, from a birth date. `age('person.birthDate', 'lte', 35, …)`: 35 周岁（含）以下. */
export function age(fact: string, cmp: Comparison, years: number, saying: Saying): Criterion {
  return { op: 'age', fact, cmp, years, ...saying };
}

/** A date fact lies so to a printed date: `lt` is before it, `lte` on or before it. */
export function date(fact: string, cmp: Comparison, day: string, saying: Saying): Criterion {
  return { op: 'date', fact, cmp, date: day, ...saying };
}

/** The time from a date fact to the as-of date. `elapsed(f, 'lte', { years: 1 }, …)` includes the anniversary. */
export function elapsed(
  fact: string,
  cmp: 'lt' | 'lte' | 'gte' | 'gt',
  span: Span,
  saying: Saying,
): Criterion {
  return { op: 'elapsed', fact, cmp, span, ...saying };
}

/**
 * The time from one date fact to another. `between('won', 'landed', 'lte', { years: 2 }, …)`: landed not more than two
 * years after it was won, the second anniversary included; also where it had landed before.
 */
export function between(
  fact: string,
  until: string,
  cmp: 'lt' | 'lte' | 'gte' | 'gt',
  span: Span,
  saying: Saying,
): Criterion {
  return { op: 'elapsed', fact, until, cmp, span, ...saying };
}

/** An authority decides: never a yes, never a no. */
export function judgedBy(authority: Text, saying: Saying): Criterion {
  return { op: 'judgedBy', authority, ...saying };
}

/** The document names no condition here. */
export function notStated(saying: Saying): Criterion {
  return { op: 'notStated', ...saying };
}
