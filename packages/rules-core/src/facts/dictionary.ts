import type { Fact } from '../schema/fact.ts';
import type { Pack } from '../schema/pack.ts';
import { sharedFacts } from './index.ts';

/** Facts by id, in asking order. */
export type FactDictionary = ReadonlyMap<string, Fact>;

const shared: FactDictionary = new Map(sharedFacts.map((fact) => [fact.id, fact]));

/**
 * The facts that may stand in a profile for these packs: the shared ones, then each pack's own.
 * @example factDictionary([pack]).get('education.level')
 */
export function factDictionary(packs: readonly Pick<Pack, 'facts'>[] = []): FactDictionary {
  if (packs.every((pack) => pack.facts.length === 0)) return shared;
  const [only, ...others] = packs;
  const known = only && others.length === 0 ? dictionaries.get(only.facts) : undefined;
  if (known) return known;
  const all = new Map(shared);
  for (const pack of packs) for (const fact of pack.facts) all.set(fact.id, fact);
  if (only && others.length === 0) dictionaries.set(only.facts, all);
  return all;
}

/** The dictionary of a single pack is asked for with every evaluation. */
const dictionaries = new WeakMap<readonly Fact[], FactDictionary>();
