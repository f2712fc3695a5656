import {
  CsvReader,
  columnLetters,
  DateSurvey,
  HEADING_ROWS,
  headingRowIn,
  isRemark,
  type KnownOrder,
  type TableRow,
  TextReader,
} from '../../batch/index.ts';
import type { FactDictionary } from '../../facts/dictionary.ts';
import type { Locale } from '../../schema/text.ts';
import { BadInput } from '../errors.ts';
import { columnsOf, type Matched } from './columns.ts';
import type { Source } from './files.ts';

/** Rows of standard input that are held to find the order of its dates: it cannot be read twice. */
const HELD = 20_000;

/** The rows of a CSV file, piece by piece. @throws TableError */
async function* rowsOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<TableRow[]> {
  const text = new TextReader();
  const csv = new CsvReader();
  for await (const piece of bytes) yield csv.push(text.push(piece));
  yield csv.push(text.end());
  yield csv.end();
}

export interface Roster extends Matched {
  dateOrders: readonly (readonly [number, KnownOrder])[];
  /** The people, without headings and remarks. To be read once. */
  people: AsyncIterable<TableRow[]>;
}

export interface RosterQuestions {
  facts: FactDictionary;
  /** What `--map` says. */
  map: string | undefined;
  /** What `--dates` says. */
  dates: 'dayFirst' | 'monthFirst' | undefined;
  locale: Locale;
}

/**
 * Opens a roster: finds its headings, what its columns hold and in which order its dates are written. A file is read
 * through once for the dates, where it has any; of standard input its first rows are held.
 *
 * @throws BadInput for an empty table, for columns that cannot be told, for dates that could be either.
 */
export async function openRoster(source: Source, questions: RosterQuestions): Promise<Roster> {
  const { facts, map, dates, locale } = questions;
  const rows = rowsOf(source.bytes());
  const held: TableRow[] = [];
  const hold = async (enough: () => boolean): Promise<void> => {
    while (!enough()) {
      const { value, done } = await rows.next();
      if (done) return;
      for (const row of value) held.push(row);
    }
  };
  await hold(() => held.length > HEADING_ROWS);
  if (held.length === 0)
    throw new BadInput(`${source.place} is empty; "rules batch --template" writes one to fill in`);
  const at = headingRowIn(
    held.map(({ cells }) => cells),
    facts,
  );
  const headings = (held[at]?.cells ?? []).map((heading) => heading.trim());
  const matched = columnsOf(headings, facts, map, locale);
  const below = belowHeadings(at);

  const survey = new DateSurvey(matched.columns, facts);
  const isAsked = survey.isNeeded && dates === undefined;
  if (isAsked && !source.isFile) await hold(() => held.length >= HELD);
  for (const { cells } of below(held)) survey.add(cells);
  if (isAsked && source.isFile)
    for await (const more of rows) for (const { cells } of more) survey.add(cells);

  const dateOrders = survey.findings().map(({ column, order, open }) => {
    const heading = matched.columns[column];
    const settled = dates ?? order;
    if (settled === undefined && open > 0 && heading)
      throw new BadInput(undecided(heading.heading, column, open, locale));
    return [column, settled] as const;
  });

  // A file that has been surveyed is read from its beginning; what is held of anything else comes first.
  const again = isAsked && source.isFile;
  async function* people(): AsyncGenerator<TableRow[]> {
    const rest = belowHeadings(at);
    if (!again) yield rest(held.splice(0));
    for await (const more of again ? rowsOf(source.bytes()) : rows) yield rest(more);
  }
  return { ...matched, dateOrders, people: people() };
}

/** Leaves out, of rows that come in order, the headings, what stands above them, and remarks right below. */
function belowHeadings(at: number): (rows: readonly TableRow[]) => TableRow[] {
  let seen = 0;
  let isTop = true;
  return (rows) =>
    rows.filter(({ cells }) => {
      if (seen++ <= at) return false;
      isTop = isTop && isRemark(cells);
      return !isTop;
    });
}

function undecided(heading: string, column: number, open: number, locale: Locale): string {
  const place = columnLetters(column);
  return locale === 'zh'
    ? `${place} 列“${heading}”有 ${open} 个日期既可读作“日/月/年”，也可读作“月/日/年”，没有一行能定；请加 --dates day-first 或 --dates month-first`
    : `column ${place} “${heading}”: dates that read as day/month and as month/day: ${open}; no row settles it; add --dates day-first or --dates month-first`;
}
