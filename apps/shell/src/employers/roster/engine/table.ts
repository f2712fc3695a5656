import { looksLikeWorkbook, openXlsx, readSheet, type SheetNotes } from '../../sheet/read-xlsx.ts';
import { LIMITS, SheetError, type SheetLimits } from '../../sheet/sheet-error.ts';
import type { TableRow } from './protocol.ts';
import { readCsv } from './read-csv.ts';

/** A file as rows of text. */
export interface Table {
  kind: 'csv' | 'xlsx';
  encoding?: string;
  sheets: readonly { name: string; hidden: boolean }[];
  sheet: number;
  rows: TableRow[];
  notes?: SheetNotes;
}

/** Called now and then while a long file is read: it lets others in, and may throw to give up. */
export type Pause = (rows: number) => Promise<void>;

/** Cells in all: what a browser holds without trouble. */
const MOST_CELLS = 8_000_000;

/**
 * Reads a CSV file or one sheet of a workbook; which of them it is, its bytes say, not its name.
 * @param sheet place among the sheets that are not hidden first; the first one that holds something unless given
 * @throws SheetError
 */
export async function readTable(
  file: Blob,
  {
    sheet,
    limits = LIMITS,
    pause,
  }: { sheet?: number | undefined; limits?: SheetLimits; pause?: Pause } = {},
): Promise<Table> {
  if (file.size === 0) throw new SheetError('empty', 'the file has no bytes');
  if (file.size > limits.file) throw new SheetError('tooLarge', `${file.size} bytes`);
  const rows = new RowStore(limits);
  const waiting = async () => pause?.(rows.kept.length);
  if (!(await looksLikeWorkbook(file))) {
    const encoding = await readCsv(file, (row) => rows.add(row), waiting);
    return { kind: 'csv', encoding, sheets: [], sheet: 0, rows: rows.kept };
  }
  const workbook = await openXlsx(file, limits);
  const { sheets } = workbook;
  const wanted = sheet === undefined ? undefined : sheets[sheet];
  const candidates = wanted
    ? [wanted]
    : [...sheets].sort((a, b) => Number(a.hidden) - Number(b.hidden));
  let chosen = candidates[0];
  let notes: SheetNotes | undefined;
  for (const candidate of candidates) {
    chosen = candidate;
    notes = await readSheet(workbook, candidate, (row) => rows.add(row), {
      limits,
      pause: waiting,
    });
    if (rows.kept.length > 0) break;
  }
  return {
    kind: 'xlsx',
    sheets: sheets.map(({ name, hidden }) => ({ name, hidden })),
    sheet: chosen ? sheets.indexOf(chosen) : 0,
    rows: rows.kept,
    ...(notes && { notes }),
  };
}

/** Different texts that are kept once: rosters say the same few things again and again. */
const SHARED = 50_000;

/** Rows as they come, with equal texts kept once and limits held. */
class RowStore {
  readonly kept: TableRow[] = [];
  readonly #limits: SheetLimits;
  #shared = new Map<string, string>();
  #cells = 0;

  constructor(limits: SheetLimits) {
    this.#limits = limits;
  }

  add({ number, cells, isTorn }: TableRow): void {
    if (cells.length > this.#limits.columns)
      throw new SheetError('tooManyColumns', `row ${number}`);
    this.#cells += cells.length;
    // Room for the headings and what stands above them.
    if (this.kept.length > this.#limits.rows + 50 || this.#cells > MOST_CELLS)
      throw new SheetError('tooManyRows', `row ${number}`);
    this.kept.push({
      number,
      cells: cells.map((cell) => this.#once(cell)),
      ...(isTorn && { isTorn }),
    });
  }

  #once(text: string): string {
    if (text.length > 60) return text;
    const known = this.#shared.get(text);
    if (known !== undefined) return known;
    if (this.#shared.size >= SHARED) this.#shared = new Map();
    this.#shared.set(text, text);
    return text;
  }
}
