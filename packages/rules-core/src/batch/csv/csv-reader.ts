import { TableError } from './table-error.ts';

/** One row of a table as it stands in the file. */
export interface TableRow {
  /** Its number as a spreadsheet shows it, from 1: headings, empty rows and all. */
  row: number;
  /** The line of the file that it begins in, from 1; beyond `row` where cells have line breaks in them. */
  line: number;
  cells: string[];
  /** Text stands after a closing quote: one quote too few or too many, so that its cells cannot be trusted. */
  isTorn?: boolean;
}

export type Delimiter = ',' | ';' | '\t';
const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];

/** More in one cell than a spreadsheet can hold thirty times over. */
const LONGEST_CELL = 1024 * 1024;
/** As many columns as a spreadsheet has. */
const MOST_COLUMNS = 16_384;

const [QUOTE, CR, LF] = [0x22, 0x0d, 0x0a];

type State = 'start' | 'plain' | 'quoted' | 'quote' | 'after';

/**
 * CSV, in pieces cut anywhere. Cells may be quoted and have line breaks and doubled quotes in them (RFC 4180); rows
 * end with LF, CR LF or CR. The delimiter is the one that the first line has most of. Rows with
 * nothing in any cell are left out, and counted.
 */
export class CsvReader {
  #delimiter: number | undefined;
  /** Text of the first line, until the delimiter is known. */
  #head = '';
  #state: State = 'start';
  #cell = '';
  #cells: string[] = [];
  #isTorn = false;
  #skipsLf = false;
  #row = 1;
  #line = 1;
  #rowLine = 1;
  #quoteLine = 1;

  constructor(delimiter?: Delimiter) {
    this.#delimiter = delimiter?.charCodeAt(0);
  }

  /** The rows that this piece completes. @throws TableError naming the line. */
  push(text: string): TableRow[] {
    if (this.#delimiter !== undefined) return this.#read(text);
    this.#head += text;
    const line = firstLine(this.#head);
    if (line === undefined && this.#head.length <= LONGEST_CELL) return [];
    return this.#begin(line ?? this.#head);
  }

  /** The last row, where no line end follows it. @throws TableError naming the line where a quote was opened. */
  end(): TableRow[] {
    const rows = this.#delimiter === undefined ? this.#begin(this.#head) : [];
    if (this.#state === 'quoted')
      throw new TableError(
        {
          zh: `第 ${this.#quoteLine} 行的引号没有闭合；请在该单元格末尾补上引号，单元格里的引号要写两个`,
          en: `The quote opened in line ${this.#quoteLine} is never closed; close it at the end of that cell, and double the quotes within it`,
        },
        { line: this.#quoteLine },
      );
    if (this.#state !== 'start' || this.#cells.length > 0) this.#endRow(rows);
    return rows;
  }

  #begin(line: string): TableRow[] {
    const given = /^sep=(.)$/i.exec(line.trimEnd())?.[1];
    const counts = DELIMITERS.map((delimiter) => countOutsideQuotes(line, delimiter));
    const most = DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
    this.#delimiter = (given ?? most).charCodeAt(0);
    const text = this.#head;
    this.#head = '';
    if (given === undefined) return this.#read(text);
    // A spreadsheet does not show the line that names the delimiter, but counts it.
    return this.#read(text.slice(line.length));
  }

  #read(text: string): TableRow[] {
    const rows: TableRow[] = [];
    const delimiter = this.#delimiter ?? 0x2c;
    let at = 0;
    if (this.#skipsLf && text.length > 0) {
      this.#skipsLf = false;
      if (text.charCodeAt(0) === LF) at = 1;
    }
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (this.#state === 'quoted') {
        const end = text.indexOf('"', at);
        this.#append(text, at, end < 0 ? text.length : end);
        if (end < 0) break;
        this.#state = 'quote';
        at = end + 1;
        continue;
      }
      if (code === QUOTE && this.#state === 'quote') {
        this.#cell += '"';
        this.#state = 'quoted';
        at++;
        continue;
      }
      if (code === QUOTE && this.#state === 'start') {
        this.#state = 'quoted';
        this.#quoteLine = this.#line;
        at++;
        continue;
      }
      if (code === delimiter) {
        this.#endCell();
        at++;
        continue;
      }
      if (code === LF || code === CR) {
        this.#line++;
        this.#endRow(rows);
        at++;
        if (code === CR) {
          if (at >= text.length) this.#skipsLf = true;
          else if (text.charCodeAt(at) === LF) at++;
        }
        continue;
      }
      if (this.#state === 'quote') {
        this.#isTorn = true;
        this.#state = 'after';
      } else if (this.#state === 'start') this.#state = 'plain';
      let end = at + 1;
      while (end < text.length) {
        const next = text.charCodeAt(end);
        if (next === delimiter || next === LF || next === CR) break;
        end++;
      }
      this.#append(text, at, end);
      at = end;
    }
    return rows;
  }

  /** Adds a stretch of text to the cell; only within quotes it has line ends in it. */
  #append(text: string, from: number, to: number): void {
    const part = text.slice(from, to);
    this.#cell = this.#cell === '' ? part : this.#cell + part;
    if (this.#state === 'quoted')
      for (let at = part.indexOf('\n'); at >= 0; at = part.indexOf('\n', at + 1)) this.#line++;
    if (this.#cell.length > LONGEST_CELL) throw this.#tooLong();
  }

  #tooLong(): TableError {
    const millions = LONGEST_CELL / (1024 * 1024);
    if (this.#state === 'quoted')
      return new TableError(
        {
          zh: `第 ${this.#quoteLine} 行的引号之后超过 ${millions} 百万字仍未闭合；请补上引号`,
          en: `The quote opened in line ${this.#quoteLine} is not closed within ${millions} million characters; close it`,
        },
        { line: this.#quoteLine },
      );
    return new TableError(
      {
        zh: `第 ${this.#rowLine} 行有一个单元格超过 ${millions} 百万字；请确认这是 CSV 文件`,
        en: `Line ${this.#rowLine} has a cell of more than ${millions} million characters; check that this is a CSV file`,
      },
      { line: this.#rowLine },
    );
  }

  #endCell(): void {
    this.#cells.push(this.#cell);
    this.#cell = '';
    this.#state = 'start';
    if (this.#cells.length > MOST_COLUMNS)
      throw new TableError(
        {
          zh: `第 ${this.#rowLine} 行超过 ${MOST_COLUMNS} 列；请确认分隔符和换行`,
          en: `Line ${this.#rowLine} has more than ${MOST_COLUMNS} columns; check delimiter and line ends`,
        },
        { line: this.#rowLine },
      );
  }

  #endRow(rows: TableRow[]): void {
    this.#endCell();
    // Spreadsheets write rows of nothing but commas below their last one.
    if (this.#isTorn || this.#cells.some((cell) => cell !== '' && cell.trim() !== '')) {
      const row: TableRow = { row: this.#row, line: this.#rowLine, cells: this.#cells };
      if (this.#isTorn) row.isTorn = true;
      rows.push(row);
    }
    this.#cells = [];
    this.#isTorn = false;
    this.#row++;
    this.#rowLine = this.#line;
  }
}

/** The text up to the first line end outside quotes; `undefined` while there is none. */
function firstLine(text: string): string | undefined {
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) isQuoted = !isQuoted;
    else if (!isQuoted && (code === LF || code === CR)) return text.slice(0, at);
  }
  return undefined;
}

function countOutsideQuotes(line: string, delimiter: string): number {
  let isQuoted = false;
  let count = 0;
  for (const character of line) {
    if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && character === delimiter) count++;
  }
  return count;
}
