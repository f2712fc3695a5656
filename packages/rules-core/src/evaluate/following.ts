import type { FactDictionary } from '../facts/dictionary.ts';
import type { FactValue, Profile } from '../schema/fact.ts';
import { clausesOn, type Knowledge, knowledgeOf } from './knowledge.ts';
import { UNNUMBERED } from './value-codes.ts';

/** What follows from a profile, beside what it says itself. */
export interface Following extends Omit<Knowledge, 'profile'> {
  /** Values that follow; `undefined`: none. */
  values: Profile | undefined;
}

/** What follows where nothing does. */
export const NOTHING: Following = {
  values: undefined,
  domains: new Map(),
  derived: new Map(),
  contradictions: [],
};

/** So many combinations of answers are remembered with what follows from them. */
const REMEMBERED = 8_000;

/** What follows, and the answers that it hangs on. */
interface Remembered {
  codes: readonly number[];
  /** Those that have no code, in their order. */
  unnumbered: readonly FactValue[];
  following: Following;
}

/**
 * What follows from one profile after another. It hangs on few of the answers, and most new answers are none of them;
 * those of many people repeat: it is found once for each combination.
 */
export class FollowingFinder {
  readonly #facts: FactDictionary;
  /** The facts from which, or of which, something can follow, and their places. */
  readonly #ids: readonly string[];
  readonly #places: readonly number[];
  readonly #isImplied: readonly boolean[];
  #seen = new Map<number, Remembered>();

  /** @param facts in asking order: a fact's number is its place */
  constructor(facts: FactDictionary) {
    this.#facts = facts;
    const isImplied = [...facts.keys()].map((id) => clausesOn(id, facts).length > 0);
    this.#ids = [...facts.keys()].filter((_, place) => isImplied[place]);
    this.#places = [...isImplied.keys()].filter((place) => isImplied[place]);
    this.#isImplied = isImplied;
  }

  /** Whether something can follow from the fact at a place, or of it. */
  isImplied(place: number): boolean {
    return this.#isImplied[place] === true;
  }

  /** What follows from the values at their places, of which these are the codes. */
  find(values: readonly (FactValue | undefined)[], codes: readonly number[]): Following {
    const key = this.#keyOf(codes);
    const before = this.#seen.get(key);
    if (before && this.#isFrom(before, values, codes)) return before.following;
    const unnumbered = this.#places.filter((place) => codes[place] === UNNUMBERED);
    const found: Remembered = {
      codes: this.#places.map((place) => codes[place] as number),
      unnumbered: unnumbered.map((place) => kept(values[place] as FactValue)),
      following: this.#worked(values),
    };
    if (this.#seen.size >= REMEMBERED) this.#seen = new Map();
    this.#seen.set(key, found);
    return found.following;
  }

  /** Different answers can have the same key: they are compared. */
  #keyOf(codes: readonly number[]): number {
    let key = 0;
    for (let index = 0; index < this.#places.length; index++)
      key =
        Math.imul(key ^ (codes[this.#places[index] as number] as number), 0x5bd1e995) ^
        (key >>> 15);
    return key;
  }

  #isFrom(
    before: Remembered,
    values: readonly (FactValue | undefined)[],
    codes: readonly number[],
  ): boolean {
    let unnumbered = 0;
    for (let index = 0; index < this.#places.length; index++) {
      const place = this.#places[index] as number;
      const code = codes[place] as number;
      if (code !== before.codes[index]) return false;
      if (code !== UNNUMBERED) continue;
      if (!isSame(values[place], before.unnumbered[unnumbered])) return false;
      unnumbered++;
    }
    return true;
  }

  #worked(values: readonly (FactValue | undefined)[]): Following {
    const given: Record<string, FactValue> = {};
    for (const [index, id] of this.#ids.entries()) {
      const value = values[this.#places[index] as number];
      if (value !== undefined) given[id] = value;
    }
    return followingOf(given, knowledgeOf(given, this.#facts));
  }
}

/** A set is copied: whoever gave it may go on with it. */
function kept(value: FactValue): FactValue {
  return typeof value === 'object' ? [...value] : value;
}

function isSame(left: FactValue | undefined, right: FactValue | undefined): boolean {
  if (typeof left !== 'object' || typeof right !== 'object') return left === right;
  return left.length === right.length && left.every((item, index) => item === right[index]);
}

/** What knowledge holds beyond the answers that it was found from. */
function followingOf(given: Profile, knowledge: Knowledge): Following {
  const { profile, domains, derived, contradictions } = knowledge;
  if (derived.size === 0 && contradictions.length === 0) return NOTHING;
  const added = Object.entries(profile).filter(([id]) => given[id] === undefined);
  return {
    values: added.length > 0 ? Object.fromEntries(added) : undefined,
    domains,
    derived,
    contradictions,
  };
}
