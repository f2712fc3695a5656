import type { BuildRef } from './build-ref.ts';
import type { RegistryEntry } from './registry.ts';

/** What a build is to the reader who gets it. */
export type BuildRole = 'current' | 'canary' | 'scheduled' | 'previous';

export interface ChosenBuild {
  role: BuildRole;
  build: BuildRef;
}

/** How many buckets readers fall into: one for each percent. */
export const BUCKETS = 100;

export interface Reader {
  /** The day by the clock of Shanghai, `YYYY-MM-DD`. */
  today: string;
  /** The reader's bucket, 0 to 99: drawn once by their device, and never sent. */
  bucket: number;
}

/**
 * The build that answers a reader, and those to fall back on, in this order; empty where nothing is published. The
 * same reader gets the same answer until the registry changes or a scheduled day comes.
 */
export function buildsFor(entry: RegistryEntry, reader: Reader): ChosenBuild[] {
  const { current, previous, canary, scheduled } = entry;
  if (!current) return [];
  const builds: ChosenBuild[] = [];
  if (scheduled && scheduled.from <= reader.today)
    builds.push({ role: 'scheduled', build: scheduled.build });
  else if (canary && !canary.paused && isInCanary(entry.id, canary, reader.bucket))
    builds.push({ role: 'canary', build: canary.build });
  builds.push({ role: 'current', build: current });
  if (previous) builds.push({ role: 'previous', build: previous });
  // A build may stand in two roles for a while: the first one counts.
  return builds.filter(
    ({ build }, index) => builds.findIndex((other) => other.build.build === build.build) === index,
  );
}

// With the bucket alone the same readers would have to try out every canary of every district.
function isInCanary(
  district: string,
  { build, percent }: { build: BuildRef; percent: number },
  bucket: number,
): boolean {
  return (bucket + shift(`${district}/${build.build}`)) % BUCKETS < percent;
}

/** FNV-1a (32 bits) of a name, as a number of buckets. */
function shift(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1)
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193) >>> 0;
  return hash % BUCKETS;
}
