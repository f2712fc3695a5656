/** What a number in a cell means by its format. */
export type NumberMeaning = 'number' | 'date' | 'percent';

// The formats that a workbook does not write out: dates in the languages a workbook may be made in, and percentages.
const BUILT_IN_DATES = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);

/** A spreadsheet takes 255 characters; what is longer is no format, and would take long to look through. */
const LONGEST_CODE = 1000;

/**
 * What numbers of a format are.
 * @param code the format as the workbook writes it: `yyyy"年"m"月"d"日"`; absent for a built-in one
 */
export function meaningOf(id: number, code: string | undefined): NumberMeaning {
  if (code === undefined) {
    if (BUILT_IN_DATES.has(id)) return 'date';
    return id === 9 || id === 10 ? 'percent' : 'number';
  }
  if (code.length > LONGEST_CODE) return 'number';
  // Without what is printed as it stands, colours, locales and conditions.
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').toLowerCase();
  // Minutes alone (`mm:ss`) are a time, not a date.
  if (/[yd]/.test(bare) && !/general/.test(bare)) return 'date';
  return bare.includes('%') ? 'percent' : 'number';
}

const DAY = 86_400_000;

/**
 * The date of a serial number as `YYYY-MM-DD`; the time of day is left out. `undefined`: outside the calendar.
 * @param from1904 the workbook counts from 1904, as those of old Macs do
 */
export function dateOfSerial(serial: number, from1904: boolean): string | undefined {
  const days = Math.floor(serial);
  if (days < 0 || days > 2_958_465) return undefined;
  // 1900 is counted as a leap year there, which it was not: before its 1 March the count is one behind.
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  return new Date(start + days * DAY).toISOString().slice(0, 10);
}

/** The serial number of a date in the count from 1900. */
export function serialOfDate(date: string): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY);
}
