import type { Profile } from '@portal/rules-core';

/** What every contender says of one programme. */
export interface Answer {
  verdict: 'eligible' | 'needsInfo' | 'discretionary' | 'notEligible';
  /** The class that is surely granted; `null`: none, or the programme has no classes. */
  class: string | null;
}

/** An engine that holds all programmes of a pack. */
export interface Contender {
  name: string;
  version: string;
  /** How it was made to hold the rules, and what it gives. */
  note: string;
  /** The answers for one profile, in the order of the programmes. */
  judge: (profile: Profile) => readonly Answer[] | Promise<readonly Answer[]>;
  /**
   * What is timed: all of some profiles, as fast as it can; the numbers of {@link weighed} together. They are put into
   * the engine's own form beforehand.
   */
  passOver: (profiles: readonly Profile[]) => () => number | Promise<number>;
}

/** A number that hangs on all of an answer. */
function weighed({ verdict, class: granted }: Answer): number {
  return verdict.length + (granted === null ? 0 : granted.length);
}

/** The same of many: what a pass over people gives back, so that nothing is left out as unused. */
export function weightOfAll(answers: readonly Answer[]): number {
  let total = 0;
  for (const answer of answers) total += weighed(answer);
  return total;
}

/** The verdict of a decided truth: 0 unmet, 1 for an authority to decide, 2 met. */
export function verdictOf(truth: number): Answer['verdict'] {
  return truth === 2 ? 'eligible' : truth === 1 ? 'discretionary' : 'notEligible';
}
