import { lateSource } from './late-source.ts';
import { sharedVersions } from './shared-versions.ts';

/** Where the portal has the districts' code from: the federation, set up with the first of them. */
export const portalSource = lateSource(sharedVersions, () => import('./federation.ts'));
