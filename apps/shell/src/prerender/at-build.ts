import { embeddedRegistry } from '../registry/embedded.ts';
import type { DistrictState } from '../remotes/district-state.ts';

/** What is known when the portal is built, and no more: home is written from it, and first drawn from it again. */
export interface AtBuild {
  districts: readonly DistrictState[];
}

/** The districts by name, the data of each on its way. */
export const AT_BUILD: AtBuild = {
  districts: embeddedRegistry.districts.map((entry) => ({
    entry,
    data: { status: 'loading' },
    code: { status: 'idle' },
  })),
};
