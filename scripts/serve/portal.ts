import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { RegistryEntry } from '@portal/district-kit/registry';
import { type DistrictBuilds, districtSite, entryOf } from './district-site.ts';
import { shellSite } from './shell-site.ts';
import { type RunningServer, serveSite } from './static-server.ts';

/** An app that has not been built yet. */
export class NotBuiltError extends Error {
  override name = 'NotBuiltError';
}

/** The folder of the current build, or several builds in their roles. */
export type Builds = string | DistrictBuilds;

/**
 * Serves a district's builds on an origin of their own, under `/<district>/`.
 * @throws NotBuiltError, BusyPortError
 */
export async function serveDistrict(builds: Builds, port: number): Promise<RunningServer> {
  return serveSite({ ...districtSite(built(builds)), port });
}

/**
 * Serves a build of the shell, with a registry of its own that is signed anew whenever the districts change.
 * @param districts asked at each visit: what the registry says then, and whose code the pages may run
 * @throws NotBuiltError, BusyPortError
 */
export async function serveShell(
  folder: string,
  port: number,
  districts: () => readonly RegistryEntry[],
): Promise<RunningServer> {
  requireFile(folder, 'index.html');
  return serveSite({ ...shellSite(folder, districts), port });
}

/**
 * The registry's entry for builds of a district that are served at `origin`.
 * @throws NotBuiltError
 */
export function registryEntry(builds: Builds, origin: string): RegistryEntry {
  return entryOf(built(builds), origin);
}

export interface PortalOptions {
  shell: string;
  /** The builds of the districts, in the order of the registry. */
  districts: readonly Builds[];
  /** Of the shell; the districts follow. 0: any free ports. */
  firstPort: number;
}

/** A district as it is served: it can be stopped and started again on its own. */
export interface ServedDistrict {
  readonly entry: RegistryEntry;
  stop(): Promise<void>;
  /** On the same port as before. */
  start(): Promise<void>;
  /** From now on these builds are published, at the same address. */
  publish(builds: Builds): Promise<void>;
}

export interface RunningPortal {
  origin: string;
  districts: readonly ServedDistrict[];
  district(id: string): ServedDistrict;
  close(): Promise<void>;
}

/**
 * Serves the shell and the districts, each on an origin of its own.
 * @throws BusyPortError, NotBuiltError; nothing is left running then
 */
export async function servePortal(options: PortalOptions): Promise<RunningPortal> {
  const districts: ServedDistrict[] = [];
  const closeDistricts = async (): Promise<void> => {
    await Promise.all(districts.map((district) => district.stop()));
  };
  try {
    for (const [index, builds] of options.districts.entries())
      districts.push(
        await startDistrict(builds, options.firstPort && options.firstPort + 1 + index),
      );
    const shell = await serveShell(options.shell, options.firstPort, () =>
      districts.map(({ entry }) => entry),
    );
    return {
      origin: shell.origin,
      districts,
      district(id) {
        const found = districts.find(({ entry }) => entry.id === id);
        if (!found) throw new Error(`There is no district "${id}" in this portal.`);
        return found;
      },
      async close() {
        await Promise.all([shell.close(), closeDistricts()]);
      },
    };
  } catch (error) {
    await closeDistricts();
    throw error;
  }
}

async function startDistrict(first: Builds, firstPort: number): Promise<ServedDistrict> {
  let builds = first;
  let server: RunningServer | undefined = await serveDistrict(builds, firstPort);
  const { port, origin } = server;
  let entry = registryEntry(builds, origin);
  const stop = async (): Promise<void> => {
    const running = server;
    server = undefined;
    await running?.close();
  };
  const start = async (): Promise<void> => {
    server ??= await serveDistrict(builds, port);
  };
  return {
    get entry() {
      return entry;
    },
    stop,
    start,
    async publish(next) {
      entry = registryEntry(next, origin);
      builds = next;
      await stop();
      await start();
    },
  };
}

function built(builds: Builds): DistrictBuilds {
  const all = typeof builds === 'string' ? { current: builds } : builds;
  for (const folder of [all.current, all.previous, all.canary?.folder, all.scheduled?.folder])
    if (folder !== undefined) requireFile(folder, 'release.json');
  return all;
}

function requireFile(folder: string, file: string): void {
  if (!existsSync(join(folder, file)))
    throw new NotBuiltError(
      `${folder} has no ${file}; build the portal first (npm start does, without --no-build).`,
    );
}
