import { strToU8, Zip, ZipDeflate } from 'fflate';
import { serialOfDate } from './number-format.ts';
import { columnName } from './read-xlsx.ts';

/** Text, a number, a date `YYYY-MM-DD`, or nothing. Text stays text: a formula is never written. */
export type CellValue = string | number | { date: string } | null;

/** A column of cells that may only hold what a list says. */
export interface ChoiceList {
  /** Column, counted from 0. */
  column: number;
  /** Where the choices stand: a sheet, its column, and how many below its heading. */
  sheet: string;
  from: number;
  count: number;
  /** What the spreadsheet says to another value. */
  refusal: string;
}

export interface SheetToWrite {
  name: string;
  /** In characters, for the first columns. */
  widths?: readonly number[];
  /** The first row is a heading: bold, and it stays while the rest scrolls. */
  rows: Iterable<readonly CellValue[]>;
  choices?: readonly ChoiceList[];
  /** Columns that hold text even where it looks like a number: staff numbers with zeros before them. */
  asText?: readonly number[];
  /** Columns of dates. */
  dates?: readonly number[];
  wraps?: boolean;
}

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The media type of a workbook. */
const XLSX_TYPE = `${SHEET_TYPE}.sheet`;

/** Styles by place: plain, heading, date, text, wrapped. */
const STYLE = { heading: 1, date: 2, text: 3, wrapped: 4 };
const STYLES = `${HEADER}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf/><xf fontId="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="49" applyNumberFormat="1"/><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;

/**
 * A workbook of these sheets. Rows are taken one after the other, so that a long sheet never stands in memory as a
 * whole.
 * @param pause called now and then; it may wait, or throw to give up
 */
export async function writeXlsx(
  sheets: readonly SheetToWrite[],
  pause: () => Promise<void> = async () => {},
): Promise<Blob> {
  const parts: Blob[] = [];
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  let failure: unknown;
  const zip = new Zip((error, bytes) => {
    if (error) failure = error;
    // Copied: the packer may use its memory again.
    else pieces.push(Uint8Array.from(bytes));
  });
  const put = (name: string, text: string): void => {
    const part = new ZipDeflate(name);
    zip.add(part);
    part.push(strToU8(text), true);
  };
  put('[Content_Types].xml', contentTypes(sheets.length));
  put(
    '_rels/.rels',
    relationships([{ type: `${OFFICE}/officeDocument`, target: 'xl/workbook.xml' }]),
  );
  put('xl/workbook.xml', workbookXml(sheets));
  put(
    'xl/_rels/workbook.xml.rels',
    relationships([
      ...sheets.map((_, index) => ({
        type: `${OFFICE}/worksheet`,
        target: `worksheets/sheet${index + 1}.xml`,
      })),
      { type: `${OFFICE}/styles`, target: 'styles.xml' },
    ]),
  );
  put('xl/styles.xml', STYLES);
  for (const [index, sheet] of sheets.entries()) {
    const part = new ZipDeflate(`xl/worksheets/sheet${index + 1}.xml`, { level: 4 });
    zip.add(part);
    let text = '';
    for (const piece of sheetXml(sheet)) {
      text += piece;
      if (text.length < 256_000) continue;
      part.push(strToU8(text), false);
      text = '';
      // A Blob may lie on the disk; an array of bytes may not.
      parts.push(new Blob(pieces));
      pieces = [];
      await pause();
    }
    part.push(strToU8(text), true);
  }
  zip.end();
  if (failure) throw failure;
  return new Blob([...parts, ...pieces], { type: XLSX_TYPE });
}

function contentTypes(sheets: number): string {
  const overrides = Array.from(
    { length: sheets },
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>`,
  );
  return `${HEADER}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/>${overrides.join('')}</Types>`;
}

function relationships(all: readonly { type: string; target: string }[]): string {
  const each = all.map(
    ({ type, target }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${HEADER}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function workbookXml(sheets: readonly SheetToWrite[]): string {
  const each = sheets.map(
    ({ name }, index) =>
      `<sheet name="${escaped(sheetName(name))}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `${HEADER}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each.join('')}</sheets></workbook>`;
}

/** What a tab may be called: 31 characters, none of those that a formula gives a meaning. */
function sheetName(name: string): string {
  return name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);
}

function* sheetXml(sheet: SheetToWrite): Generator<string> {
  const { widths = [], choices = [] } = sheet;
  yield `${HEADER}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
  if (widths.length > 0) yield columnsXml(sheet, widths);
  yield '<sheetData>';
  let number = 0;
  for (const row of sheet.rows) {
    number++;
    yield `<row r="${number}">${row.map((value, column) => cellXml(value, number, column, sheet)).join('')}</row>`;
  }
  yield '</sheetData>';
  if (choices.length > 0)
    yield `<dataValidations count="${choices.length}">${choices.map(choiceXml).join('')}</dataValidations>`;
  yield '</worksheet>';
}

function columnsXml({ dates = [], asText = [] }: SheetToWrite, widths: readonly number[]): string {
  const each = widths.map((width, index) => {
    const style = dates.includes(index) ? STYLE.date : asText.includes(index) ? STYLE.text : 0;
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${style ? ` style="${style}"` : ''}/>`;
  });
  return `<cols>${each.join('')}</cols>`;
}

/** Characters that a cell holds; a row with something wrong in each of its columns has longer reasons than that. */
const LONGEST_CELL = 32_767;

function cut(text: string): string {
  return text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL - 1)}…` : text;
}

function cellXml(value: CellValue, row: number, column: number, sheet: SheetToWrite): string {
  if (value === null || value === '') return '';
  const place = `r="${columnName(column)}${row}"`;
  if (typeof value === 'number') return `<c ${place}><v>${value}</v></c>`;
  if (typeof value === 'object')
    return `<c ${place} s="${STYLE.date}"><v>${serialOfDate(value.date)}</v></c>`;
  const style =
    row === 1
      ? STYLE.heading
      : sheet.wraps
        ? STYLE.wrapped
        : sheet.asText?.includes(column)
          ? STYLE.text
          : 0;
  return `<c ${place}${style ? ` s="${style}"` : ''} t="inlineStr"><is><t xml:space="preserve">${escaped(cut(value))}</t></is></c>`;
}

/** Enough rows for any roster that the page takes. */
const LAST_ROW = 100_001;

function choiceXml({ column, sheet, from, count, refusal }: ChoiceList): string {
  const own = columnName(column);
  const list = columnName(from);
  return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorStyle="warning" error="${escaped(refusal)}" sqref="${own}2:${own}${LAST_ROW}"><formula1>'${escaped(sheetName(sheet)).replaceAll("'", "''")}'!$${list}$2:$${list}$${count + 1}</formula1></dataValidation>`;
}

function escaped(text: string): string {
  return (
    text
      // What XML has no way to say.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones it has no way to say
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}
