import type { FactDictionary } from '../../facts/dictionary.ts';
import type { FactValue, Profile } from '../../schema/fact.ts';
import type { Locale, Text } from '../../schema/text.ts';
import { type CellReader, cellReader } from '../cells/read-cell.ts';
import type { KnownOrder } from '../cells/read-date.ts';
import type { DistrictName } from '../cells/read-place.ts';
import { type Column, columnLetters, type MoneyUnit } from '../columns/match-columns.ts';
import type { RawCell } from '../normalise.ts';

export interface RosterOptions {
  /** The districts that a place may name: all the portal has, not only those evaluated. */
  districts: readonly DistrictName[];
  /** Order of day and month by column index, from a survey or from the person. */
  dateOrders?: ReadonlyMap<number, KnownOrder>;
  /** What plain numbers of money count, by column index, where the heading does not say. */
  units?: ReadonlyMap<number, MoneyUnit>;
  /** Whether numbers of days count from 1904, as a workbook may say. */
  dates1904?: boolean;
}

/** A cell that could not be read, with what was expected. */
export interface CellProblem {
  /** By index; a row too long names its first cell that has no heading. */
  column: number;
  heading: string;
  /** The fact that the column holds; absent where there is no column. */
  fact?: string;
  /** What stands there, shortened. */
  found: string;
  expected: Text;
}

/**
 * Why a row of which nothing is known may be left out: rosters end with lines of totals, and a person of whom nothing
 * is known would only be told that everything is still needed.
 */
export const NOTHING_KNOWN: Text = {
  zh: '该行没有任何可用的信息（是合计行吗？）',
  en: 'nothing is known in this row (is it a line of totals?)',
};

/** One row, read. Where `problems` is not empty, `profile` lacks exactly the facts that they name. */
export interface ReadRow {
  profile: Profile;
  problems: readonly CellProblem[];
}

const FOUND_LENGTH = 40;

/** A row whose quotes do not pair up: what stands in which of its columns, nobody can say. */
export const TORN_ROW: CellProblem = {
  column: 0,
  heading: '',
  found: '"',
  expected: {
    zh: '该行的引号不成对，各列可能错位；请补上或去掉引号',
    en: 'the quotes of this row do not pair up and its columns may have moved; add or remove one',
  },
};

/**
 * Reads rows of a table whose columns are known.
 *
 * What to do with a row that has problems is the caller's: strictly, it is rejected with its reasons and kept;
 * leniently, its wrong cells count as not known and are reported. It is never half evaluated in silence.
 *
 * @throws RangeError when two columns hold one fact, naming both.
 */
export function rosterReader(
  columns: readonly Column[],
  facts: FactDictionary,
  { districts, dateOrders, units, dates1904 }: RosterOptions,
): (cells: readonly RawCell[]) => ReadRow {
  const own: { column: Column; fact: string; read: CellReader }[] = [];
  for (const column of columns) {
    const fact = column.use.kind === 'fact' ? facts.get(column.use.fact) : undefined;
    if (!fact) continue;
    const earlier = own.find((other) => other.fact === fact.id);
    if (earlier)
      throw new RangeError(
        `columns ${columnLetters(earlier.column.index)} and ${columnLetters(column.index)} both hold "${fact.id}"; keep one`,
      );
    const read = cellReader(fact, {
      districts,
      unit: units?.get(column.index) ?? column.unit,
      dateOrder: dateOrders?.get(column.index) ?? column.dateOrder,
      dates1904,
    });
    own.push({ column, fact: fact.id, read });
  }

  return (cells) => {
    const profile: Record<string, FactValue> = {};
    const problems: CellProblem[] = [];
    for (const { column, fact, read } of own) {
      const cell = cells[column.index];
      const reading = read(cell);
      if (reading.kind === 'value') profile[fact] = reading.value;
      else if (reading.kind === 'wrong') {
        const { index, heading } = column;
        const found = shortened(String(cell));
        problems.push({ column: index, heading, fact, found, expected: reading.expected });
      }
    }
    if (cells.length > columns.length) problems.push(...surplus(cells, columns.length));
    return { profile, problems };
  };
}

/** Cells beyond the last heading: a comma too many has moved the others, so that none of them can be trusted. */
function surplus(cells: readonly RawCell[], width: number): CellProblem[] {
  const at = cells.findIndex(
    (cell, index) => index >= width && cell !== null && cell !== undefined && cell !== '',
  );
  if (at < 0) return [];
  return [
    {
      column: at,
      heading: '',
      found: shortened(String(cells[at])),
      expected: {
        zh: `标题只有 ${width} 列；含逗号的内容要用引号括起来`,
        en: `there are only ${width} headings; put content that has commas in it between quotes`,
      },
    },
  ];
}

function shortened(text: string): string {
  const visible = text.replace(/\p{Cc}/gu, '�');
  const characters = [...visible];
  return characters.length > FOUND_LENGTH
    ? `${characters.slice(0, FOUND_LENGTH).join('')}…`
    : visible;
}

/**
 * A problem in words: which column, what stands there, what is expected.
 * @example problemText(problem, 'en') // 'column B “Date of birth”: “13/13/1990”: there is no such day …'
 */
export function problemText(
  { column, heading, found, expected }: CellProblem,
  locale: Locale,
): string {
  const place =
    locale === 'zh'
      ? `${columnLetters(column)} 列${heading && `“${heading}”`}`
      : `column ${columnLetters(column)}${heading && ` “${heading}”`}`;
  return locale === 'zh'
    ? `${place}写着“${found}”，${expected.zh}`
    : `${place}: “${found}”, ${expected.en}`;
}
