import {
  type Audience,
  evaluateProgramme,
  factsOf,
  type Pack,
  type Profile,
  type Programme,
  type ProgrammeResult,
  type Verdict,
} from '@portal/rules-core';

/** Verdicts in the order they are told in: what is nearest first. */
export const VERDICT_ORDER = [
  'eligible',
  'discretionary',
  'needsInfo',
  'notEligible',
] as const satisfies readonly Verdict[];

export interface Standing {
  programme: Programme;
  result: ProgrammeResult;
}

/** The audiences that some programme is for, in the order of `all`. */
export function audiencesOf({ programmes }: Pack, all: readonly Audience[]): Audience[] {
  return all.filter((audience) => programmes.some((each) => each.audience.includes(audience)));
}

/** The programmes for an audience; all of them for `null`. */
export function programmesFor({ programmes }: Pack, audience: Audience | null): Programme[] {
  return programmes.filter((each) => audience === null || each.audience.includes(audience));
}

/** The facts that some of the programmes turn on, each once, in the order of `asked`. */
export function factsFor(programmes: readonly Programme[], asked: Iterable<string>): string[] {
  const used = new Set(programmes.flatMap((programme) => [...factsOf(programme)]));
  return [...asked].filter((fact) => used.has(fact));
}

/** Each programme with its result on a day, by verdict; every verdict stands, if with none. */
export function standingsOf(
  pack: Pack,
  programmes: readonly Programme[],
  profile: Profile,
  asOf: string,
): Record<Verdict, Standing[]> {
  const standings: Record<Verdict, Standing[]> = {
    eligible: [],
    discretionary: [],
    needsInfo: [],
    notEligible: [],
  };
  for (const programme of programmes) {
    const result = evaluateProgramme(pack, programme, profile, { asOf });
    standings[result.verdict].push({ programme, result });
  }
  return standings;
}

/** The facts that are unknown and can still change a verdict, those that change most verdicts first. */
export function stillMatters(standings: readonly Standing[]): string[] {
  const counts = new Map<string, number>();
  for (const { result } of standings)
    for (const fact of result.missing) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([fact]) => fact);
}
