import type { FactDictionary } from '../facts/dictionary.ts';
import type { FactValue, Profile } from '../schema/fact.ts';
import { clausesOn, type Derivation, type Knowledge, knowledgeOf } from './knowledge.ts';

/** What follows from a profile, beside what it says itself. */
export interface Following {
  /** Values that follow; `undefined`: none. */
  values: Profile | undefined;
  domains: Knowledge['domains'];
  derived: Knowledge['derived'];
}

const NOTHING: Following = { values: undefined, domains: new Map(), derived: new Map() };

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

/**
 * What is known of somebody, each fact at its place: to read a value by number is much faster than by name, and all
 * programmes of a pack read the same values. It is filled with one profile after another and holds until the next;
 * whoever fills it evaluates before anybody else can.
 */
export class PlacedKnowledge {
  /** The value of each fact, by its place; `undefined`: it is not known. */
  readonly values: (FactValue | undefined)[];
  /** What follows of facts without deciding them. */
  domains = NOTHING.domains;
  /** For each fact of which something follows, from what. */
  derived = NOTHING.derived;
  /** The same by place. */
  readonly follows: (readonly Derivation[] | undefined)[];
  readonly #facts: FactDictionary;
  readonly #places: ReadonlyMap<string, number>;
  /** By place: whether something can follow from the fact, or of it. */
  readonly #isImplied: readonly boolean[];
  readonly #implied: readonly (readonly [id: string, place: number])[];
  /** The keys of the profile before, in their order, and their places: the next has the same more often than not. */
  readonly #keys: string[] = [];
  readonly #keyPlaces: number[] = [];
  /** How many of them there were. */
  #count = 0;
  #given: Profile = {};
  #added: Profile | undefined;
  #profile: Profile | undefined;
  /** What followed last, and from which answers. */
  #last: { from: readonly (FactValue | undefined)[]; following: Following } | undefined;

  constructor(facts: FactDictionary) {
    this.#facts = facts;
    this.#places = placesOf(facts);
    this.values = new Array<FactValue | undefined>(facts.size).fill(undefined);
    this.follows = new Array<readonly Derivation[] | undefined>(facts.size).fill(undefined);
    this.#isImplied = [...facts.keys()].map((id) => clausesOn(id, facts).length > 0);
    this.#implied = [...this.#places].filter(([, place]) => this.#isImplied[place]);
  }

  /** All values by name: what was given and what follows from it. */
  get profile(): Profile {
    if (!this.#added) return this.#given;
    this.#profile ??= { ...this.#given, ...this.#added };
    return this.#profile;
  }

  /**
   * Takes the answers of a profile, without what follows from them.
   * @returns whether anything can follow
   */
  read(profile: Profile): boolean {
    this.#forgetFollowing();
    this.#given = profile;
    const { values } = this;
    const keys = this.#keys;
    const keyPlaces = this.#keyPlaces;
    const isImplied = this.#isImplied;
    let isImplying = false;
    let isAsBefore = true;
    let at = 0;
    for (const id in profile) {
      if (keys[at] !== id) {
        if (isAsBefore) this.#clear(at);
        isAsBefore = false;
        keys[at] = id;
        keyPlaces[at] = this.#places.get(id) ?? -1;
      }
      const place = keyPlaces[at] as number;
      at++;
      // A fact of another district.
      if (place < 0) continue;
      values[place] = profile[id];
      if (isImplied[place]) isImplying = true;
    }
    if (isAsBefore) this.#clear(at);
    this.#count = at;
    return isImplying;
  }

  /** Takes back the values of the profile before, from one of its keys on; those before it are overwritten. */
  #clear(from: number): void {
    for (let at = from; at < this.#count; at++) {
      const place = this.#keyPlaces[at] as number;
      if (place >= 0) this.values[place] = undefined;
    }
  }

  #forgetFollowing(): void {
    this.#profile = undefined;
    this.domains = NOTHING.domains;
    if (this.derived.size === 0) return;
    for (const fact of this.derived.keys()) this.follows[this.#placeOf(fact)] = undefined;
    for (const id in this.#added) this.values[this.#placeOf(id)] = undefined;
    this.derived = NOTHING.derived;
    this.#added = undefined;
  }

  /** Of a fact that is in the dictionary: nothing follows of others. */
  #placeOf(id: string): number {
    const place = this.#places.get(id);
    if (place === undefined) throw new RangeError(`there is no fact "${id}" in the dictionary`);
    return place;
  }

  /** Takes what follows from the answers that were read last. */
  add({ values, domains, derived }: Following): void {
    this.#follow(domains, derived);
    this.#added = values;
    this.#profile = undefined;
    if (!values) return;
    for (const id in values) this.values[this.#placeOf(id)] = values[id];
  }

  #follow(domains: Knowledge['domains'], derived: Knowledge['derived']): void {
    this.domains = domains;
    this.derived = derived;
    for (const [fact, own] of derived) this.follows[this.#placeOf(fact)] = own;
  }

  /** Takes the answers of a profile and all that follows from them. */
  know(profile: Profile): this {
    if (this.read(profile)) this.add(this.#following());
    return this;
  }

  /** Takes what somebody else has found out. */
  take({ profile, domains, derived }: Omit<Knowledge, 'contradictions'>): this {
    this.read(profile);
    this.#follow(domains, derived);
    return this;
  }

  /** Hangs on few of the answers, and most new answers are none of them. */
  #following(): Following {
    const { values } = this;
    const last = this.#last;
    if (last && this.#implied.every(([, place], index) => values[place] === last.from[index]))
      return last.following;
    const from = this.#implied.map(([, place]) => values[place]);
    const given: Record<string, FactValue> = {};
    for (const [index, [id]] of this.#implied.entries()) {
      const value = from[index];
      if (value !== undefined) given[id] = value;
    }
    const following = followingOf(given, knowledgeOf(given, this.#facts));
    this.#last = { from, following };
    return following;
  }
}

/** What knowledge holds beyond the answers that it was found from. */
export function followingOf(
  given: Profile,
  knowledge: Omit<Knowledge, 'contradictions'>,
): Following {
  const { profile, domains, derived } = knowledge;
  if (derived.size === 0) return NOTHING;
  const added = Object.entries(profile).filter(([id]) => given[id] === undefined);
  return { values: added.length > 0 ? Object.fromEntries(added) : undefined, domains, derived };
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
