import { evaluateProgramme, nextQuestion, type Pack, type Profile } from '@portal/rules-core';
import { askedFor, packsInScope, type Scope } from './scope.ts';

/** Where a check stands. */
export interface Progress {
  /** The question to put next; `undefined` when no answer the reader could give changes anything. */
  next: string | undefined;
  /** Programmes in scope and open on the day. */
  total: number;
  /** Those of them on which no further fact changes anything. */
  settled: number;
}

export interface CheckState {
  packs: readonly Pack[];
  profile: Profile;
  notSure: ReadonlySet<string>;
  scope: Scope;
  /** `YYYY-MM-DD` */
  asOf: string;
}

/** The next question and how far the check has come. */
export function progressOf({ packs, profile, notSure, scope, asOf }: CheckState): Progress {
  const inScope = packsInScope(packs, scope);
  const programmes = askedFor(packs, scope, asOf);
  const settled = inScope.flatMap((pack) =>
    pack.programmes.filter(
      (programme) =>
        programmes.has(programme.id) &&
        evaluateProgramme(pack, programme, profile, { asOf }).missing.length === 0,
    ),
  ).length;
  return {
    next: nextQuestion(inScope, profile, { asOf, skip: notSure, programmes }),
    total: programmes.size,
    settled,
  };
}

/** The questions answered so far, those answered with “not sure” among them, in the order they were put. */
export function answeredFacts(profile: Profile, notSure: ReadonlySet<string>): string[] {
  return [...Object.keys(profile), ...[...notSure].filter((id) => profile[id] === undefined)];
}
