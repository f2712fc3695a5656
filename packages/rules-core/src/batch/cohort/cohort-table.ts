import type { Text } from '../../schema/text.ts';
import { readHundredths } from '../cells/read-number.ts';
import { columnLetters } from '../columns/match-columns.ts';
import type { TableRow } from '../csv/csv-reader.ts';
import { cellText, nameKey, withoutBrackets } from '../normalise.ts';

/** Headings of the column that tells people apart, the best first: a number is one person’s, a name can be two’s. */
const IDS = [
  'id',
  '工号',
  '员工号',
  '员工编号',
  '人员编号',
  '编号',
  'staff number',
  'staff no',
  'employee id',
  '姓名',
  'name',
];
const POINTS = [
  'points',
  '积分',
  '总积分',
  '总分',
  '得分',
  '分数',
  'score',
  'total',
  'total points',
];

/** Something in a cohort that cannot be ranked. */
export interface CohortProblem {
  /** The row as a spreadsheet shows it. */
  row: number;
  words: Text;
}

export interface CohortTable {
  members: { id: string; points: number }[];
  /** A cohort that has any cannot be ranked: one person more or less moves the edges of the bands for all. */
  problems: CohortProblem[];
}

/**
 * A cohort from a table: one column that tells people apart, one with their points, known by their headings; others
 * are left alone.
 */
export function readCohortTable([head, ...rows]: readonly TableRow[]): CohortTable {
  const headings = head?.cells ?? [];
  const [id, points] = [columnNamed(headings, IDS), columnNamed(headings, POINTS)];
  if (id === undefined || points === undefined) {
    const needed: Text =
      id === undefined
        ? {
            zh: '缺少编号列：标题写“工号”或“id”',
            en: 'no column tells people apart: head one “id”',
          }
        : { zh: '缺少积分列：标题写“积分”', en: 'no column has the points: head one “points”' };
    return { members: [], problems: [{ row: head?.row ?? 1, words: needed }] };
  }
  const members: CohortTable['members'] = [];
  const problems: CohortProblem[] = [];
  const first = new Map<string, number>();
  for (const { row, cells, isTorn } of rows) {
    const member = {
      id: (cells[id] ?? '').trim(),
      points: readHundredths(cellText(cells[points])),
    };
    const earlier = first.get(member.id);
    const wrong = isTorn ? TORN : wrongIn(member, cells[points] ?? '', { id, points }, earlier);
    if (wrong) problems.push({ row, words: wrong });
    else if (member.points !== undefined) {
      first.set(member.id, row);
      members.push({ id: member.id, points: member.points / 100 });
    }
  }
  if (rows.length === 0)
    problems.push({
      row: 1,
      words: { zh: '标题下面没有人', en: 'there is nobody below the headings' },
    });
  return { members, problems };
}

const TORN: Text = {
  zh: '引号不成对；请补上或去掉引号',
  en: 'its quotes do not pair up; add or remove one',
};

function wrongIn(
  { id, points }: { id: string; points: number | undefined },
  found: string,
  columns: { id: number; points: number },
  earlier: number | undefined,
): Text | undefined {
  if (id === '') {
    const at = columnLetters(columns.id);
    return { zh: `${at} 列没有编号`, en: `column ${at} has no id` };
  }
  if (earlier !== undefined)
    return {
      zh: `“${id}”已在第 ${earlier} 行出现；每人只列一次`,
      en: `“${id}” is also row ${earlier}; everybody stands once`,
    };
  if (points !== undefined && points >= 0) return undefined;
  const at = columnLetters(columns.points);
  return {
    zh: `${at} 列写着“${found}”，应为 0 或以上、最多两位小数的积分`,
    en: `column ${at}: “${found}”, expected points of 0 or more with at most two decimals`,
  };
}

function columnNamed(headings: readonly string[], names: readonly string[]): number | undefined {
  const keys = headings.map((heading) => [nameKey(heading), nameKey(withoutBrackets(heading))]);
  for (const name of names) {
    const at = keys.findIndex((own) => own.includes(nameKey(name)));
    if (at >= 0) return at;
  }
  return undefined;
}
