import { join } from 'node:path';
import type { Registry, RegistryEntry } from '@portal/district-kit/registry';
import type { Context } from './context.ts';
import { namedBuilds } from './entry.ts';
import { exists, foldersIn, readIfThere, timeOf } from './files.ts';
import { isBuildName, RELEASE_FILE } from './layout.ts';
import { readRegistry, trustedPreviousRegistry } from './registry-file.ts';
import { type LiveShell, readShells } from './shells-file.ts';

/** A build as a list shows it. */
export interface ShownBuild {
  build: string;
  commit: string | null;
  /** Its files are not where the registry says. */
  missing: boolean;
}

export interface DistrictStatus {
  id: string;
  name: RegistryEntry['name'];
  origin: string;
  current?: ShownBuild;
  previous?: ShownBuild;
  canary?: ShownBuild & { percent: number; paused?: string };
  scheduled?: ShownBuild & { from: string };
  /** Builds that are published and given to nobody, newest first. */
  others: ShownBuild[];
}

export interface Status {
  sequence: number;
  issuedAt: string;
  /** The registry before, which readers get who cannot be given this one. */
  before?: { sequence: number; issuedAt: string };
  districts: DistrictStatus[];
  shells: (LiveShell & { missing: boolean })[];
}

/** What readers are given, and what else is there. */
export async function statusOf(context: Context): Promise<Status> {
  const registry: Registry = await readRegistry(context);
  const districts: DistrictStatus[] = [];
  for (const entry of registry.districts) districts.push(await districtStatus(context, entry));
  const shells = [];
  for (const shell of await readShells(context))
    shells.push({
      ...shell,
      missing: !(await exists(join(context.at.shellBuild(shell.build), RELEASE_FILE))),
    });
  const before = await trustedPreviousRegistry(context);
  return {
    sequence: registry.sequence,
    issuedAt: registry.issuedAt,
    ...(before && { before: { sequence: before.sequence, issuedAt: before.issuedAt } }),
    districts,
    shells,
  };
}

async function districtStatus({ at }: Context, entry: RegistryEntry): Promise<DistrictStatus> {
  const { id, name, origin, current, previous, canary, scheduled } = entry;
  const show = async (build: string): Promise<ShownBuild> => {
    const bytes = await readIfThere(join(at.build(id, build), RELEASE_FILE));
    return {
      build,
      commit: bytes ? commitIn(bytes) : null,
      missing: bytes === undefined,
    };
  };
  const named = new Set(namedBuilds(entry).map(({ build }) => build.build));
  const others: { shown: ShownBuild; time: number }[] = [];
  for (const build of await foldersIn(at.district(id)))
    if (isBuildName(build) && !named.has(build))
      others.push({
        shown: await show(build),
        time: (await timeOf(at.build(id, build)))?.getTime() ?? 0,
      });
  return {
    id,
    name,
    origin,
    ...(current && { current: await show(current.build) }),
    ...(previous && { previous: await show(previous.build) }),
    ...(canary && {
      canary: {
        ...(await show(canary.build.build)),
        percent: canary.percent,
        ...(canary.paused !== undefined && { paused: canary.paused }),
      },
    }),
    ...(scheduled && {
      scheduled: { ...(await show(scheduled.build.build)), from: scheduled.from },
    }),
    others: others.sort((a, b) => b.time - a.time).map(({ shown }) => shown),
  };
}

function commitIn(release: Buffer): string | null {
  try {
    const { commit } = JSON.parse(release.toString('utf8')) as { commit?: unknown };
    return typeof commit === 'string' ? commit : null;
  } catch {
    return null;
  }
}
