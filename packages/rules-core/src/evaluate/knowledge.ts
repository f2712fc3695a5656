import { optionIds } from '../facts/accepts.ts';
import type { FactDictionary } from '../facts/dictionary.ts';
import type { Fact, FactValue, Profile } from '../schema/fact.ts';
import type { FactCondition } from '../schema/implication.ts';
import type { Text } from '../schema/text.ts';
import { type FactTest, leafHolds } from './leaf.ts';

/** Why something is known of a fact that nobody was asked for. */
export interface Derivation {
  words: Text;
  /** The facts it follows from; they may follow from others in turn. */
  from: readonly string[];
}

/** Answers that cannot all be right, by how the facts are defined. */
export interface Contradiction {
  /** The facts that disagree. */
  facts: readonly string[];
  words: Text;
}

/** What is still possible of a fact that is not wholly known. */
export type Domain =
  | { kind: 'values'; values: ReadonlySet<boolean | string> }
  | { kind: 'set'; held: ReadonlySet<string>; lacking: ReadonlySet<string> }
  | { kind: 'place'; not: ReadonlySet<string> };

/** All that is known by a profile: what was given and what follows from it. */
export interface Knowledge {
  /** The given answers and every value that follows from them. */
  profile: Profile;
  /** What follows of facts without deciding them. */
  domains: ReadonlyMap<string, Domain>;
  /** For each fact of which something follows, from what. */
  derived: ReadonlyMap<string, readonly Derivation[]>;
  /** Given answers stay as they are; which of them disagree stands here. */
  contradictions: readonly Contradiction[];
}

/** One of these conditions holds at least. */
export interface Clause {
  anyOf: readonly FactCondition[];
  facts: readonly string[];
  words: Text;
  /** For each of its conditions, what is said of the fact where that is the one that must hold. */
  conclusions: ReadonlyMap<FactCondition, Derivation>;
  /** The conditions of `anyOf`, in their order, ready to be tested. */
  tests: readonly ReadyTest[];
}

/** A condition that is tested again and again: apart from being turned round, and with what came of single values. */
interface ReadyTest {
  test: FactTest;
  isTurned: boolean;
  seen: Map<FactValue, boolean>;
}

/** So many values of a condition are remembered: more than any choice has options. */
const REMEMBERED = 64;

function readyTest({ not, ...test }: FactCondition): ReadyTest {
  return { test, isTurned: not === true, seen: new Map() };
}

/**
 * What follows from a profile by the implications of the facts, to the last consequence. Given answers are never
 * overruled: where they disagree, that is reported and nothing follows from the disagreement.
 */
export function knowledgeOf(profile: Profile, facts: FactDictionary): Knowledge {
  const clauses = clausesOf(facts);
  if (!saysAnything(profile, clauses)) return { ...NOTHING, profile };
  const state = new Deduction(profile, facts);
  const waiting = new Set<Clause>();
  // In the order of the clauses, not of the answers: what is said must not hang on who was asked what first.
  for (const [id, own] of clauses)
    if (profile[id] !== undefined) for (const clause of own) waiting.add(clause);
  for (const clause of waiting) {
    waiting.delete(clause);
    const changed = state.apply(clause);
    if (changed !== undefined) for (const next of clauses.get(changed) ?? []) waiting.add(next);
  }
  return state;
}

function saysAnything(profile: Profile, clauses: ReadonlyMap<string, unknown>): boolean {
  for (const id in profile) if (clauses.has(id)) return true;
  return false;
}

const NOTHING: Omit<Knowledge, 'profile'> = {
  domains: new Map(),
  derived: new Map(),
  contradictions: [],
};

/** What the facts' implications say of a fact, as clauses. */
export function clausesOn(fact: string, facts: FactDictionary): readonly Clause[] {
  return clausesOf(facts).get(fact) ?? [];
}

const clausesByDictionary = new WeakMap<FactDictionary, Map<string, Clause[]>>();

