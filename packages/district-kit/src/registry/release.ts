import { z } from 'zod';
import { BuildId, DistrictId, Integrity, Version } from './build-ref.ts';

/** The form of `release.json` that this code reads. */
export const RELEASE_SCHEMA_VERSION = 1;

/** A path below the build's folder. */
const FilePath = z
  .string()
  .regex(/^(?!\/)(?!.*\.\.)[\w./-]+$/, 'a file is a path below the build, without a leading slash');

/** The last commit that changed what a build is made from; `null` where that is not known, or is not all committed. */
const Commit = z
  .string()
  .regex(/^[0-9a-f]{40}$/)
  .nullable();

export const ReleaseFile = z.object({
  /** Bytes. */
  size: z.int().min(0),
  integrity: Integrity,
});
export type ReleaseFile = z.infer<typeof ReleaseFile>;

/** What the builds of districts and of the shell have in common. */
const Built = z.object({
  schemaVersion: z.literal(RELEASE_SCHEMA_VERSION),
  build: BuildId,
  commit: Commit,
  /** Versions of what host and district share. */
  shared: z.record(z.string(), z.string()),
  /** All files of the build but this one and the compressed copies, in order of their paths. */
  files: z.record(FilePath, ReleaseFile),
});

/** What a district's build says about itself, in `release.json` beside its files. */
export const Release = Built.extend({
  district: DistrictId,
  contract: Version,
  pack: z.object({ schemaVersion: Version, fingerprint: z.string().min(1) }),
});
export type Release = z.infer<typeof Release>;

/** The contracts between host and district that a host can keep; both ends are taken in. */
export const ContractRange = z
  .object({ from: Version, to: Version })
  .refine(({ from, to }) => from <= to, 'a range goes from the smaller to the greater');
export type ContractRange = z.infer<typeof ContractRange>;

/** The JSON Schema of the packs that a build of the shell reads: one of its files. */
export const PACK_SCHEMA_FILE = 'pack.schema.json';

/** What a build of the shell says about itself, in `release.json` beside its files. */
export const ShellRelease = Built.extend({
  contracts: ContractRange,
});
export type ShellRelease = z.infer<typeof ShellRelease>;
