import type { FactDictionary } from '../../facts/dictionary.ts';
import { nameKey } from '../normalise.ts';
import { USUAL_HEADINGS } from './usual-headings.ts';

/** Every name of every fact, as keys; a name that two facts share is none. */
export function factNames(facts: FactDictionary): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const shared = new Set<string>();
  for (const { id, label } of facts.values())
    for (const name of [id, label.zh, label.en, ...(USUAL_HEADINGS[id] ?? [])]) {
      const key = nameKey(name);
      const known = names.get(key);
      if (known !== undefined && known !== id) shared.add(key);
      names.set(key, id);
    }
  for (const key of shared) names.delete(key);
  return names;
}
