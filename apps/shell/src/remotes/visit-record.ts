import type { SettingsSource } from '@portal/district-kit';

/** A place that lasts as long as the window, reloads included. */
export type Visit = NonNullable<SettingsSource['visit']>;

/** A small table in the window's storage; empty where there is none, and rows that are not as expected are left out. */
export function readRecord<Row>(
  visit: Visit | undefined,
  key: string,
  isRow: (data: unknown) => data is Row,
): Readonly<Record<string, Row>> {
  let data: unknown;
  try {
    data = JSON.parse(visit?.getItem(key) ?? '{}');
  } catch {
    // Storage is forbidden, or somebody else has written there.
    return {};
  }
  if (typeof data !== 'object' || data === null) return {};
  return Object.fromEntries(
    Object.entries(data).filter((row): row is [string, Row] => isRow(row[1])),
  );
}

/** Writes the table; an empty one leaves nothing behind. What cannot be kept is known to this page only. */
export function writeRecord(
  visit: Visit | undefined,
  key: string,
  table: Readonly<Record<string, unknown>>,
): void {
  try {
    if (Object.keys(table).length === 0) visit?.removeItem(key);
    else visit?.setItem(key, JSON.stringify(table));
  } catch {
    // Full or forbidden.
  }
}
