import { evaluateProgrammes, type Pack, type Profile } from '@portal/rules-core';
import { processorTime, quantile } from '../measure.ts';
import { type Answers, readers } from '../refresh/readers.ts';
import { weightOfReasons } from '../weight.ts';

const asOf = '2026-01-01';
/** People of each kind who are evaluated, as many at every size: what is kept for later ones is the same then. */
const PEOPLE = 8;
/** Copies that nothing was worked out for yet. */
const COPIES = 3;

/** Milliseconds of the processor for all programmes with their explanations. */
export interface EvaluationTimes {
  /** The very first time: diagrams are built. */
  first: number;
  /** For somebody new, all of whose answers are there. */
  newProfile: number;
  /** After one more answer: the median. */
  changedFact: number;
}

/** How long evaluating all programmes of these packs takes, over invented people who are the same in every run. */
export function timeEvaluation(packs: readonly Pack[]): EvaluationTimes {
  const [beginner = [], ...others] = readers(packs, 1 + 2 * PEOPLE);
  const first = Array.from({ length: COPIES }, () =>
    explained(structuredClone(packs), profileOf(beginner)),
  );
  // Whoever answers, answers one fact after another.
  const after = others.slice(0, PEOPLE).flatMap((answers) => timesOf(packs, answers));
  const anew = others.slice(PEOPLE).map((answers) => explained(packs, profileOf(answers)));
  return {
    first: quantile(first, 0.5),
    newProfile: quantile(anew, 0.5),
    changedFact: quantile(after, 0.5),
  };
}

function timesOf(packs: readonly Pack[], answers: Answers): number[] {
  return answers.map((_, at) => explained(packs, profileOf(answers.slice(0, at + 1))));
}

function profileOf(answers: Answers): Profile {
  return Object.fromEntries(answers);
}

function explained(packs: readonly Pack[], profile: Profile): number {
  return processorTime(() => {
    let weight = 0;
    for (const pack of packs)
      for (const { result } of evaluateProgrammes(pack, pack.programmes, profile, { asOf }))
        weight += result.missing.length + weightOfReasons(result);
    return weight;
  });
}
