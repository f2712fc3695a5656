import type { PointsTable } from '../roster/engine/protocol.ts';

const ID = /工号|编号|员工|姓名|^id$|number|name|^no\.?$/i;
const POINTS = /总分|积分|分数|得分|^分$|points?|score|total/i;

/** Which two columns are meant, by their headings; `null` for one that no heading names. */
export function guessColumns({ headings }: PointsTable): {
  id: string | null;
  points: string | null;
} {
  const place = (pattern: RegExp): string | null => {
    const found = headings.findIndex((heading) => pattern.test(heading.trim()));
    return found < 0 ? null : String(found);
  };
  const isPair = headings.length === 2;
  return {
    id: place(ID) ?? (isPair ? '0' : null),
    points: place(POINTS) ?? (isPair ? '1' : null),
  };
}

/** The two columns as lines `id<tab>points`, as if they had been copied from a table. */
export function listFrom({ rows }: PointsTable, id: number, points: number): string {
  const said = (cell: string | undefined): string => (cell ?? '').replace(/[\t\r\n]+/g, ' ').trim();
  return rows.map((row) => `${said(row[id])}\t${said(row[points])}`).join('\n');
}
