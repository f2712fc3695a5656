import { Text } from '@portal/rules-core';
import { z } from 'zod';
import { BuildRef, DistrictId } from './build-ref.ts';
import { isOrigin, REGISTRY_SCHEMA_VERSION } from './places.ts';

const Origin = z
  .string()
  .refine(
    isOrigin,
    'an origin is http(s)://host[:port], or a folder there with a slash at its end',
  );

/** A calendar date by the clock of Shanghai. */
const Day = z.iso.date();

/** Where one district is published, and which of its builds answer. Without `current` it has published nothing yet. */
export const RegistryEntry = z
  .object({
    id: DistrictId,
    name: Text,
    /** Its builds lie below it, in `<id>/<build>/`. */
    origin: Origin,
    current: BuildRef.optional(),
    /** The build that answered before: where the current one fails, and what a rollback goes back to. */
    previous: BuildRef.optional(),
    /** A build that is tried with some readers. */
    canary: z
      .object({
        build: BuildRef,
        /** Of a hundred readers. */
        percent: z.int().min(1).max(99),
        /** Why nobody gets it at present. */
        paused: z.string().min(1).optional(),
      })
      .optional(),
    /** A build that answers everybody from a day on. */
    scheduled: z.object({ build: BuildRef, from: Day }).optional(),
  })
  .refine(
    ({ current, previous, canary, scheduled }) => current || !(previous || canary || scheduled),
    'a district without a current build has no other either',
  );
export type RegistryEntry = z.infer<typeof RegistryEntry>;

/** The districts of the portal, in the order they are shown. */
export const Registry = z
  .object({
    schemaVersion: z.literal(REGISTRY_SCHEMA_VERSION),
    /** Rises with each change: who has seen a number takes no registry with a smaller one. */
    sequence: z.int().min(0),
    /** When it was written, in UTC. */
    issuedAt: z.iso.datetime(),
    districts: z.array(RegistryEntry),
  })
  .refine(
    ({ districts }) => new Set(districts.map(({ id }) => id)).size === districts.length,
    'a district stands in the registry once',
  );
export type Registry = z.infer<typeof Registry>;
