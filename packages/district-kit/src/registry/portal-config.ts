import { z } from 'zod';
import { PublicKey } from './envelope-schema.ts';

const Place = z
  .string()
  .regex(/^\/(?!\/)[\w./-]*$/, 'a place is a path of the portal’s own origin: /registry.json');

/**
 * `portal.json` beside the portal's page: what differs between deployments of one build. It is as trusted as the page
 * itself, since whoever can change one can change the other.
 */
export const PortalConfig = z.object({
  schemaVersion: z.literal(1),
  /** Where the registry is read. */
  registry: Place,
  /** Whose signature a registry needs. */
  keys: z.array(PublicKey).min(1),
  /** Where outcomes of loading are counted; absent: nowhere. */
  health: Place.optional(),
});
export type PortalConfig = z.infer<typeof PortalConfig>;
