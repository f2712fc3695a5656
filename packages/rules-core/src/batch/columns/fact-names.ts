import type { FactDictionary } from '../../facts/dictionary.ts';
import type { Fact } from '../../schema/fact.ts';
import { nameKey, withoutBrackets } from '../normalise.ts';
import { USUAL_HEADINGS } from './usual-headings.ts';

/**
 * Every name of every fact, as keys; a name that two facts share is none. A label is also known without what it has
 * in brackets itself: a heading is read without them, and the unit that a template adds stands in brackets, too.
 */
export function factNames(facts: FactDictionary): ReadonlyMap<string, string> {
  const full = named(facts, ({ id, label }) => [id, label.zh, label.en, ...usual(id)]);
  const short = named(facts, ({ label }) =>
    [label.zh, label.en]
      .filter((name) => !['', name].includes(withoutBrackets(name)))
      .map(withoutBrackets),
  );
  return new Map([...short, ...full]);
}

const usual = (id: string): readonly string[] => USUAL_HEADINGS[id] ?? [];

function named(facts: FactDictionary, namesOf: (fact: Fact) => readonly string[]) {
  const names = new Map<string, string>();
  const shared = new Set<string>();
  for (const fact of facts.values())
    for (const name of namesOf(fact)) {
      const key = nameKey(name);
      const known = names.get(key);
      if (known !== undefined && known !== fact.id) shared.add(key);
      names.set(key, fact.id);
    }
  for (const key of shared) names.delete(key);
  return names;
}
