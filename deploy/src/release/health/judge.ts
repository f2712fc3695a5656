import { chanceOfWorse, type Sample } from './fisher.ts';
import { OK, type Tally } from './log.ts';

/** Fewer loads than that say too little to act on. */
const LEAST_LOADS = 50;

/**
 * A canary is paused when its failures would come about by chance less often than that. It is judged again and again
 * while it is tried, so one in a hundred would pause a good build every few days; a wrong pause only costs a look.
 */
const RAREST_CHANCE = 0.001;

export interface Judgement {
  /** Whether the canary does worse than the current build beyond reasonable doubt. */
  worse: boolean;
  /** What was compared, in words. */
  why: string;
}

/**
 * Whether a canary fails more often than the current build did in the same hours.
 * @param builds the two builds by name
 */
export function judgeCanary(
  tallies: readonly Tally[],
  { district, canary, current }: { district: string; canary: string; current: string },
): Judgement {
  const own = tallies.filter(({ said }) => said.district === district);
  const tried = own.filter(({ said }) => said.build === canary && said.role === 'canary');
  const hours = new Set(tried.map(({ said }) => said.hour));
  // A bad hour of the network hits both alike; an hour without the canary tells nothing about it.
  const others = own.filter(({ said }) => said.build === current && hours.has(said.hour));
  const [a, b] = [sampleOf(tried), sampleOf(others)];
  const compared = `the canary failed ${rate(a)}, the current build ${rate(b)} in the same hours`;
  if (a.loads < LEAST_LOADS || b.loads < LEAST_LOADS)
    return {
      worse: false,
      why: `${compared}; both need ${LEAST_LOADS} loads before they are compared`,
    };
  const chance = chanceOfWorse(a, b);
  const worse = chance < RAREST_CHANCE;
  const odds = chance < 1e-6 ? 'less than 0.000001' : chance.toPrecision(2);
  return {
    worse,
    why: `${compared}; by chance alone that would come about with a probability of ${odds} (Fisher's exact test; ${worse ? 'less' : 'not less'} than ${RAREST_CHANCE})${worse ? `. Most often: ${mostOften(tried)}` : ''}`,
  };
}

function sampleOf(tallies: readonly Tally[]): Sample {
  const sum = (of: readonly Tally[]): number => of.reduce((total, { times }) => total + times, 0);
  return { loads: sum(tallies), failures: sum(tallies.filter(isFailure)) };
}

function isFailure({ said }: Tally): boolean {
  return said.outcome !== OK;
}

function rate({ loads, failures }: Sample): string {
  return `${failures} of ${loads} times`;
}

function mostOften(tallies: readonly Tally[]): string {
  const sums = new Map<string, number>();
  for (const { said, times } of tallies.filter(isFailure))
    sums.set(said.outcome, (sums.get(said.outcome) ?? 0) + times);
  return [...sums.entries()].sort(([, x], [, y]) => y - x)[0]?.[0] ?? 'none';
}
