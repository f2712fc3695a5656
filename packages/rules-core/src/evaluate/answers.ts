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
  const signature = (value: FactValue): string => {
    const profile = { [fact.id]: value };
    const cells = variables.map((variable) => variable.cellOf(profile));
    const truths = conditions.map((each) =>
      conditionHolds(each, { profile, domains: new Map() }, facts) ? 1 : 0,
    );
    return `${cells.join()} ${truths.join('')}`;
  };
  const groups = new Map<string, FactValue>();
  for (const value of candidates(fact, variables)) {
    const key = signature(value);
    if (!groups.has(key)) groups.set(key, value);
  }
  const usual = fact.usual === undefined ? undefined : groups.get(signature(fact.usual));
  const others = groups.size - (usual === undefined ? 0 : 1);
  return [...groups.values()].map((value) => ({
    value,
    chance:
      usual === undefined
        ? 1 / groups.size
        : value === usual
          ? others === 0
            ? 1
            : USUAL
          : (1 - USUAL) / others,
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
