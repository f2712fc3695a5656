import {
  type Fact,
  type FactDictionary,
  type FactValue,
  factDictionary,
  factsOf,
  knowledgeOf,
  type Pack,
  type Profile,
} from '@portal/rules-core';
import { seeded } from '../measure.ts';
import { answerTo } from '../refresh/readers.ts';

/** Tries before it is taken that nothing can be answered without a contradiction. */
const TRIES = 200;

/** Invented people: every fact that a pack's programmes test is known, and no answer contradicts another. */
export function fullProfiles(pack: Pack, count: number, seed: number): Profile[] {
  const random = seeded(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const dictionary = factDictionary([pack]);
  const used = new Set(pack.programmes.flatMap((programme) => [...factsOf(programme)]));
  const facts = [...dictionary.values()].filter(({ id }) => used.has(id));
  const places = [pack.district.id, 'elsewhere'];
  return Array.from({ length: count }, () => {
    let profile: Profile = {};
    for (const fact of facts) {
      const value =
        knowledgeOf(profile, dictionary).profile[fact.id] ??
        answered(profile, fact, dictionary, () => answerTo(fact, places, below));
      profile = { ...profile, [fact.id]: value };
    }
    return profile;
  });
}

/** An answer that contradicts none of those before it. */
function answered(
  profile: Profile,
  fact: Fact,
  facts: FactDictionary,
  answer: () => FactValue,
): FactValue {
  for (let tried = 0; tried < TRIES; tried++) {
    const value = answer();
    if (knowledgeOf({ ...profile, [fact.id]: value }, facts).contradictions.length === 0)
      return value;
  }
  throw new RangeError(`There is no answer to "${fact.id}" that contradicts no other.`);
}

/** The same people with about a part of their facts left out. */
export function withUnknown(profiles: readonly Profile[], part: number, seed: number): Profile[] {
  const random = seeded(seed);
  return profiles.map((profile) =>
    Object.fromEntries(Object.entries(profile).filter(() => random() >= part)),
  );
}
