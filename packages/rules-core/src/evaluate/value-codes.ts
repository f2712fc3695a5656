import { optionIds } from '../facts/accepts.ts';
import type { FactDictionary } from '../facts/dictionary.ts';
import type { FactType, FactValue } from '../schema/fact.ts';

/** The code of a fact that is not known. */
export const UNKNOWN = 0;
/** The code of a value that has no number: an amount, a date, a large number, a set of many. */
export const UNNUMBERED = -1;

/** So many whole numbers are numbered, from the least on: ages, years and months mostly lie among them. */
const WHOLE_NUMBERS = 128;
/** How many places are numbered, as they come. */
const PLACES = 8;
/** Of a set with no more options than these every combination is numbered; of others the empty set and the single ones. */
const COMBINED = 8;

const BOOLEAN = 0;
const WHOLE = 1;
const OPTION = 2;
const PLACE = 3;
const SET = 4;
const OTHER = 5;

/** The kinds of facts as numbers: this is asked for every answer of everybody. */
const KINDS: Readonly<Partial<Record<FactType['kind'], number>>> = {
  boolean: BOOLEAN,
  integer: WHOLE,
  choice: OPTION,
  scale: OPTION,
  place: PLACE,
  choices: SET,
};

/**
 * Numbers the values of a fact, from 1, as far as few come again and again: a number can be looked up in a list, and
 * compared, much faster than what it stands for.
 */
export class ValueCodes {
  /** The highest number there is; 0: no value has one. */
  readonly count: number;
  readonly #kind: number;
  readonly #least: number;
  readonly #options: Map<string, number>;

  constructor(type: FactType) {
    const options = optionIds(type);
    this.#kind = KINDS[type.kind] ?? OTHER;
    this.#least = type.kind === 'integer' ? type.min : 0;
    this.#options = new Map(options.map((id, index) => [id, index + 1]));
    this.count = countOf(type, options.length);
  }

  /** The number of a value; `UNNUMBERED` where it has none, and of whatever is no value of the fact. */
  codeOf(value: FactValue): number {
    switch (this.#kind) {
      case BOOLEAN:
        return value === true ? 2 : value === false ? 1 : UNNUMBERED;
      case WHOLE:
        return typeof value === 'number' ? this.#codeOfNumber(value) : UNNUMBERED;
      case OPTION:
        return typeof value === 'string' ? (this.#options.get(value) ?? UNNUMBERED) : UNNUMBERED;
      case PLACE:
        return typeof value === 'string' ? this.#codeOfPlace(value) : UNNUMBERED;
      case SET:
        return typeof value === 'object' ? this.#codeOfSet(value) : UNNUMBERED;
      default:
        return UNNUMBERED;
    }
  }

  #codeOfNumber(value: number): number {
    const code = value - this.#least + 1;
    return code > 0 && code <= this.count && (code | 0) === code ? code : UNNUMBERED;
  }

  #codeOfPlace(value: string): number {
    const known = this.#options.get(value);
    if (known !== undefined) return known;
    if (this.#options.size >= PLACES) return UNNUMBERED;
    this.#options.set(value, this.#options.size + 1);
    return this.#options.size;
  }

  /** Only of sets in the order of the options: another order is another value, though it says the same. */
  #codeOfSet(value: readonly string[]): number {
    const isCombined = this.#options.size <= COMBINED;
    if (!isCombined && value.length > 1) return UNNUMBERED;
    let code = 0;
    let last = 0;
    for (let index = 0; index < value.length; index++) {
      const option = this.#options.get(value[index] as string);
      if (option === undefined || option <= last) return UNNUMBERED;
      code += isCombined ? 1 << (option - 1) : option;
      last = option;
    }
    return code + 1;
  }
}

function countOf(type: FactType, options: number): number {
  switch (type.kind) {
    case 'boolean':
      return 2;
    case 'integer':
      return Math.min(WHOLE_NUMBERS, (type.max ?? Number.POSITIVE_INFINITY) - type.min + 1);
    case 'choice':
    case 'scale':
      return options;
    case 'place':
      return PLACES;
    case 'choices':
      return options <= COMBINED ? 2 ** options : options + 1;
    default:
      return 0;
  }
}

const known = new WeakMap<FactDictionary, readonly ValueCodes[]>();

/** The numbers of the values of each fact of a dictionary, in asking order. */
export function valueCodes(facts: FactDictionary): readonly ValueCodes[] {
  let codes = known.get(facts);
  if (!codes) {
    codes = [...facts.values()].map(({ type }) => new ValueCodes(type));
    known.set(facts, codes);
  }
  return codes;
}
