import type { Answers } from '@portal/district-kit';
import {
  ELSEWHERE,
  type Fact,
  type FactDictionary,
  type FactValue,
  refusal,
} from '@portal/rules-core';
import { dayOf, type Parcel } from '../parcel.ts';

/** What was said to a question: a value, or `null` for “not sure”. */
export type Said = FactValue | null;

/** One question that a parcel answers, beside what the reader has said to it. */
export interface ComparedAnswer {
  fact: Fact;
  theirs: Said;
  /** `undefined`: not answered. */
  mine: Said | undefined;
  /** `new`: the reader has no answer, or was not sure; `differs`: both have answered, not alike. */
  kind: 'same' | 'new' | 'differs';
}

/**
 * An answer of a parcel that cannot be used, and why.
 * - `unknown`: no question at hand has this id; it may have been withdrawn or renamed.
 * - `away`: its question is asked by a district whose data is not at hand.
 * - `refused`: the question is there, but the answer is none of its answers any more.
 * - `day`, `place`: the rules cannot be read for the day it names; there is no such district to look at.
 */
export type Unusable =
  | { kind: 'unknown' | 'day' | 'place'; id: string }
  | { kind: 'away'; id: string; district: string }
  | { kind: 'refused'; id: string; fact: Fact };

export interface Comparison {
  answers: readonly ComparedAnswer[];
  unusable: readonly Unusable[];
  /** Questions that the reader alone has answered. */
  onlyMine: readonly string[];
}

export interface ComparedWith {
  mine: Answers;
  facts: FactDictionary;
  /** The districts that a place can be. */
  places: readonly string[];
  /** Those of them whose data is not at hand. */
  away: readonly string[];
}

/** A parcel from anywhere, held against the facts of today and the reader's own answers. Never throws. */
export function compareAnswers(
  { profile, notSure, asOf, scope }: Parcel,
  { mine, facts, places, away }: ComparedWith,
): Comparison {
  const theirs = new Map<string, unknown>(notSure.map((id) => [id, null]));
  for (const [id, value] of Object.entries(profile)) theirs.set(id, value);
  const answers: ComparedAnswer[] = [];
  const unusable: Unusable[] = [];
  for (const [id, value] of theirs) {
    const fact = facts.get(id);
    if (!fact) {
      const district = away.find((each) => id.startsWith(`${each}:`));
      unusable.push(
        district === undefined ? { kind: 'unknown', id } : { kind: 'away', id, district },
      );
    } else if (value === null && !Object.hasOwn(profile, id)) {
      answers.push(compared(fact, null, saidTo(id, mine)));
    } else if (isAnswerTo(fact, value, places)) {
      answers.push(compared(fact, value, saidTo(id, mine)));
    } else unusable.push({ kind: 'refused', id, fact });
  }
  if (asOf !== undefined && dayOf({ asOf }) === undefined) unusable.push({ kind: 'day', id: asOf });
  for (const id of scope?.districts ?? [])
    if (!places.includes(id)) unusable.push({ kind: 'place', id });
  const order = [...facts.keys()];
  answers.sort((a, b) => order.indexOf(a.fact.id) - order.indexOf(b.fact.id));
  const onlyMine = [...Object.keys(mine.profile), ...mine.notSure].filter((id) => !theirs.has(id));
  return { answers, unusable, onlyMine };
}

function compared(fact: Fact, theirs: Said, mine: Said | undefined): ComparedAnswer {
  const kind = isSame(theirs, mine)
    ? 'same'
    : mine === undefined || (mine === null && theirs !== null)
      ? 'new'
      : 'differs';
  return { fact, theirs, mine, kind };
}

function saidTo(id: string, { profile, notSure }: Answers): Said | undefined {
  return Object.hasOwn(profile, id) ? profile[id] : notSure.has(id) ? null : undefined;
}

function isAnswerTo(fact: Fact, value: unknown, places: readonly string[]): value is FactValue {
  if (refusal(fact, value) !== undefined) return false;
  const { kind } = fact.type;
  if (kind !== 'place' && kind !== 'places') return true;
  return [value].flat().every((place) => place === ELSEWHERE || places.includes(String(place)));
}

/** Sets of choices are the same whatever their order. */
function isSame(one: Said | undefined, other: Said | undefined): boolean {
  if (!isList(one) || !isList(other)) return one === other;
  return one.length === other.length && one.every((item) => other.includes(item));
}

function isList(said: Said | undefined): said is readonly string[] {
  return Array.isArray(said);
}

/** `replace`: the parcel's answers and no others; `add`: the reader's, and the parcel's where the reader lacks one. */
export type Way = 'replace' | 'add';

/** The reader's answers once a parcel has been taken over. */
export function takenOver({ answers }: Comparison, mine: Answers, way: Way): Answers {
  const used = way === 'replace' ? answers : answers.filter(({ kind }) => kind === 'new');
  const profile = new Map(way === 'replace' ? [] : Object.entries(mine.profile));
  const notSure = new Set(way === 'replace' ? [] : mine.notSure);
  for (const { fact, theirs } of used) {
    if (theirs === null) notSure.add(fact.id);
    else {
      profile.set(fact.id, theirs);
      notSure.delete(fact.id);
    }
  }
  return { profile: Object.fromEntries(profile), notSure };
}
