import { type Sample, UNNAMED_PLACE, type Variable } from '../diagram/variables.ts';
import type { FactDictionary } from '../facts/dictionary.ts';
import { ELSEWHERE, type Fact, type FactValue } from '../schema/fact.ts';
import { clausesOn, conditionHolds } from './knowledge.ts';

/** An answer that stands for all that no condition tells apart from it. */
export interface Answer {
  value: FactValue;
  /** How likely it is taken to be; the answers to a fact add up to 1. */
  chance: number;
}

/** How likely the usual answer is, where a fact has one. The others share the rest. */
const USUAL = 0.8;

/**
 * The distinguishable answers to a fact: by the variables that it has in the programmes looked at, and by what follows
 * from it. All are taken as equally likely, but for the usual one; of a set of choices, “none of these” and each group
 * by itself.
 */
export function answersTo(
  fact: Fact,
  variables: readonly Variable[],
  facts: FactDictionary,
): Answer[] {
  const clauses = clausesOn(fact.id, facts);
  const conditions = clauses.flatMap(({ anyOf }) => anyOf.filter((each) => each.fact === fact.id));
  const cellsOf = (value: FactValue): string =>
    variables.map((variable) => variable.cellOf({ [fact.id]: value })).join();
  const consequences = (value: FactValue): string =>
    conditions
      .map((each) =>
        conditionHolds(each, { profile: { [fact.id]: value }, domains: new Map() }, facts) ? 1 : 0,
      )
      .join('');
  // What programmes tell apart is equally likely; so is, within that, what only leads to other consequences.
  const groups = new Map<string, Map<string, FactValue>>();
  for (const value of candidates(fact, variables)) {
    const cells = cellsOf(value);
    const group = groups.get(cells) ?? new Map<string, FactValue>();
    groups.set(cells, group);
    const key = consequences(value);
    if (!group.has(key)) group.set(key, value);
  }
  const answers = [...groups.values()].flatMap((group) =>
    [...group.values()].map((value) => ({ value, chance: 1 / groups.size / group.size })),
  );
  const { usual } = fact;
  const first =
    usual === undefined ? undefined : groups.get(cellsOf(usual))?.get(consequences(usual));
  const rest = 1 - (answers.find(({ value }) => value === first)?.chance ?? 1);
  if (first === undefined || rest === 0) return answers;
  return answers.map(({ value, chance }) => ({
    value,
    chance: value === first ? USUAL : (chance / rest) * (1 - USUAL),
  }));
}

/** Values of which every distinguishable answer has one. */
function candidates(fact: Fact, variables: readonly Variable[]): FactValue[] {
  const { type } = fact;
  switch (type.kind) {
    case 'boolean':
      return [false, true];
    case 'choice':
    case 'scale':
      return type.options.map(({ id }) => id);
    case 'choices':
      return [[], ...type.options.map(({ id }) => [id])];
    case 'places':
      return [[], ...new Set(variables.flatMap(({ options }) => options))].map((place) =>
        typeof place === 'string' ? [place] : place,
      );
    case 'place':
      return [...sampled(fact, variables), ELSEWHERE].filter((place) => place !== UNNAMED_PLACE);
    default:
      return sampled(fact, variables);
  }
}

function sampled(fact: Fact, variables: readonly Variable[]): FactValue[] {
  const samples: Sample[] = variables.flatMap((variable) => variable.samples);
  return samples.flatMap(({ values }) => {
    const value = values[fact.id];
    return value === undefined ? [] : [value];
  });
}
