import type { FactDictionary } from '../../facts/dictionary.ts';
import { nameKey, type RawCell, withoutBrackets } from '../normalise.ts';
import { factNames } from './fact-names.ts';
import { IDENTITY_HEADINGS } from './usual-headings.ts';

/** Rows in which headings are looked for: a roster may begin with a title and notes across its width. */
export const HEADING_ROWS = 20;
const LONGEST_NAME = 200;

/**
 * Which of the first rows holds the headings: the one with the most names that are known, the first of equals; the
 * very first where none has any. By place among the given rows, of which no more than `HEADING_ROWS` are looked at.
 */
export function headingRowIn(rows: readonly (readonly RawCell[])[], facts: FactDictionary): number {
  const names = new Set([...factNames(facts).keys(), ...IDENTITY_HEADINGS.map(nameKey)]);
  const isKnown = (cell: RawCell): boolean => {
    const heading = String(cell ?? '');
    // What has no letter in it, or is as long as a sentence, is no name.
    if (heading.length > LONGEST_NAME || !/\p{L}/u.test(heading)) return false;
    return names.has(nameKey(heading)) || names.has(nameKey(withoutBrackets(heading)));
  };
  const known = rows.slice(0, HEADING_ROWS).map((cells) => cells.filter(isKnown).length);
  return Math.max(0, known.indexOf(Math.max(...known)));
}

/**
 * Whether a row below the headings is a remark of the template and no person: its first cell begins with “# ”.
 * Remarks stand directly below the headings only.
 */
export function isRemark(cells: readonly RawCell[]): boolean {
  return /^#\s/.test(String(cells[0] ?? '').trimStart());
}
