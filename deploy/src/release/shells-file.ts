import { BuildId, ContractRange, PACK_SCHEMA_FILE } from '@portal/district-kit/registry';
import { z } from 'zod';
import type { Context } from './context.ts';
import { BadInput } from './errors.ts';
import { readIfThere, replaceFile } from './files.ts';
import { parseJson } from './json.ts';
import { RESERVED } from './layout.ts';

/** A build of the shell that readers may have open, and what it can take. */
export const LiveShell = z.object({
  build: BuildId,
  /** `previous`: what a rollback goes back to, and what pages that are open still run. */
  role: z.enum(['current', 'previous']),
  contracts: ContractRange,
  /** Below the root: the JSON Schema of the packs that it reads. */
  packSchema: z.string().regex(/^(?!\/)(?!.*\.\.)[\w./-]+$/),
});
export type LiveShell = z.infer<typeof LiveShell>;

const Shells = z.object({ schemaVersion: z.literal(1), shells: z.array(LiveShell) });

/** The builds of the shell that are live; none where none was promoted yet. */
export async function readShells({ at }: Context): Promise<LiveShell[]> {
  const bytes = await readIfThere(at.shells);
  if (bytes === undefined) return [];
  const result = Shells.safeParse(parseJson(bytes, at.shells));
  if (result.success) return result.data.shells;
  throw new BadInput(`${at.shells} is not valid:\n${z.prettifyError(result.error)}`);
}

export async function writeShells({ at }: Context, shells: readonly LiveShell[]): Promise<void> {
  await replaceFile(at.shells, `${JSON.stringify({ schemaVersion: 1, shells }, null, 2)}\n`);
}

/** Where the pack schema of a build of the shell stands, below the root. */
export function packSchemaOf(build: string): string {
  return `${RESERVED}/${build}/${PACK_SCHEMA_FILE}`;
}
