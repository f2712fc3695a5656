import type { Context } from '../context.ts';
import { readPortal } from '../portal-file.ts';
import { pauseCanary } from '../promote.ts';
import { readRegistry } from '../registry-file.ts';
import { judgeCanary } from './judge.ts';
import { type Count, type Lines, readHealthLog } from './log.ts';

export interface CanaryHealth {
  district: string;
  build: string;
  worse: boolean;
  why: string;
  /** Whether it was paused now, or had been. */
  paused: 'now' | 'before' | 'no';
}

export interface HealthReport {
  counts: Count[];
  skipped: number;
  canaries: CanaryHealth[];
}

/** What is under /health/ where portal.json names no other place. */
const PLACE = '/health';

/**
 * Counts outcomes of loading, and judges each canary by them.
 * @param lines the log of the web server, oldest first or not
 * @param pause whether a canary that does worse is taken from its readers at once
 */
export async function healthOf(
  context: Context,
  lines: Lines,
  { pause = false }: { pause?: boolean | undefined } = {},
): Promise<HealthReport> {
  const { health = PLACE } = await readPortal(context);
  const { counts, skipped, tallies } = await readHealthLog(lines, health);
  const { districts } = await readRegistry(context);
  const canaries: CanaryHealth[] = [];
  for (const { id, current, canary } of districts) {
    if (!current || !canary) continue;
    const { build } = canary.build;
    const { worse, why } = judgeCanary(tallies, {
      district: id,
      canary: build,
      current: current.build,
    });
    const before = canary.paused !== undefined;
    if (worse && pause && !before) await pauseCanary(context, id, build, why);
    const now = worse && pause && !before;
    canaries.push({
      district: id,
      build,
      worse,
      why,
      paused: before ? 'before' : now ? 'now' : 'no',
    });
  }
  return { counts, skipped, canaries };
}
