/** Before the first line, so that spreadsheets read the file as UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A row as a line of CSV with its line end. Cells that a spreadsheet would run as a formula are made harmless first.
 */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** One cell of CSV: harmless, and quoted where it has to be. */
export function csvCell(text: string): string {
  const safe = harmless(text);
  return /[",\r\n\t;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const NUMBER = /^[+-]?\d[\d,]*(?:\.\d+)?%?$/;

/** What a formula begins with, also behind blanks and signs that nobody sees: some spreadsheets take those away. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]./su;

/**
 * Text that no spreadsheet takes for a formula: what begins with =, +, -, @ (also in full width, also behind blanks)
 * or with a tab or a line end gets an apostrophe before it, unless it is a number or that sign alone.
 */
export function harmless(text: string): string {
  const bare = text.trim();
  const isRisky = (FORMULA.test(text) || /^[\t\r\n]/.test(text)) && bare.length > 1;
  return isRisky && !NUMBER.test(bare) ? `'${text}` : text;
}
