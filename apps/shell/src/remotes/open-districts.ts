import type { SettingsSource } from '@portal/district-kit';
import type { KeptData, LoadedRegistry } from '@portal/district-kit/load';
import { permitScripts } from '@portal/district-kit/trusted-types';
import type { Pack } from '@portal/rules-core';
import { createBeacon } from '../health/beacon.ts';
import { createBreaker } from './breaker.ts';
import { bucketOf } from './bucket.ts';
import { createDistrictStore, type DistrictStore } from './district-store.ts';
import { portalSource } from './portal-source.ts';
import { createStartMarks } from './start-marks.ts';

export interface OpenOptions {
  settings: SettingsSource;
  kept: KeptData;
  reread: () => Promise<LoadedRegistry>;
  received: (pack: Pack) => void;
}

/** All that fetches the data and the code of districts in a browser: a part of its own, since home does without. */
export function openDistricts(
  registry: LoadedRegistry,
  { settings, kept, reread, received }: OpenOptions,
): DistrictStore {
  return createDistrictStore(registry, {
    source: portalSource,
    kept,
    reread,
    bucket: () => bucketOf(settings.device),
    breaker: createBreaker(settings.visit),
    marks: createStartMarks(settings.visit, window),
    permit: permitScripts,
    // Without the portal's own server there is nobody to count; and who was which build before is not counted as now.
    outcome: createBeacon(registry.source === 'portal' ? registry.config?.health : undefined),
    report: (message, kind) => (kind ? console.warn(message) : console.error(message)),
    received,
  });
}
