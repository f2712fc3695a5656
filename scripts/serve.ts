// node scripts/serve.ts [--only <district>,…]
//
// Serves what has been built: the shell on PORTAL_PORT (4100), each district on the next port. It ends on SIGINT,
// on SIGTERM, and when the process that started it is gone.
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { listedDistricts } from './district/list.ts';
import { NotBuiltError, type RunningPortal, servePortal } from './serve/portal.ts';
import { BusyPortError } from './serve/static-server.ts';

export type { RegistryEntry } from '@portal/district-kit/registry';
export type { DistrictBuilds } from './serve/district-site.ts';
export {
  type Builds,
  type RunningPortal,
  registryEntry,
  type ServedDistrict,
  serveDistrict,
  serveShell,
} from './serve/portal.ts';
export type { RunningServer } from './serve/static-server.ts';

const root = dirname(import.meta.dirname);

/** The ids of the portal's districts, in the order of its registry. */
export function districtIds(): string[] {
  return listedDistricts(root).map(({ id }) => id);
}

export interface StartOptions {
  /** Only these districts; all without it. */
  only?: readonly string[] | undefined;
  /** The shell's port, 4100; 0 takes any free ports, as tests do. */
  firstPort?: number;
}

/**
 * Serves the built apps of this repository.
 * @throws BusyPortError, NotBuiltError; an Error for a district that does not exist
 * @example
 * const portal = await startPortal({ only: ['north'], firstPort: 0 });
 * await portal.district('north').stop();
 */
export async function startPortal({
  only,
  firstPort = 4100,
}: StartOptions = {}): Promise<RunningPortal> {
  const all = districtIds();
  const unknown = only?.find((id) => !all.includes(id));
  if (unknown !== undefined)
    throw new RangeError(`There is no district "${unknown}"; there are: ${all.join(', ')}.`);
  return servePortal({
    shell: join(root, 'apps/shell/dist'),
    districts: all
      .filter((id) => only?.includes(id) ?? true)
      .map((id) => join(root, 'apps', id, 'dist')),
    firstPort,
  });
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const portal = await startPortal({
    only: values.only?.split(','),
    firstPort: Number(process.env.PORTAL_PORT ?? 4100),
  });
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await portal.close();
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  process.on('SIGHUP', stop);
  process.on('disconnect', stop);
  const lines = portal.districts.map(
    ({ entry }) => `  ${entry.id.padEnd(12)}${entry.origin}/${entry.id}/`,
  );
  console.log(`\n  ${'portal'.padEnd(12)}${portal.origin}/\n${lines.join('\n')}\n`);
  console.log('Press Ctrl+C to stop.');
}

if (import.meta.main)
  main().catch((error: unknown) => {
    const known =
      error instanceof BusyPortError ||
      error instanceof NotBuiltError ||
      error instanceof RangeError;
    console.error(known ? error.message : error);
    process.exit(1);
  });
