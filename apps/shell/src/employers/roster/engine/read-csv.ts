import { CsvReader, TextReader } from '@portal/rules-core/batch';
import type { TableRow } from './protocol.ts';

/** Read at once. */
const PIECE = 256 * 1024;

/**
 * Reads a CSV file of any delimiter in UTF-8, UTF-16 or GB18030, row by row.
 * @returns the encoding
 * @throws TableError naming line or byte
 */
export async function readCsv(
  file: Blob,
  onRow: (row: TableRow) => void,
  pause: () => Promise<void>,
): Promise<string> {
  const text = new TextReader();
  const csv = new CsvReader();
  const take = (rows: ReturnType<CsvReader['push']>): void => {
    for (const { row, cells, isTorn } of rows)
      onRow({ number: row, cells, ...(isTorn && { isTorn }) });
  };
  for (let at = 0; at < file.size; at += PIECE) {
    const bytes = new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
    take(csv.push(text.push(bytes)));
    await pause();
  }
  take(csv.push(text.end()));
  take(csv.end());
  return text.encoding ?? 'utf-8';
}