function clausesOf(facts: FactDictionary): ReadonlyMap<string, readonly Clause[]> {
  let byFact = clausesByDictionary.get(facts);
  if (byFact) return byFact;
  byFact = new Map();
  for (const fact of facts.values())
    for (const { when, holds, words } of fact.follows ?? []) {
      const anyOf = [...when.map(negated), holds];
      const own = [...new Set(anyOf.map((each) => each.fact))];
      const conclusions = new Map(
        anyOf.map((each) => {
          const from = own.filter((other) => other !== each.fact);
          return [each, Object.freeze({ words, from })] as const;
        }),
      );
      const tests = anyOf.map(readyTest);
      const clause: Clause = { anyOf, facts: own, words, conclusions, tests };
      // A clause on a fact that is in no dictionary at hand says nothing here.
      if (clause.facts.some((id) => !facts.has(id))) continue;
      for (const id of clause.facts) byFact.set(id, [...(byFact.get(id) ?? []), clause]);
    }
  clausesByDictionary.set(facts, byFact);
  return byFact;
}

function negated({ not, ...condition }: FactCondition): FactCondition {
  return not ? condition : { ...condition, not: true };
}

/** Unit propagation: of conditions of which one holds at least, the last that can hold does. */
class Deduction implements Knowledge {
  readonly profile: Record<string, FactValue>;
  readonly domains = new Map<string, Domain>();
  readonly derived = new Map<string, Derivation[]>();
  readonly contradictions: Contradiction[] = [];
  readonly #facts: FactDictionary;

  constructor(profile: Profile, facts: FactDictionary) {
    this.profile = { ...profile };
    this.#facts = facts;
  }

