import { z } from 'zod';
import { BuildId, DistrictId, Integrity, Version } from './build-ref.ts';

/** The form of `release.json` that this code reads. */
export const RELEASE_SCHEMA_VERSION = 1;

/** A path below the build's folder. */
const Path = z
  .string()
  .regex(/^(?!\/)(?!.*\.\.)[\w./-]+$/, 'a file is a path below the build, without a leading slash');

export const ReleaseFile = z.object({
  /** Bytes. */
  size: z.int().min(0),
  integrity: Integrity,
});
export type ReleaseFile = z.infer<typeof ReleaseFile>;

/** What a build says about itself, in `release.json` beside its files. */
export const Release = z.object({
  schemaVersion: z.literal(RELEASE_SCHEMA_VERSION),
  district: DistrictId,
  build: BuildId,
  /** The last commit that changed what it is made from; `null` where that is not known, or is not all committed. */
  commit: z
    .string()
    .regex(/^[0-9a-f]{40}$/)
    .nullable(),
  contract: Version,
  /** Versions of what it shares with its host. */
  shared: z.record(z.string(), z.string()),
  pack: z.object({ schemaVersion: Version, fingerprint: z.string().min(1) }),
  /** All files of the build but this one and the compressed copies, in order of their paths. */
  files: z.record(Path, ReleaseFile),
});
export type Release = z.infer<typeof Release>;
