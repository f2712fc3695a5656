/** A cell as it is handed over: CSV gives text, a workbook also numbers and booleans; `null` is an empty cell. */
export type RawCell = string | number | boolean | null | undefined;

/**
 * A cell as text, in one width, without outer blanks and with no more than one blank at a time; a leading apostrophe, by which spreadsheets mark text, goes.
 * Numbers of a workbook are written out without the noise of binary fractions.
 */
export function cellText(cell: RawCell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'true' : 'false';
  if (typeof cell === 'number') return numberText(cell);
  const text = cell.normalize('NFKC').trim().replace(/^['’]/, '').trim();
  // Patterns try out each blank of a long gap anew; a line break in it tells items apart, and stays.
  return text.replace(/\s{2,}/g, (gap) => (gap.includes('\n') ? '\n' : ' '));
}

function numberText(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  return String(Number(value.toPrecision(15)));
}

/** A name for comparing: one width, lower case, letters and digits only. */
export function nameKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The text without what stands in brackets: “年薪（万元）” is “年薪”. */
export function withoutBrackets(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/g, '')
    .trim();
}

/** What stands in brackets, one after the other. */
export function inBrackets(text: string): string {
  return [...text.normalize('NFKC').matchAll(/\(([^()]*)\)|\[([^[\]]*)\]|【([^【】]*)】/g)]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
    .join(' ');
}
