import { parseRegistry } from '@portal/district-kit/load';
import lastKnownGood from './last-known-good.json';

/** The registry as it was when the portal was built: used when `registry.json` cannot be read. */
export const embeddedRegistry = parseRegistry(lastKnownGood, 'built into the portal');
