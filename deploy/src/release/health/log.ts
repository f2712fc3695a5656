import { BuildId, DistrictId } from '@portal/district-kit/registry';
import { z } from 'zod';

/** What the portal says of one load: which build, as what, and how it went. Nothing about who. */
const Outcome = z.object({
  hour: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}$/),
  district: DistrictId,
  build: BuildId,
  role: z.enum(['current', 'canary', 'scheduled', 'previous']),
  /** `ok`, or why it failed, in a word. */
  outcome: z.string().regex(/^[a-z][a-z-]{0,31}$/),
});
export type Outcome = z.infer<typeof Outcome>;

/** The word for a build that came and was mounted; all others are failures. */
export const OK = 'ok';

/** How often a build came, and how often it failed, by the word that was said. */
export interface Count {
  district: string;
  build: string;
  role: Outcome['role'];
  outcomes: Record<string, number>;
  loads: number;
  failures: number;
}

/** An outcome, and how many lines say the same. */
export interface Tally {
  said: Outcome;
  times: number;
}

export interface Health {
  counts: Count[];
  /** Lines that say nothing of this form; anybody can ask for any path. */
  skipped: number;
  tallies: Tally[];
}

/**
 * Reads a log of lines `2026-11-21T22 /health/<district>/<build>/<role>/<outcome>`, as the web server writes it.
 * Whoever can reach the server can write such lines: what is none is skipped and counted, what is one is believed.
 * @param prefix the path that outcomes are sent below: `health` of portal.json
 */
export async function readHealthLog(lines: Lines, prefix: string): Promise<Health> {
  // A day has millions of lines, and few that differ.
  const byLine = new Map<string, Tally>();
  let skipped = 0;
  for await (const line of lines) {
    const known = byLine.get(line);
    if (known) {
      known.times += 1;
      continue;
    }
    if (line.trim() === '') continue;
    const said = outcomeIn(line, prefix);
    if (said) byLine.set(line, { said, times: 1 });
    else skipped += 1;
  }
  const tallies = [...byLine.values()];
  return { counts: countsOf(tallies), skipped, tallies };
}

/** A log, line by line. */
export type Lines = Iterable<string> | AsyncIterable<string>;

// Longer than any line of this form, far shorter than what would take time to read.
const LONGEST = 300;

function outcomeIn(line: string, prefix: string): Outcome | undefined {
  if (line.length > LONGEST) return undefined;
  const [hour, path, ...more] = line.trim().split(' ');
  const below = `${prefix.replace(/\/$/, '')}/`;
  if (path === undefined || more.length > 0 || !path.startsWith(below)) return undefined;
  const [district, build, role, outcome, ...deeper] = path.slice(below.length).split('/');
  if (deeper.length > 0) return undefined;
  return Outcome.safeParse({ hour, district, build, role, outcome }).data;
}

/** Outcomes by district, build and role, in this order. */
export function countsOf(tallies: readonly Tally[]): Count[] {
  const counts = new Map<string, Count>();
  for (const { said, times } of tallies) {
    const { district, build, role, outcome } = said;
    const key = `${district}/${build}/${role}`;
    const count = counts.get(key) ?? {
      district,
      build,
      role,
      // Without a prototype: anybody may say "constructor".
      outcomes: Object.create(null) as Count['outcomes'],
      loads: 0,
      failures: 0,
    };
    count.outcomes[outcome] = (count.outcomes[outcome] ?? 0) + times;
    count.loads += times;
    if (outcome !== OK) count.failures += times;
    counts.set(key, count);
  }
  return [...counts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
}
