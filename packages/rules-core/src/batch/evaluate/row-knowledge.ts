import type { Variable } from '../../diagram/variables.ts';
import { type Contradiction, type Knowledge, knowledgeOf } from '../../evaluate/knowledge.ts';
import { knownCells } from '../../evaluate/known-cells.ts';
import type { FactDictionary } from '../../facts/dictionary.ts';
import type { FactValue, Profile } from '../../schema/fact.ts';

/** Combinations of answers whose consequences are remembered. */
const REMEMBERED = 20_000;

/** What follows from a row's answers, beyond what the answers say themselves. */
export interface Consequences {
  /** Values that follow. */
  values: Profile;
  /** Variables of which something follows without deciding their fact, by number. */
  narrowed: readonly Narrowed[];
  contradictions: readonly Contradiction[];
}

/** What is known of a variable whose fact is not. */
export interface Narrowed {
  variable: number;
  /** The cells that it can still lie in; one only where all that is still possible lies in it. */
  cells: readonly number[];
}

const NOTHING: Consequences = { values: {}, narrowed: [], contradictions: [] };

/**
 * What follows from a row by the implications of the facts (see `knowledgeOf`), for one row after another. It hangs
 * on few of the answers, and those repeat: it is found once for each combination of them.
 */
export function consequenceFinder(
  facts: FactDictionary,
  variables: readonly Variable[],
): (profile: Profile) => Consequences {
  const implied = [...facts.values()].flatMap(({ follows = [] }) =>
    follows.flatMap(({ when, holds }) => [...when, holds].map(({ fact }) => fact)),
  );
  const relevant = [...new Set(implied)];
  const seen = new Map<string, Consequences>();
  return (profile) => {
    let key = '';
    let known = 0;
    for (let index = 0; index < relevant.length; index++) {
      const value = profile[relevant[index] ?? ''];
      if (value === undefined) continue;
      key += `${index}=${keyOf(value)};`;
      known++;
    }
    if (known === 0) return NOTHING;
    let found = seen.get(key);
    if (!found) {
      found = consequences(profile, knowledgeOf(profile, facts), variables);
      if (seen.size >= REMEMBERED) seen.clear();
      seen.set(key, found);
    }
    return found;
  };
}

function keyOf(value: FactValue): string {
  return typeof value === 'object' ? value.join() : String(value);
}

function consequences(
  given: Profile,
  { profile, domains, contradictions }: Knowledge,
  variables: readonly Variable[],
): Consequences {
  const values = Object.fromEntries(
    Object.entries(profile).filter(([id]) => given[id] === undefined),
  );
  const narrowed = variables.flatMap((variable, index): Narrowed[] => {
    if (variable.facts.length !== 1 || !domains.has(variable.facts[0] ?? '')) return [];
    const [known] = knownCells([variable], { profile, domains });
    return known === undefined ? [] : [{ variable: index, cells: [known].flat() }];
  });
  if (narrowed.length === 0 && contradictions.length === 0 && Object.keys(values).length === 0)
    return NOTHING;
  return { values, narrowed, contradictions };
}
