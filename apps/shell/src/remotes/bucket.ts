import type { SettingsSource } from '@portal/district-kit';
import { BUCKETS } from '@portal/district-kit/registry';

type Device = NonNullable<SettingsSource['device']>;

const KEY = 'talent-portal.bucket';

/**
 * The reader's bucket, 0 to 99, by which a build is tried with some readers first: drawn once, kept on the device, and
 * never sent. Where nothing can be kept it holds for the page.
 */
export function bucketOf(device: Device | undefined): number {
  const before = rememberedBucket(device);
  if (before !== undefined) return before;
  const bucket = draw();
  try {
    device?.setItem(KEY, String(bucket));
  } catch {
    // Full or forbidden: the next page draws anew.
  }
  return bucket;
}

/** The bucket that this device remembers; none where no build was tried since it began. */
export function rememberedBucket(device: Device | undefined): number | undefined {
  let text: string | null | undefined;
  try {
    text = device?.getItem(KEY);
  } catch {
    return undefined;
  }
  const bucket = text && /^\d+$/.test(text) ? Number(text) : undefined;
  return bucket !== undefined && bucket < BUCKETS ? bucket : undefined;
}

export function forgetBucket(device: Device | undefined): void {
  try {
    device?.removeItem(KEY);
  } catch {
    // What may not be touched holds nothing.
  }
}

function draw(): number {
  const numbers = new Uint32Array(1);
  // Each of the buckets as likely as the next: 2³² is no multiple of 100, by less than one in forty million.
  return (crypto.getRandomValues(numbers)[0] ?? 0) % BUCKETS;
}
