import { LIMITS } from '../../sheet/sheet-error.ts';
import type { PointsTable } from './protocol.ts';
import { readTable } from './table.ts';

/** More people than this are no cohort that a person looks through. */
const MOST_PEOPLE = 20_000;

/** A small table of any kind, its first row the headings. @throws SheetError, TableError */
export async function readPoints(file: Blob): Promise<PointsTable> {
  const { rows } = await readTable(file, { limits: { ...LIMITS, rows: MOST_PEOPLE } });
  const [head, ...body] = rows.map(({ cells }) => cells);
  return { headings: head ?? [], rows: body };
}
