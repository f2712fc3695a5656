import {
  evaluateProgrammes,
  type FactDictionary,
  factsOf,
  nextQuestion,
  type Pack,
  type Profile,
  type Programme,
} from '@portal/rules-core';
import { askedFor, packsInScope, type Scope } from './scope.ts';
import { toldAgain } from './told-again.ts';

/** A programme whose result answers can still change. */
export interface OpenProgramme {
  pack: Pack;
  programme: Programme;
  /** The facts that can change it. */
  missing: readonly string[];
}

/** Where a check stands. */
export interface Progress {
  /** The question to put next; `undefined` when no answer the reader could give changes anything. */
  next: string | undefined;
  /** Programmes in scope and open on the day. */
  total: number;
  /** Those of them on which no further fact changes anything. */
  settled: number;
  /** Those that stay open for what the reader is not sure of: nothing more can be asked about them. */
  stuck: number;
  /** Those that are not settled. */
  open: readonly OpenProgramme[];
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
export const progressOf: (state: CheckState) => Progress = toldAgain(
  workOut,
  ({ profile, notSure, scope, asOf }) => [profile, [...notSure], scope, asOf],
);

function workOut({ packs, profile, notSure, scope, asOf }: CheckState): Progress {
  const inScope = packsInScope(packs, scope);
  const programmes = askedFor(packs, scope, asOf);
  const open = inScope.flatMap((pack) => {
    const asked = pack.programmes.filter(({ id }) => programmes.has(id));
    return evaluateProgrammes(pack, asked, profile, { asOf }).flatMap(
      ({ programme, result: { missing } }): OpenProgramme[] =>
        missing.length === 0 ? [] : [{ pack, programme, missing }],
    );
  });
  return {
    next: nextQuestion(inScope, profile, { asOf, skip: notSure, programmes }),
    total: programmes.size,
    settled: programmes.size - open.length,
    stuck: open.filter(({ missing }) => missing.every((fact) => notSure.has(fact))).length,
    open,
  };
}

/** A fact that still matters, and the programmes it can change. */
export interface OpenFact {
  fact: string;
  programmes: readonly OpenProgramme[];
}

/** Every fact that still matters, the one on which most programmes hang first. */
export function openFacts(open: readonly OpenProgramme[]): readonly OpenFact[] {
  const found = new Map<string, OpenProgramme[]>();
  for (const entry of open)
    for (const fact of entry.missing) found.set(fact, [...(found.get(fact) ?? []), entry]);
  return [...found]
    .map(([fact, programmes]) => ({ fact, programmes }))
    .sort((a, b) => b.programmes.length - a.programmes.length);
}

/**
 * The open programmes that a question can change: those that test its fact, or where none does, those that test one
 * of which the answer tells something. A question that stands before several others is of that sort.
 */
export function hangingOn(
  open: readonly OpenProgramme[],
  fact: string,
  facts: FactDictionary,
): readonly OpenProgramme[] {
  const having = (ids: ReadonlySet<string>) =>
    open.filter(({ missing }) => missing.some((id) => ids.has(id)));
  const own = having(new Set([fact]));
  return own.length > 0 ? own : having(toldBy(fact, facts));
}

/** The facts of which something follows from an answer to this one. */
function toldBy(fact: string, facts: FactDictionary): ReadonlySet<string> {
  return new Set(
    [...facts.values()].flatMap((each) =>
      (each.follows ?? []).flatMap(({ when, holds }) => {
        const ids = [...when, holds].map((condition) => condition.fact);
        return ids.includes(fact) ? ids.filter((id) => id !== fact) : [];
      }),
    ),
  );
}

/** The programmes in scope and open on the day that test a fact at all, also where its answer is known already. */
export function programmesUsing(
  { packs, scope, asOf }: Pick<CheckState, 'packs' | 'scope' | 'asOf'>,
  fact: string,
): readonly OpenProgramme[] {
  const asked = askedFor(packs, scope, asOf);
  return packsInScope(packs, scope).flatMap((pack) =>
    pack.programmes
      .filter((programme) => asked.has(programme.id) && factsOf(programme).has(fact))
      .map((programme) => ({ pack, programme, missing: [] })),
  );
}

/** The questions answered so far, those answered with “not sure” among them, in the order they were put. */
export function answeredFacts(profile: Profile, notSure: ReadonlySet<string>): string[] {
  return [...Object.keys(profile), ...[...notSure].filter((id) => profile[id] === undefined)];
}
