// What a page asks before it draws anything; small, and without the components that the rest of the kit brings.
import { dayIn } from './day/day-address.ts';
import { STORAGE_KEY } from './profile-storage.ts';
import type { Device } from './profile-store.ts';

export { browserSettings, preferredDisplayMode, preferredLocale } from './reader-settings.ts';

/** Whether the device holds answers of an earlier visit; whether they can be read is not looked at. */
export function keepsAnswers(device: Pick<Device, 'getItem'> | undefined): boolean {
  try {
    return device?.getItem(STORAGE_KEY) != null;
  } catch {
    // A browser that is told to keep nothing may refuse even to look.
    return false;
  }
}

/** Whether an address names a day to read for, be it one that can be read for or not. */
export function namesDay(search: string): boolean {
  return Object.keys(dayIn(search)).length > 0;
}
