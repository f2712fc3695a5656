import type { SettingsSource } from '@portal/district-kit';
import { forgetFailures } from './breaker.ts';
import { forgetBucket } from './bucket.ts';
import { forgetMarks } from './start-marks.ts';

/** Removes what the loading of districts keeps on the device and in the window: it tells which were opened. */
export function forgetLoading({ device, visit }: Pick<SettingsSource, 'device' | 'visit'>): void {
  forgetBucket(device);
  forgetFailures(visit);
  forgetMarks(visit);
}
