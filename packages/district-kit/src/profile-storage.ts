import type { FactValue, Profile } from '@portal/rules-core';

/** The one entry the portal makes on the device. */
export const STORAGE_KEY = 'talent-portal.profile';
const FORM = 1;

/** Answers as they lie on the device. */
export interface KeptAnswers {
  profile: Profile;
  notSure: readonly string[];
}

interface Device {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/**
 * The answers kept on the device; what cannot be read is removed, because nobody else could read it either. What a
 * newer build has written stays: it may be open in another window, and this one be the last page of the build before.
 */
export function readAnswers(device: Device): KeptAnswers | undefined {
  let raw: string | null;
  try {
    raw = device.getItem(STORAGE_KEY);
  } catch {
    // A browser that is told to keep nothing refuses even to look.
    return undefined;
  }
  if (raw === null) return undefined;
  const data = dataIn(raw);
  const kept = answersIn(data);
  if (!kept && !isNewer(data)) writeAnswers(device, undefined);
  return kept;
}

/** Why answers could not be kept on the device: it has no room left, or the browser allows no storage at all. */
export type KeepingTrouble = 'full' | 'forbidden';

/**
 * Writes the answers, or removes them. A full or forbidden device is no error for the page, which still has them.
 * @returns what stood in the way
 */
export function writeAnswers(
  device: Device,
  answers: { profile: Profile; notSure: Iterable<string> } | undefined,
): KeepingTrouble | undefined {
  try {
    if (answers === undefined) device.removeItem(STORAGE_KEY);
    else
      device.setItem(
        STORAGE_KEY,
        JSON.stringify({ form: FORM, profile: answers.profile, notSure: [...answers.notSure] }),
      );
    return undefined;
  } catch (error) {
    console.warn('The answers could not be kept on this device:', error);
    return isFull(error) ? 'full' : 'forbidden';
  }
}

/** Firefox has a name of its own for it. */
function isFull(error: unknown): boolean {
  return (
    error instanceof Error &&
    (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED')
  );
}

function dataIn(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}

function isNewer(data: unknown): boolean {
  return (
    typeof data === 'object' &&
    data !== null &&
    'form' in data &&
    typeof data.form === 'number' &&
    data.form > FORM
  );
}

function answersIn(data: unknown): KeptAnswers | undefined {
  if (typeof data !== 'object' || data === null || !('form' in data) || data.form !== FORM)
    return undefined;
  const { profile, notSure } = data as { profile?: unknown; notSure?: unknown };
  if (!isProfile(profile) || !isStrings(notSure)) return undefined;
  return { profile, notSure };
}

// The form only: whether each value suits its fact is decided where the facts are known (ProfileStore.checkAgainst).
function isProfile(data: unknown): data is Record<string, FactValue> {
  return (
    typeof data === 'object' &&
    data !== null &&
    !Array.isArray(data) &&
    Object.values(data).every(
      (value) =>
        typeof value === 'boolean' ||
        typeof value === 'string' ||
        Number.isSafeInteger(value) ||
        isStrings(value),
    )
  );
}

function isStrings(data: unknown): data is string[] {
  return Array.isArray(data) && data.every((entry) => typeof entry === 'string');
}
