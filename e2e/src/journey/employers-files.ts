import { readFile } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { BYTE_ORDER_MARK, CsvReader } from '@portal/rules-core/batch';
import {
  openXlsx,
  readSheet,
  type SheetRow,
  type SheetToWrite,
  writeXlsx,
} from '@portal/shell/sheets';
import type { Download, Page } from 'playwright-core';

/** A file as a browser is handed it. */
export interface GivenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

export function csvFile(content: string | Buffer, name = '名单.csv'): GivenFile {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(content) };
}

export async function xlsxFile(
  sheets: readonly SheetToWrite[],
  name = '名单.xlsx',
): Promise<GivenFile> {
  const bytes = await (await writeXlsx(sheets)).arrayBuffer();
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
}

/** What a click saves, and under which name. */
export async function saved(page: Page, click: () => Promise<void>): Promise<[Buffer, string]> {
  const coming: Promise<Download> = page.waitForEvent('download');
  await click();
  const download = await coming;
  return [await readFile(await download.path()), download.suggestedFilename()];
}

/** The sheets of a workbook by name, each as rows of text. */
export async function sheetsOf(bytes: Buffer): Promise<Map<string, string[][]>> {
  const workbook = await openXlsx(new Blob([Uint8Array.from(bytes)]));
  const sheets = new Map<string, string[][]>();
  for (const sheet of workbook.sheets) {
    const rows: SheetRow[] = [];
    await readSheet(workbook, sheet, (row) => rows.push(row));
    sheets.set(
      sheet.name,
      rows.map(({ cells }) => cells),
    );
  }
  return sheets;
}

/** The rows of a CSV file as spreadsheets read it: with a mark before it, as UTF-8. */
export function csvRows(bytes: Buffer): string[][] {
  const text = bytes.toString('utf8');
  if (!text.startsWith(BYTE_ORDER_MARK)) throw new Error('The CSV file has no mark before it.');
  const reader = new CsvReader();
  return [...reader.push(text.slice(1)), ...reader.end()].map(({ cells }) => cells);
}

/** Drops a file on the field, as from a folder on the desktop. */
export async function drop(page: Page, { name, mimeType, buffer }: GivenFile): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([file, type, base64]) => {
      const bytes = Uint8Array.from(atob(base64 ?? ''), (sign) => sign.charCodeAt(0));
      const dropped = new DataTransfer();
      dropped.items.add(new File([bytes], file ?? '', { type: type ?? '' }));
      return dropped;
    },
    [name, mimeType, buffer.toString('base64')],
  );
  await page
    .locator('main div:has(> input[type="file"])')
    .first()
    .dispatchEvent('drop', { dataTransfer: transfer });
}

/** An archive of these texts, stored as they are. */
export function zipped(parts: Readonly<Record<string, string>>): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const [path, content] = [Buffer.from(name), Buffer.from(text)];
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(path.length, 22);
    const head = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, path, content]);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), common, where, path]));
    local.push(head);
    offset += head.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, entries, Buffer.from('PK\u0005\u0006'), end]);
}
