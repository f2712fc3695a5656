import { PackSummary } from '@portal/rules-core';
import { z } from 'zod';

/** The name of a build: ten hex digits over all that it is made from, so that equal sources have equal names. */
export const BuildId = z
  .string()
  .regex(/^[0-9a-f]{10}$/, 'a build is named by ten hex digits of its sources');

/** The digest of a file as subresource integrity writes it (W3C SRI §3.5). */
export const Integrity = z
  .string()
  .regex(/^sha384-[A-Za-z0-9+/]{64}$/, 'an integrity is sha384- and a digest in base64');

export const DistrictId = z.string().regex(/^[a-z]+$/, 'a district id is lower-case letters');

/** A version of an agreement: 1, 2, … */
export const Version = z.int().min(1);

/**
 * One published build of a district, as the registry names it. The digests begin a chain: the registry is signed, it
 * holds the digest of what is fetched first, and `release.json` and the entry script hold those of everything else.
 */
export const BuildRef = z.object({
  build: BuildId,
  /** The contract between host and district that its code follows. */
  contract: Version,
  /** The fingerprint of its pack: equal fingerprints are equal rules. */
  fingerprint: z.string().min(1),
  integrity: z.object({
    release: Integrity,
    manifest: Integrity,
    policy: Integrity,
    search: Integrity,
  }),
  /** What is shown of its pack where nothing else of it is; builds that were named before there was one have none. */
  summary: PackSummary.optional(),
});
export type BuildRef = z.infer<typeof BuildRef>;
