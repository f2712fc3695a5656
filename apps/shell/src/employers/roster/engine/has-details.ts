import type { RosterSummary } from './protocol.ts';

/** More rows than this make a workbook that spreadsheet programs open slowly or not at all. */
const MOST_DETAILS = 200_000;

/** Whether a workbook of these results has a row for each person and programme; a CSV file always has. */
export function hasDetails({
  evaluated,
  programmes,
}: Pick<RosterSummary, 'evaluated' | 'programmes'>): boolean {
  return evaluated * programmes.length <= MOST_DETAILS;
}
