import { dateOfSerial } from './number-format.ts';
import { LIMITS, SheetError, type SheetLimits } from './sheet-error.ts';
import { readWorkbook, type SheetName, scan, type Workbook } from './workbook-parts.ts';
import { zipEntries } from './zip-reader.ts';

/** One row that holds something. */
export interface SheetRow {
  /** Its number as the spreadsheet shows it. */
  number: number;
  /** What each cell says, by column from 0; dates as `YYYY-MM-DD`, shares with their sign, empty where nothing is. */
  cells: string[];
}

/** What a reader is told about the sheet besides its rows. */
export interface SheetNotes {
  /** Cells that are reckoned by the spreadsheet: the last value it kept was read. */
  formulas: number;
  /** Formulas whose value was never kept; the first one's place, such as `C7`. Their text is the formula. */
  formulasWithoutValue: number;
  firstWithoutValue?: string;
  hiddenRows: number;
  hiddenColumns: number;
  /** Ranges of cells that are joined to one, `A1:C1`; only the first cell of each holds its value. */
  merged: string[];
  from1904: boolean;
}

/** Ranges of joined cells that are told; headings stand at the top, and theirs are among the first. */
const MOST_MERGED = 1000;

const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Opens a workbook, its cells still unread.
 * @throws SheetError for anything that is not a plain .xlsx within the limits
 */
export async function openXlsx(file: Blob, limits: SheetLimits = LIMITS): Promise<Workbook> {
  if (file.size === 0) throw new SheetError('empty', 'the file has no bytes');
  if (file.size > limits.file) throw new SheetError('tooLarge', `${file.size} bytes`);
  const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  if (OLD_OFFICE.every((byte, index) => head[index] === byte))
    throw new SheetError((await isLocked(file)) ? 'password' : 'oldXls', 'compound file');
  return readWorkbook(file, await zipEntries(file), { left: limits.unpacked });
}

/** Whether a file begins like an archive or an old workbook, and is no text. */
export async function looksLikeWorkbook(file: Blob): Promise<boolean> {
  const [a, b, c, d] = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  return (a === 0x50 && b === 0x4b) || (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0);
}

/** A workbook with a password is a compound file that names its one locked package in UTF-16. */
async function isLocked(file: Blob): Promise<boolean> {
  const bytes = new Uint8Array(await file.slice(0, 4 * 1024 * 1024).arrayBuffer());
  return new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');
}

/**
 * Reads the rows of a sheet from the first to the last; `onRow` may wait, and reading waits with it.
 * @returns what else there is to say about the sheet
 * @throws SheetError
 */
export async function readSheet(
  workbook: Workbook,
  sheet: SheetName,
  onRow: (row: SheetRow) => void,
  { limits = LIMITS, pause }: { limits?: SheetLimits; pause?: () => Promise<void> } = {},
): Promise<SheetNotes> {
  const notes: SheetNotes = {
    formulas: 0,
    formulasWithoutValue: 0,
    hiddenRows: 0,
    hiddenColumns: 0,
    merged: [],
    from1904: workbook.from1904,
  };
  let row: SheetRow = { number: 0, cells: [] };
  let rows = 0;
  let characters = 0;
  let column = -1;
  let cell = blankCell();
  let into: 'value' | 'formula' | undefined;
  const finishCell = (): void => {
    const isFormula = cell.formula !== undefined;
    if (isFormula) notes.formulas++;
    let said = textOf(cell, workbook);
    if (isFormula && cell.value === '' && cell.type !== 'str') {
      notes.formulasWithoutValue++;
      notes.firstWithoutValue ??= `${columnName(column)}${row.number}`;
      said = `=${cell.formula}`;
    }
    if (said === '') return;
    // A text that stands once in the file can be said by every cell of it.
    characters += said.length;
    if (characters > 2 * limits.file) throw new SheetError('unpacked', `row ${row.number}`);
    if (column >= limits.columns) throw new SheetError('tooManyColumns', `row ${row.number}`);
    while (row.cells.length < column) row.cells.push('');
    row.cells[column] = said;
  };
  // Each read of the same workbook may unpack as much as the first.
  const budget = { left: limits.unpacked };
  await scan(
    { ...workbook, budget },
    sheet.part,
    {
      open(name, attribute) {
        switch (name) {
          case 'col':
            if (isTrue(attribute('hidden')))
              notes.hiddenColumns += Math.min(
                limits.columns,
                Number(attribute('max')) - Number(attribute('min')) + 1,
              );
            break;
          case 'row': {
            const number = Number(attribute('r') ?? row.number + 1);
            row = { number, cells: [] };
            column = -1;
            if (isTrue(attribute('hidden'))) notes.hiddenRows++;
            break;
          }
          case 'c':
            column = columnOf(attribute('r')) ?? column + 1;
            cell = { ...blankCell(), type: attribute('t') ?? 'n', style: Number(attribute('s')) };
            break;
          case 'f':
            cell.formula = '';
            into = 'formula';
            break;
          case 'v':
          case 't':
            into = 'value';
            break;
          case 'rPh':
            cell.phonetic = true;
            break;
          case 'mergeCell':
            if (notes.merged.length < MOST_MERGED) notes.merged.push(attribute('ref') ?? '');
            break;
        }
      },
      text(piece) {
        if (into === 'formula') cell.formula += piece;
        else if (into === 'value' && !cell.phonetic) cell.value += piece;
      },
      close(name) {
        if (name === 'f' || name === 'v' || name === 't') into = undefined;
        else if (name === 'rPh') cell.phonetic = false;
        else if (name === 'c') finishCell();
        else if (name === 'row' && row.cells.some((said) => said.trim() !== '')) {
          rows++;
          if (rows > limits.rows + 50) throw new SheetError('tooManyRows', `${rows} rows`);
          onRow(row);
        }
      },
    },
    pause,
  );
  return notes;
}

interface RawCell {
  type: string;
  style: number;
  value: string;
  formula: string | undefined;
  phonetic: boolean;
}

function blankCell(): RawCell {
  return { type: 'n', style: 0, value: '', formula: undefined, phonetic: false };
}

function textOf({ type, style, value }: RawCell, workbook: Workbook): string {
  switch (type) {
    case 's':
      return value === '' ? '' : (workbook.sharedStrings[Number(value)] ?? '');
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE';
    case 'd':
      return value.slice(0, 10);
    case 'n':
      return value === '' ? '' : numberText(value, workbook.meanings[style] ?? 'number', workbook);
    default:
      return value;
  }
}

function numberText(value: string, meaning: string, { from1904 }: Workbook): string {
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  if (meaning === 'date') return dateOfSerial(number, from1904) ?? value;
  // Fifteen figures are what a spreadsheet shows; the rest is what binary sums are off by.
  const shown = (n: number): string => String(Number(n.toPrecision(15)));
  return meaning === 'percent' ? `${shown(number * 100)}%` : shown(number);
}

/** `AB12` is in column 27. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = reference?.match(/^[A-Z]{1,3}/)?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The letters of a column, counted from 0: `A`, `AB`. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnName(Math.floor(column / 26) - 1)}${letter}`;
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