  /** Draws the conclusion of a clause, if it has one; the fact of which more is known now. */
  apply(clause: Clause): string | undefined {
    let open: FactCondition | undefined;
    for (let index = 0; index < clause.tests.length; index++) {
      const holds = this.#holds(clause.tests[index] as ReadyTest);
      if (holds === true) return undefined;
      if (holds === false) continue;
      if (open) return undefined;
      open = clause.anyOf[index];
    }
    const { facts, words } = clause;
    if (!open) {
      const given = [...new Set(facts.flatMap((fact) => this.#givenBehind(fact)))];
      const known = this.contradictions.some((other) => other.facts.join() === given.join());
      if (!known) this.contradictions.push({ facts: given, words });
      return undefined;
    }
    const { fact: id } = open;
    const fact = this.#facts.get(id);
    if (!fact || !this.#narrow(fact, open)) return undefined;
    const conclusion = clause.conclusions.get(open);
    if (conclusion) this.derived.set(id, [...(this.derived.get(id) ?? []), conclusion]);
    return id;
  }

  /** As {@link conditionHolds}, which is asked here more often than anywhere. */
  #holds({ test, isTurned, seen }: ReadyTest): boolean | undefined {
    const value = this.profile[test.fact];
    if (value === undefined) {
      if (!this.domains.has(test.fact)) return undefined;
      const holds = testByKnowledge(test, this, this.#facts);
      return holds === undefined ? undefined : holds !== isTurned;
    }
    let holds = seen.get(value);
    if (holds === undefined) {
      holds = leafHolds(test, this.profile, NO_DAY, this.#facts) === true;
      if (typeof value !== 'object' && seen.size < REMEMBERED) seen.set(value, holds);
    }
    return holds !== isTurned;
  }

  /** The given answers that what is known of a fact goes back to. */
  #givenBehind(fact: string, seen: ReadonlySet<string> = new Set()): string[] {
    const reasons = this.derived.get(fact);
    if (!reasons || seen.has(fact)) return [fact];
    const below = new Set([...seen, fact]);
    return reasons.flatMap(({ from }) => from.flatMap((other) => this.#givenBehind(other, below)));
  }

  /** Takes over that a condition holds; whether more is known by that. */
  #narrow(fact: Fact, condition: FactCondition): boolean {
    const { kind } = fact.type;
    if (kind === 'choices' || kind === 'places') return this.#narrowSet(fact, condition);
    if (kind === 'place') return this.#narrowPlace(fact, condition);
    const before = valuesOf(fact, this.domains);
    if (!before) {
      if (condition.op !== 'compare' || condition.cmp !== 'eq' || condition.not) return false;
      this.profile[fact.id] = condition.value;
      return true;
    }
    const values = before.filter((value) => testHolds(condition, value, this.#facts));
    const [first] = values;
    if (first === undefined || values.length === before.length) return false;
    if (values.length === 1) {
      this.profile[fact.id] = first;
      this.domains.delete(fact.id);
    } else this.domains.set(fact.id, { kind: 'values', values: new Set(values) });
    return true;
  }

  #narrowSet(fact: Fact, condition: FactCondition): boolean {
    if (condition.op !== 'holdsAny') return false;
    const before = setOf(fact.id, this.domains);
    const held = new Set(before.held);
    const lacking = new Set(before.lacking);
    const open = condition.values.filter((option) => !held.has(option) && !lacking.has(option));
    if (condition.not) for (const option of open) lacking.add(option);
    else if (open.length === 1) for (const option of open) held.add(option);
    else return false;
    if (open.length === 0) return false;
    const options = optionIds(fact.type);
    if (options.length > 0 && options.every((option) => held.has(option) || lacking.has(option))) {
      this.profile[fact.id] = options.filter((option) => held.has(option));
      this.domains.delete(fact.id);
    } else this.domains.set(fact.id, { kind: 'set', held, lacking });
    return true;
  }

  #narrowPlace(fact: Fact, condition: FactCondition): boolean {
    const named =
      condition.op === 'is'
        ? [String(condition.value)]
        : condition.op === 'oneOf'
          ? condition.values
          : [];
    const domain = this.domains.get(fact.id);
    const not = new Set(domain?.kind === 'place' ? domain.not : []);
    if (condition.not) {
      if (named.every((place) => not.has(place))) return false;
      for (const place of named) not.add(place);
      this.domains.set(fact.id, { kind: 'place', not });
      return true;
    }
    const [place, ...others] = named.filter((each) => !not.has(each));
    if (place === undefined || others.length > 0) return false;
    this.profile[fact.id] = place;
    this.domains.delete(fact.id);
    return true;
  }
}

function valuesOf(
  fact: Fact,
  domains: ReadonlyMap<string, Domain>,
): readonly (boolean | string)[] | undefined {
  const domain = domains.get(fact.id);
  if (domain?.kind === 'values') return [...domain.values];
  if (fact.type.kind === 'boolean') return [false, true];
  return fact.type.kind === 'choice' || fact.type.kind === 'scale'
    ? optionIds(fact.type)
    : undefined;
}

const EMPTY: ReadonlySet<string> = new Set();

function setOf(fact: string, domains: ReadonlyMap<string, Domain>) {
  const domain = domains.get(fact);
  return domain?.kind === 'set' ? domain : { held: EMPTY, lacking: EMPTY };
}

/** No condition between facts hangs on the day. */
const NO_DAY = '0000-01-01';

function testHolds(condition: FactCondition, value: FactValue, facts: FactDictionary): boolean {
  const { not, ...test } = condition;
  return leafHolds(test, { [test.fact]: value }, NO_DAY, facts) !== (not === true);
}

/** Whether a condition holds by what is known; `undefined` while that can turn out either way. */
export function conditionHolds(
  condition: FactCondition,
  { profile, domains }: Pick<Knowledge, 'profile' | 'domains'>,
  facts: FactDictionary,
): boolean | undefined {
  const { not, ...test } = condition;
  const holds = testByKnowledge(test, { profile, domains }, facts);
  return holds === undefined ? undefined : holds !== (not === true);
}

/** Whether what a leaf tests holds by what is known, the day aside; `undefined` while it can turn out either way. */
export function testByKnowledge(
  test: FactTest,
  { profile, domains }: Pick<Knowledge, 'profile' | 'domains'>,
  facts: FactDictionary,
  asOf: string = NO_DAY,
): boolean | undefined {
  if (profile[test.fact] !== undefined) return leafHolds(test, profile, asOf, facts);
  const domain = domains.get(test.fact);
  if (!domain) return undefined;
  switch (domain.kind) {
    case 'values': {
      const found = new Set(
        [...domain.values].map((value) => leafHolds(test, { [test.fact]: value }, asOf, facts)),
      );
      return found.size === 1 ? [...found][0] : undefined;
    }
    case 'set':
      if (test.op !== 'holdsAny') return undefined;
      if (test.values.some((option) => domain.held.has(option))) return true;
      return test.values.every((option) => domain.lacking.has(option)) ? false : undefined;
    case 'place': {
      const named = test.op === 'is' ? [test.value] : test.op === 'oneOf' ? test.values : [];
      const out = named.length > 0 && named.every((place) => domain.not.has(String(place)));
      return out ? false : undefined;
    }
  }
}
