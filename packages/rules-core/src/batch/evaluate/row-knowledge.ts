import { type Contradiction, type Knowledge, knowledgeOf } from '../../evaluate/knowledge.ts';
import { type Following, followingOf } from '../../evaluate/placed-knowledge.ts';
import type { FactDictionary } from '../../facts/dictionary.ts';
import type { FactValue, Profile } from '../../schema/fact.ts';

/** Combinations of answers whose consequences are remembered. */
const REMEMBERED = 20_000;

/** What follows from a row's answers, beyond what the answers say themselves. */
export interface Consequences extends Following {
  contradictions: readonly Contradiction[];
}

const NOTHING: Consequences = {
  values: undefined,
  domains: new Map(),
  derived: new Map(),
  contradictions: [],
};

/**
 * What follows from a row by the implications of the facts (see `knowledgeOf`), for one row after another. It hangs
 * on few of the answers, and those repeat: it is found once for each combination of them.
 */
export function consequenceFinder(facts: FactDictionary): (profile: Profile) => Consequences {
  const implied = [...facts.values()].flatMap(({ follows = [] }) =>
    follows.flatMap(({ when, holds }) => [...when, holds].map(({ fact }) => fact)),
  );
  const relevant = new Set(implied);
  const seen = new Map<string, Consequences>();
  return (profile) => {
    let key = '';
    // In the order of the profile: rows of one roster have one order.
    for (const id in profile) if (relevant.has(id)) key += `${id}=${keyOf(profile[id])};`;
    if (key === '') return NOTHING;
    let found = seen.get(key);
    if (!found) {
      found = consequences(profile, knowledgeOf(profile, facts));
      if (seen.size >= REMEMBERED) seen.clear();
      seen.set(key, found);
    }
    return found;
  };
}

function keyOf(value: FactValue | undefined): string {
  return typeof value === 'object' ? value.join() : String(value);
}

function consequences(given: Profile, knowledge: Knowledge): Consequences {
  const { domains, contradictions } = knowledge;
  const following = followingOf(given, knowledge);
  if (!following.values && domains.size === 0 && contradictions.length === 0) return NOTHING;
  return { ...following, contradictions };
}
