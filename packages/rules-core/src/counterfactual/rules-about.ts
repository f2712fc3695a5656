import { factsOf } from '../evaluate/fact-use.ts';
import { type Clause, clausesOn, conditionHolds } from '../evaluate/knowledge.ts';
import type { FactDictionary } from '../facts/dictionary.ts';
import type { Criterion } from '../schema/criterion.ts';
import type { FactValue, Profile } from '../schema/fact.ts';
import type { FactCondition } from '../schema/implication.ts';

/**
 * What the facts of a programme have to do with each other and with other facts by definition, as criteria that every
 * set of answers meets. Gate questions are left out: their answers follow those of the facts behind them.
 */
export function rulesAbout(
  programme: Parameters<typeof factsOf>[0],
  facts: FactDictionary,
): Criterion[] {
  const clauses = new Set<Clause>();
  const reached = factsOf(programme);
  // Grows while it is walked through: what follows from what follows belongs to it too.
  for (const fact of reached)
    for (const clause of clausesOn(fact, facts)) {
      if (clause.facts.some((id) => facts.get(id)?.gate)) continue;
      clauses.add(clause);
      for (const id of clause.facts) reached.add(id);
    }
  return [...clauses].map(criterionOf);
}

function criterionOf({ anyOf, words }: Clause): Criterion {
  const said = { words, citation: [] };
  return {
    op: 'any',
    of: anyOf.map(({ not, ...test }): Criterion => {
      const leaf: Criterion = { ...test, ...said };
      return not ? { op: 'not', of: leaf } : leaf;
    }),
  };
}

/** These values and, where an answer to a gate question stands against one of them, that answer with it mended. */
export function withGates(whole: Profile, values: Profile, facts: FactDictionary): Profile {
  const mended: Record<string, FactValue> = { ...values };
  for (const id of Object.keys(values))
    for (const { anyOf } of clausesOn(id, facts)) {
      const profile = { ...whole, ...mended };
      const holds = (condition: FactCondition) =>
        conditionHolds(condition, { profile, domains: new Map() }, facts);
      if (!anyOf.every((condition) => holds(condition) === false)) continue;
      const gate = anyOf.find(
        ({ fact, not, op }) => facts.get(fact)?.gate && op === 'holdsAny' && !not,
      );
      const answer = gate && profile[gate.fact];
      if (gate?.op !== 'holdsAny' || typeof answer !== 'object') continue;
      mended[gate.fact] = [...answer, ...gate.values.slice(0, 1)];
    }
  return mended;
}
