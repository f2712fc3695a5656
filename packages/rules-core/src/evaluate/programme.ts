import { factDictionary } from '../facts/dictionary.ts';
import type { Profile } from '../schema/fact.ts';
import type { Pack } from '../schema/pack.ts';
import type { Programme } from '../schema/programme.ts';
import type { Knowledge } from './knowledge.ts';
import { placedKnowledge } from './placed-knowledge.ts';
import { evaluatorOf } from './programme-evaluator.ts';
import type { ProgrammeResult } from './result.ts';

export interface EvaluationOptions {
  /** The as-of date, `YYYY-MM-DD`. */
  asOf: string;
}

/**
 * What a programme is for a profile: verdict, class, benefits, what is missing and why.
 *
 * Verdict, class and missing facts are exact: they hold over every way in which the unknown facts can turn out.
 * The truths in the explanation are those of each node by itself, and can be wider where two conditions hang on
 * the same unknown fact.
 *
 * What follows from the given answers by how the facts are defined is known as if it had been given, and is said to
 * follow. The profile must be one that `checkProfile` accepts for the pack's facts.
 */
export function evaluateProgramme(
  pack: Pack,
  programme: Programme,
  profile: Profile,
  options: EvaluationOptions,
): ProgrammeResult {
  const evaluator = evaluatorOf(pack, programme, options.asOf);
  return evaluator.evaluate(evaluator.know(profile));
}

/** A programme, and what it is for a profile. */
export interface EvaluatedProgramme {
  programme: Programme;
  result: ProgrammeResult;
}

/**
 * What each of a pack's programmes is for a profile, in the order given: as {@link evaluateProgramme} says of each,
 * with what follows from the answers worked out once for all of them.
 */
export function evaluateProgrammes(
  pack: Pack,
  programmes: readonly Programme[],
  profile: Profile,
  options: EvaluationOptions,
): EvaluatedProgramme[] {
  const known = placedKnowledge(factDictionary([pack])).know(profile);
  return programmes.map((programme) => ({
    programme,
    result: evaluatorOf(pack, programme, options.asOf).evaluate(known),
  }));
}

/** What a programme is by what is known. */
export function evaluateKnown(
  pack: Pack,
  programme: Programme,
  knowledge: Knowledge,
  { asOf }: EvaluationOptions,
): ProgrammeResult {
  const known = placedKnowledge(factDictionary([pack])).take(knowledge);
  return evaluatorOf(pack, programme, asOf).evaluate(known);
}
