import { z } from 'zod';
import { BuildId, Version } from './build-ref.ts';
import { Commit, FilePath, RELEASE_SCHEMA_VERSION, ReleaseFile } from './release.ts';

/** Which contracts between host and district a host can keep. */
export const ContractRange = z
  .object({ from: Version, to: Version })
  .refine(({ from, to }) => from <= to, 'a range goes from the smaller to the greater');
export type ContractRange = z.infer<typeof ContractRange>;

/** The JSON Schema of packs that a build of the shell reads, as a file of the build. */
export const PACK_SCHEMA_FILE = 'pack.schema.json';

/** What a build of the shell says about itself, in `release.json` beside its files. */
export const ShellRelease = z.object({
  schemaVersion: z.literal(RELEASE_SCHEMA_VERSION),
  build: BuildId,
  commit: Commit,
  contracts: ContractRange,
  /** Versions of what it shares with the districts. */
  shared: z.record(z.string(), z.string()),
  /** All files of the build but this one and the compressed copies, in order of their paths. */
  files: z.record(FilePath, ReleaseFile),
});
export type ShellRelease = z.infer<typeof ShellRelease>;
