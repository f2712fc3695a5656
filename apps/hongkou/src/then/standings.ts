import { type Found, type Standing, standingOf } from '@portal/district-kit';
import {
  type Audience,
  evaluateProgrammes,
  factsOf,
  type Pack,
  type Profile,
  type Programme,
} from '@portal/rules-core';

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

/** Each programme with where the reader stands in it on a day, `YYYY-MM-DD`. */
export function foundOn(
  pack: Pack,
  programmes: readonly Programme[],
  profile: Profile,
  asOf: string,
): Found[] {
  return evaluateProgrammes(pack, programmes, profile, { asOf }).map(({ programme, result }) => ({
    programme,
    result,
    ...standingOf(result),
  }));
}

/** How many programmes stand there. */
export function countOf(found: readonly Found[], standing: Standing): number {
  return found.filter((entry) => entry.standing === standing).length;
}

/** The facts that are unknown and can still change a result, those that change most of them first. */
export function stillMatters(found: readonly Found[]): string[] {
  const counts = new Map<string, number>();
  for (const { result } of found)
    for (const fact of result.missing) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([fact]) => fact);
}
