import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CROSS_ORIGIN_HEADERS,
  contentSecurityPolicy,
  SAME_ORIGIN_HEADERS,
} from '@portal/deploy/headers';
import { type RunningServer, serveFolder } from './static-server.ts';

/** One entry of `registry.json`. */
export interface RegistryEntry {
  id: string;
  name: { zh: string; en: string };
  origin: string;
  manifest: 'mf-manifest.json';
  policy: 'policy.json';
}

/** An app that has not been built yet. */
export class NotBuiltError extends Error {
  override name = 'NotBuiltError';
}

/** Serves a district's build on an origin of its own. */
export async function serveDistrict(folder: string, port: number): Promise<RunningServer> {
  requireBuild(folder, 'policy.json');
  return serveFolder({
    folder,
    port,
    headers: CROSS_ORIGIN_HEADERS,
    policy: () => contentSecurityPolicy([]),
  });
}

/**
 * Serves the shell's build.
 * @param districts asked at each visit: what `registry.json` says then, and whose code the pages may run
 */
export async function serveShell(
  folder: string,
  port: number,
  districts: () => readonly RegistryEntry[],
): Promise<RunningServer> {
  requireBuild(folder, 'index.html');
  return serveFolder({
    folder,
    port,
    headers: SAME_ORIGIN_HEADERS,
    policy: () => contentSecurityPolicy(districts().map(({ origin }) => origin)),
    made: {
      '/registry.json': () =>
        `${JSON.stringify({ schemaVersion: 1, districts: districts() }, null, 2)}\n`,
    },
  });
}

/** The registry's entry for a district's build that is served at `origin`: its name is the pack's. */
export function registryEntry(folder: string, origin: string): RegistryEntry {
  const { district } = JSON.parse(readFileSync(join(folder, 'policy.json'), 'utf8')) as {
    district: { id: string; name: { zh: string; en: string } };
  };
  return {
    id: district.id,
    name: district.name,
    origin,
    manifest: 'mf-manifest.json',
    policy: 'policy.json',
  };
}

export interface PortalOptions {
  shell: string;
  /** The builds of the districts, in the order of the registry. */
  districts: readonly string[];
  /** Of the shell; the districts follow. 0: any free ports. */
  firstPort: number;
}

/** A district as it is served: it can be stopped and started again on its own. */
export interface ServedDistrict {
  entry: RegistryEntry;
  stop(): Promise<void>;
  /** On the same port as before. */
  start(): Promise<void>;
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
  const districts: (ServedDistrict & { close(): Promise<void> })[] = [];
  const closeDistricts = async (): Promise<void> => {
    await Promise.all(districts.map((district) => district.close()));
  };
  try {
    for (const [index, folder] of options.districts.entries())
      districts.push(
        await startDistrict(folder, options.firstPort && options.firstPort + 1 + index),
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

async function startDistrict(
  folder: string,
  port: number,
): Promise<ServedDistrict & { close(): Promise<void> }> {
  let server: RunningServer | undefined = await serveDistrict(folder, port);
  const own = server.port;
  const stop = async (): Promise<void> => {
    const running = server;
    server = undefined;
    await running?.close();
  };
  return {
    entry: registryEntry(folder, server.origin),
    stop,
    close: stop,
    async start() {
      server ??= await serveDistrict(folder, own);
    },
  };
}

function requireBuild(folder: string, file: string): void {
  if (!existsSync(join(folder, file)))
    throw new NotBuiltError(
      `${folder} has no ${file}; build the portal first (npm start does, without --no-build).`,
    );
}
