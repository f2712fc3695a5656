import { parseRegistry } from '@portal/district-kit/registry';
import lastKnownGood from './last-known-good.json';

/**
 * The districts as they were when the portal was built, by name: used when no registry can be read. It names no
 * builds, since it is signed by nobody and would be out of date.
 */
export const embeddedRegistry = parseRegistry(lastKnownGood, 'built into the portal');
