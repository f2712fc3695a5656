import { meaningOf, type NumberMeaning } from './number-format.ts';
import { SheetError } from './sheet-error.ts';
import { XmlScanner } from './xml-scanner.ts';
import { type Budget, unpack, type ZipEntry } from './zip-reader.ts';

export interface SheetName {
  name: string;
  hidden: boolean;
  /** Its part in the archive. */
  part: string;
}

/** What a workbook says before its cells. */
export interface Workbook {
  file: Blob;
  entries: ReadonlyMap<string, ZipEntry>;
  budget: Budget;
  sheets: readonly SheetName[];
  from1904: boolean;
  /** What numbers mean, by the cell's style. */
  meanings: readonly NumberMeaning[];
  sharedStrings: readonly string[];
}

/** A workbook may be a part of a larger package: an attachment, say. Those that carry this are of another kind. */
const MACRO_FREE = ['xl/workbook.xml', 'xl/workbook.bin'];

// A tag of five letters makes an entry of each: archives that unpack to a little could make a great deal of them.
const MOST_SHEETS = 1000;
const MOST_STYLES = 65_536;
const MOST_STRINGS = 8_000_000;

/** Reads everything of a workbook but its cells. @throws SheetError */
export async function readWorkbook(
  file: Blob,
  entries: ReadonlyMap<string, ZipEntry>,
  budget: Budget,
): Promise<Workbook> {
  if (entries.has('EncryptedPackage')) throw new SheetError('password', 'EncryptedPackage');
  if (
    entries.has('xl/workbook.bin') ||
    entries.has('content.xml') ||
    entries.has('word/document.xml')
  )
    throw new SheetError('otherFormat', [...entries.keys()].slice(0, 3).join(', '));
  const source = { file, entries, budget };
  const main = (await targets(source, '_rels/.rels', 'officeDocument')).values().next().value;
  const path = main ?? MACRO_FREE[0] ?? '';
  if (!entries.has(path)) throw new SheetError('otherFormat', 'no workbook in the archive');
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const rels = `${folder}_rels/${path.slice(folder.length)}.rels`;
  const byId = await targets(source, rels);
  const sheets: SheetName[] = [];
  let from1904 = false;
  await scan(source, path, {
    open(name, attribute) {
      if (name === 'workbookPr') from1904 = isTrue(attribute('date1904'));
      if (name !== 'sheet') return;
      const part = byId.get(attribute('r:id') ?? attribute('id') ?? '');
      // A sheet without a part, or one that is a chart, has no cells.
      if (part !== undefined && entries.has(part) && /worksheets/.test(part))
        sheets.push({
          name: attribute('name') ?? '',
          hidden: attribute('state') !== undefined && attribute('state') !== 'visible',
          part,
        });
    },
  });
  if (sheets.length > MOST_SHEETS) throw new SheetError('unpacked', `${sheets.length} sheets`);
  if (sheets.length === 0) throw new SheetError('broken', 'the workbook has no sheet');
  const styles = [...byId.values()].find((part) => /styles\.xml$/.test(part));
  const strings = [...byId.values()].find((part) => /sharedStrings\.xml$/i.test(part));
  return {
    ...source,
    sheets,
    from1904,
    meanings: styles === undefined ? [] : await cellMeanings(source, styles),
    sharedStrings: strings === undefined ? [] : await sharedStringsOf(source, strings),
  };
}

type Source = Pick<Workbook, 'file' | 'entries' | 'budget'>;

/** Feeds a part through the scanner. A part that is not there is empty. */
export async function scan(
  { file, entries, budget }: Source,
  part: string,
  handler: Partial<ConstructorParameters<typeof XmlScanner>[0]>,
  each?: () => Promise<void>,
): Promise<void> {
  const entry = entries.get(part);
  if (!entry) return;
  const scanner = new XmlScanner({ open() {}, close() {}, text() {}, ...handler });
  let decoder: TextDecoder | undefined;
  // Around the decoding alone: a TypeError from elsewhere is a fault of ours, not of the file.
  const decoded = (bytes?: Uint8Array): string => {
    try {
      return bytes ? (decoder?.decode(bytes, { stream: true }) ?? '') : (decoder?.decode() ?? '');
    } catch {
      throw new SheetError('broken', `${part} is not in the encoding it should be`);
    }
  };
  for await (const bytes of unpack(file, entry, budget)) {
    decoder ??= decoderFor(bytes);
    scanner.push(decoded(bytes));
    await each?.();
  }
  scanner.push(decoded());
  scanner.end();
}

function decoderFor([first, second]: Uint8Array): TextDecoder {
  const utf16 = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff;
  return new TextDecoder(utf16 === true ? 'utf-16be' : utf16 || 'utf-8', { fatal: true });
}

/** Where the relationships of a part lead, by id. */
async function targets(source: Source, part: string, type = ''): Promise<Map<string, string>> {
  const owner = part.replace(/_rels\/[^/]*$/, '');
  const found = new Map<string, string>();
  await scan(source, part, {
    open(name, attribute) {
      if (name !== 'Relationship' || !attribute('Type')?.endsWith(type)) return;
      const target = attribute('Target') ?? '';
      // What lies outside the file is never followed.
      if (attribute('TargetMode') === 'External') return;
      found.set(
        attribute('Id') ?? '',
        target.startsWith('/') ? target.slice(1) : resolved(owner + target),
      );
    },
  });
  return found;
}

function resolved(path: string): string {
  return path
    .split('/')
    .reduce<string[]>((places, place) => {
      if (place === '..') places.pop();
      else if (place !== '.') places.push(place);
      return places;
    }, [])
    .join('/');
}

async function cellMeanings(source: Source, part: string): Promise<NumberMeaning[]> {
  const codes = new Map<number, string>();
  const meanings: NumberMeaning[] = [];
  let inCells = false;
  await scan(source, part, {
    open(name, attribute) {
      if (name === 'numFmt')
        codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) {
        const id = Number(attribute('numFmtId') ?? 0);
        if (meanings.length < MOST_STYLES) meanings.push(meaningOf(id, codes.get(id)));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return meanings;
}

async function sharedStringsOf(source: Source, part: string): Promise<string[]> {
  const strings: string[] = [];
  let value = '';
  let inText = false;
  let phonetic = 0;
  await scan(source, part, {
    open(name) {
      if (name === 'si') value = '';
      if (name === 'rPh') phonetic++;
      if (name === 't') inText = phonetic === 0;
    },
    text(piece) {
      if (inText) value += piece;
    },
    close(name) {
      if (name === 't') inText = false;
      if (name === 'rPh') phonetic--;
      if (name !== 'si') return;
      if (strings.length >= MOST_STRINGS) throw new SheetError('unpacked', part);
      strings.push(value);
    },
  });
  return strings;
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
