import type { ReleaseRoot } from '@portal/deploy/release';
import type { BuildRef, BuildRole, RegistryEntry } from '@portal/district-kit/registry';

/** A build of the portal that readers may have open. */
export type Shell = Awaited<ReturnType<ReleaseRoot['status']>>['shells'][number];

/** One build of a district in one build of the portal. */
export interface Cell {
  shell: Shell;
  entry: RegistryEntry;
  role: BuildRole;
  /** As the registry names it; in a cell that must be refused with another contract than it has. */
  build: BuildRef;
  /** `refused`: its contract is just outside of what the shell keeps. */
  expected: 'works' | 'refused';
}

/**
 * Every live build of the districts in every live build of the portal, and for each of those pairs' districts the two
 * contracts next to the shell's range, as if the current build followed them.
 */
export function cellsOf(shells: readonly Shell[], districts: readonly RegistryEntry[]): Cell[] {
  return shells.flatMap((shell) =>
    districts.flatMap((entry) => [
      ...buildsIn(entry).map((named): Cell => ({ shell, entry, ...named, expected: 'works' })),
      ...outside(shell).flatMap((contract): Cell[] =>
        entry.current
          ? [
              {
                shell,
                entry,
                role: 'current',
                build: { ...entry.current, contract },
                expected: 'refused',
              },
            ]
          : [],
      ),
    ]),
  );
}

/** Every build that the registry names, once, in the role that a reader is given it in first. */
function buildsIn({ current, previous, canary, scheduled }: RegistryEntry) {
  const named: { role: BuildRole; build: BuildRef | undefined }[] = [
    { role: 'current', build: current },
    { role: 'previous', build: previous },
    { role: 'canary', build: canary?.build },
    { role: 'scheduled', build: scheduled?.build },
  ];
  const found = new Map<string, { role: BuildRole; build: BuildRef }>();
  for (const { role, build } of named)
    if (build && !found.has(build.build)) found.set(build.build, { role, build });
  return [...found.values()];
}

/** No registry can name a contract below 1, so that there is none to be refused. */
function outside({ contracts: { from, to } }: Shell): number[] {
  return [from - 1, to + 1].filter((contract) => contract >= 1);
}
