import type { FactCondition, Implication } from '../schema/implication.ts';
import { situationFacts } from './situation.ts';

/** The answer of somebody whom a matter does not concern: `false`, an option, or the options that are not held. */
type None = boolean | string | readonly string[];

/**
 * This fact is a case of an option of a gate question: who did not choose the option has this answer.
 * @param none the answer; of a set of choices, every option.
 * @throws RangeError for an option that the gate question does not have.
 * @example follows: [caseOf('situation.person', 'farming', 'north:has-farm', false)]
 */
export function caseOf(gate: string, option: string, fact: string, none: None): Implication {
  const { type } = situationFacts.find(({ id }) => id === gate) ?? {};
  const found = type?.kind === 'choices' && type.options.find(({ id }) => id === option);
  if (!found) throw new RangeError(`there is no gate question "${gate}" with "${option}"`);
  return {
    when: [{ op: 'holdsAny', fact: gate, values: [option], not: true }],
    holds: noneOf(fact, none),
    words: {
      zh: `这一项属于“${found.label.zh}”的情形`,
      en: `This is a case of “${found.label.en}”`,
    },
  };
}

function noneOf(fact: string, none: None): FactCondition {
  return typeof none === 'object'
    ? { op: 'holdsAny', fact, values: [...none], not: true }
    : { op: 'is', fact, value: none };
}

/** The scale of this fact is never above that of another one: where the other is at most a grade, so is this. */
export function neverAbove(
  fact: string,
  other: string,
  grades: readonly { id: string }[],
  words: Implication['words'],
): Implication[] {
  // The highest grade says nothing.
  return grades.slice(0, -1).map(({ id }) => ({
    when: [{ op: 'compare', fact: other, cmp: 'lte', value: id }],
    holds: { op: 'compare', fact, cmp: 'lte', value: id },
    words,
  }));
}
