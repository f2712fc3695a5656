import { refusal } from '../facts/accepts.ts';
import type { FactDictionary } from '../facts/dictionary.ts';
import { checkCriterion } from './check-criterion.ts';
import type { Fact } from './fact.ts';

/**
 * Reports what is wrong with what is said to follow for a fact: a condition on no fact or no value of one, on a date
 * (which would hang on the day), or a conclusion about another fact; and a usual answer that is none.
 */
export function checkImplications(
  fact: Fact,
  facts: FactDictionary,
  report: (field: string, message: string) => void,
): void {
  for (const [index, { when, holds, words }] of (fact.follows ?? []).entries()) {
    const field = `follows[${index}]`;
    if (holds.fact !== fact.id)
      report(
        `${field}.holds`,
        `concludes something of "${holds.fact}"; write it under that fact, or turn the conditions round`,
      );
    const tested = [...when, holds].map((condition) => condition.fact);
    const twice = tested.find((id, at) => tested.indexOf(id) !== at);
    if (twice !== undefined)
      report(field, `asks of "${twice}" twice; write one condition on each fact`);
    for (const [at, { not, ...condition }] of [...when, holds].entries())
      checkCriterion({ ...condition, words, citation: [] }, facts, (path, message) =>
        report(`${field}${at < when.length ? `.when[${at}]` : '.holds'}${path}`, message),
      );
  }
  const why = fact.usual === undefined ? undefined : refusal(fact, fact.usual);
  if (why) report('usual', why);
}
