import type { FactDictionary } from '../facts/dictionary.ts';
import type { FactValue, Profile } from '../schema/fact.ts';
import { FollowingFinder, NOTHING } from './following.ts';
import type { Contradiction, Derivation, Knowledge } from './knowledge.ts';
import { UNKNOWN, type ValueCodes, valueCodes } from './value-codes.ts';

const places = new WeakMap<FactDictionary, ReadonlyMap<string, number>>();

/** The place of each fact of a dictionary: its number in asking order. */
export function placesOf(facts: FactDictionary): ReadonlyMap<string, number> {
  let found = places.get(facts);
  if (!found) {
    found = new Map([...facts.keys()].map((id, place) => [id, place]));
    places.set(facts, found);
  }
  return found;
}

/** A key of profiles: where its value is put. */
interface Slot {
  id: string;
  /** -1: a fact of another district. */
  place: number;
  codes: ValueCodes | undefined;
  /** Whether something can follow from it, or of it. */
  isImplied: boolean;
}

const NO_SLOT: Slot = { id: '', place: -1, codes: undefined, isImplied: false };

/**
 * What is known of somebody, each fact at its place: to read a value by number is much faster than by name, and all
 * programmes of a pack read the same values. It is filled with one profile after another and holds until the next;
 * whoever fills it evaluates before anybody else can.
 */
export class PlacedKnowledge {
  /** The value of each fact, by its place; `undefined`: it is not known. */
  readonly values: (FactValue | undefined)[];
  /** The codes of the values, as `valueCodes` numbers them. */
  readonly codes: number[];
  /** What follows of facts without deciding them. */
  domains = NOTHING.domains;
  /** For each fact of which something follows, from what. */
  derived = NOTHING.derived;
  /** Whether there is such a fact. */
  isFollowing = false;
  /** The same by place. */
  readonly follows: (readonly Derivation[] | undefined)[];
  /** Given answers that cannot all be right. */
  contradictions: readonly Contradiction[] = NOTHING.contradictions;
  readonly #places: ReadonlyMap<string, number>;
  readonly #valueCodes: readonly ValueCodes[];
  readonly #finder: FollowingFinder;
  /** The keys of the profile before, in their order: the next has the same more often than not. */
  readonly #slots: Slot[] = [];
  /** How many of them there were. */
  #count = 0;
  #given: Profile = {};
  #added: Profile | undefined;
  #profile: Profile | undefined;

  constructor(facts: FactDictionary) {
    this.#places = placesOf(facts);
    this.#valueCodes = valueCodes(facts);
    this.#finder = new FollowingFinder(facts);
    this.values = new Array<FactValue | undefined>(facts.size).fill(undefined);
    this.codes = new Array<number>(facts.size).fill(UNKNOWN);
    this.follows = new Array<readonly Derivation[] | undefined>(facts.size).fill(undefined);
  }

  /** All values by name: what was given and what follows from it. */
  get profile(): Profile {
    if (!this.#added) return this.#given;
    this.#profile ??= { ...this.#given, ...this.#added };
    return this.#profile;
  }

  /** Takes the answers of a profile and all that follows from them. */
  know(profile: Profile): this {
    const isImplying = this.#read(profile);
    this.contradictions = NOTHING.contradictions;
    if (!isImplying) return this;
    const { values, domains, derived, contradictions } = this.#finder.find(this.values, this.codes);
    this.contradictions = contradictions;
    if (derived.size > 0) this.#follow(values, domains, derived);
    return this;
  }

  /** Takes what somebody else has found out. */
  take({ profile, domains, derived }: Omit<Knowledge, 'contradictions'>): this {
    this.#read(profile);
    this.contradictions = NOTHING.contradictions;
    this.#follow(undefined, domains, derived);
    return this;
  }

  /**
   * Takes the answers of a profile, without what follows from them.
   * @returns whether anything can follow
   */
  #read(profile: Profile): boolean {
    this.#forgetFollowing();
    this.#given = profile;
    const { values, codes } = this;
    const slots = this.#slots;
    let isImplying = false;
    let isAsBefore = true;
    let at = 0;
    for (const id in profile) {
      let slot = at < slots.length ? (slots[at] as Slot) : NO_SLOT;
      if (slot.id !== id) {
        if (isAsBefore) this.#clear(at);
        isAsBefore = false;
        slot = this.#slotOf(id);
        slots[at] = slot;
      }
      at++;
      if (slot.codes === undefined) continue;
      const value = profile[id];
      values[slot.place] = value;
      codes[slot.place] = value === undefined ? UNKNOWN : slot.codes.codeOf(value);
      if (slot.isImplied) isImplying = true;
    }
    if (isAsBefore) this.#clear(at);
    this.#count = at;
    return isImplying;
  }

  #slotOf(id: string): Slot {
    const place = this.#places.get(id) ?? -1;
    return {
      id,
      place,
      codes: this.#valueCodes[place],
      isImplied: this.#finder.isImplied(place),
    };
  }

  /** Takes back the values of the profile before, from one of its keys on; those before it are overwritten. */
  #clear(from: number): void {
    for (let at = from; at < this.#count; at++) {
      const { place } = this.#slots[at] as Slot;
      if (place >= 0) this.#put(place, undefined);
    }
  }

  #put(place: number, value: FactValue | undefined): void {
    this.values[place] = value;
    this.codes[place] =
      value === undefined ? UNKNOWN : (this.#valueCodes[place] as ValueCodes).codeOf(value);
  }

  #follow(
    values: Profile | undefined,
    domains: Knowledge['domains'],
    derived: Knowledge['derived'],
  ): void {
    this.domains = domains;
    this.derived = derived;
    this.isFollowing = derived.size > 0;
    for (const [fact, own] of derived) this.follows[this.#placeOf(fact)] = own;
    this.#added = values;
    for (const id in values) this.#put(this.#placeOf(id), values[id]);
  }

  #forgetFollowing(): void {
    this.#profile = undefined;
    this.domains = NOTHING.domains;
    if (!this.isFollowing) return;
    for (const fact of this.derived.keys()) this.follows[this.#placeOf(fact)] = undefined;
    for (const id in this.#added) this.#put(this.#placeOf(id), undefined);
    this.derived = NOTHING.derived;
    this.isFollowing = false;
    this.#added = undefined;
  }

  /** Of a fact that is in the dictionary: nothing follows of others. */
  #placeOf(id: string): number {
    const place = this.#places.get(id);
    if (place === undefined) throw new RangeError(`there is no fact "${id}" in the dictionary`);
    return place;
  }
}

const shared = new WeakMap<FactDictionary, PlacedKnowledge>();

/** The one that evaluations with this dictionary fill. */
export function placedKnowledge(facts: FactDictionary): PlacedKnowledge {
  let placed = shared.get(facts);
  if (!placed) {
    placed = new PlacedKnowledge(facts);
    shared.set(facts, placed);
  }
  return placed;
}
