import type { BuildRef, BuildRole, RegistryEntry } from '@portal/district-kit/registry';

/** A build that a registry names, and as what. */
export interface NamedBuild {
  role: BuildRole;
  build: BuildRef;
}

/** All builds that an entry names. */
export function namedBuilds(entry: RegistryEntry): NamedBuild[] {
  const { current, previous, canary, scheduled } = entry;
  return [
    ...(current ? [{ role: 'current' as const, build: current }] : []),
    ...(canary ? [{ role: 'canary' as const, build: canary.build }] : []),
    ...(scheduled ? [{ role: 'scheduled' as const, build: scheduled.build }] : []),
    ...(previous ? [{ role: 'previous' as const, build: previous }] : []),
  ];
}

/** The entry in which a scheduled build whose day has come is the current one; the same object where there is none. */
export function foldDue(entry: RegistryEntry, today: string): RegistryEntry {
  const { scheduled } = entry;
  return scheduled && scheduled.from <= today ? withCurrent(entry, scheduled.build) : entry;
}

/** The entry with another current build; the one before becomes the previous one. */
export function withCurrent(entry: RegistryEntry, build: BuildRef): RegistryEntry {
  const { current, ...others } = without(entry, build.build);
  return { ...others, current: build, ...(current ? { previous: current } : {}) };
}

/**
 * The entry before the last promotion: the previous build is the current one again, and what is taken back has no
 * role any more. `undefined` where there is no previous build.
 */
export function rolledBack(entry: RegistryEntry): RegistryEntry | undefined {
  const { current, previous } = entry;
  if (!current || !previous) return undefined;
  // Nor is there anything to try any more with what everybody gets again.
  return { ...without(without(entry, current.build), previous.build), current: previous };
}

/** The entry without a canary, a schedule or a fallback of this build; the current one stays. */
export function without(entry: RegistryEntry, build: string): RegistryEntry {
  const { previous, canary, scheduled, ...others } = entry;
  return {
    ...others,
    ...(previous && previous.build !== build ? { previous } : {}),
    ...(canary && canary.build.build !== build ? { canary } : {}),
    ...(scheduled && scheduled.build.build !== build ? { scheduled } : {}),
  };
}
