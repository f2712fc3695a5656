import { isCalendarDate } from '../calendar.ts';
import type { Fact, FactType } from '../schema/fact.ts';
import { ELSEWHERE } from '../schema/fact.ts';

/** Option ids of a fact type that has options. */
export function optionIds(type: FactType): readonly string[] {
  return 'options' in type ? type.options.map((option) => option.id) : [];
}

const DISTRICT = /^[a-z]+$/;

/**
 * Why a value is not one of this fact's, in words that say what is expected; `undefined` when it is one.
 * A place is any district id or `elsewhere`: which districts there are is not the dictionary's to know.
 */
export function refusal(fact: Fact, value: unknown): string | undefined {
  const { type } = fact;
  switch (type.kind) {
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'expected true or false';
    case 'integer':
      return wholeNumber(value, type.min, type.max, type.unit.en);
    case 'money':
      return wholeNumber(value, 0, undefined, 'fen (100 fen = 1 yuan)');
    case 'percent':
      return wholeNumber(value, 0, type.max, 'basis points (100 = 1 %)');
    case 'date':
      return typeof value === 'string' && isCalendarDate(value)
        ? undefined
        : 'expected a date that exists, written "YYYY-MM-DD"';
    case 'choice':
    case 'scale': {
      const ids = optionIds(type);
      return typeof value === 'string' && ids.includes(value)
        ? undefined
        : `expected one of ${quoted(ids)}`;
    }
    case 'choices': {
      const ids = optionIds(type);
      return isSetOf(value, (item) => ids.includes(item))
        ? undefined
        : `expected a list, each at most once, of ${quoted(ids)}`;
    }
    case 'place':
      return typeof value === 'string' && DISTRICT.test(value)
        ? undefined
        : `expected a district id or "${ELSEWHERE}"`;
    case 'places':
      return isSetOf(value, (item) => DISTRICT.test(item))
        ? undefined
        : `expected a list, each at most once, of district ids or "${ELSEWHERE}"`;
  }
}

function wholeNumber(
  value: unknown,
  min: number,
  max: number | undefined,
  unit: string,
): string | undefined {
  const fits =
    Number.isSafeInteger(value) &&
    Number(value) >= min &&
    (max === undefined || Number(value) <= max);
  return fits
    ? undefined
    : `expected a whole number of ${unit}, ${max === undefined ? `${min} or more` : `${min} to ${max}`}`;
}

function isSetOf(value: unknown, accepts: (item: string) => boolean): boolean {
  return (
    Array.isArray(value) &&
    value.every((item) => typeof item === 'string' && accepts(item)) &&
    new Set(value).size === value.length
  );
}

function quoted(ids: readonly string[]): string {
  return ids.map((id) => `"${id}"`).join(', ');
}
