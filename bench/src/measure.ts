export { seeded } from '@portal/rules-core/testing/seeded';

/** Something that is timed: one pass over a fixed number of items. */
export interface Subject {
  name: string;
  /** How many items a pass takes. */
  items: number;
  /** A number that hangs on every result of the pass, so that nothing of it can be left out. */
  pass: () => number | Promise<number>;
}

export interface Timing {
  /** Nanoseconds for one item: the median of the rounds. */
  nanoseconds: number;
  /** The fastest and the slowest round. */
  least: number;
  most: number;
}

/** Milliseconds that a subject runs in one round, at the least. */
const ROUND = 60;

/**
 * Times subjects side by side: in each round all of them, in another order, so that what else the machine does falls
 * on all. The first round only warms up.
 */
export async function timeTogether(
  subjects: readonly Subject[],
  { rounds = 9 }: { rounds?: number } = {},
): Promise<ReadonlyMap<string, Timing>> {
  const samples = new Map(subjects.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round += 1)
    for (const subject of rotated(subjects, round)) {
      const time = await timeOnce(subject);
      if (round > 0) samples.get(subject.name)?.push(time);
    }
  return new Map(
    [...samples].map(([name, times]) => {
      const sorted = times.sort((a, b) => a - b);
      return [
        name,
        { nanoseconds: middle(sorted), least: sorted[0] ?? 0, most: sorted.at(-1) ?? 0 },
      ];
    }),
  );
}

/** Where all results go: somebody could look at it. */
export const sink = { total: 0 };

async function timeOnce({ pass, items }: Subject): Promise<number> {
  const begin = performance.now();
  let passes = 0;
  let elapsed = 0;
  do {
    const result = pass();
    sink.total += typeof result === 'number' ? result : await result;
    passes += 1;
    elapsed = performance.now() - begin;
  } while (elapsed < ROUND);
  return (elapsed * 1e6) / (passes * items);
}

function rotated<T>(list: readonly T[], by: number): T[] {
  const start = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}

function middle(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Milliseconds of the processor that this process takes for something: what else the machine does is not counted. */
export function processorTime(run: () => number): number {
  const begin = process.cpuUsage();
  sink.total += run();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}

/** What a part of all found is not above: 0.5 for the median. */
export function quantile(found: readonly number[], part: number): number {
  const sorted = found.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}
