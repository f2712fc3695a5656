import {
  type Encoding,
  guessEncoding,
  looksLikeUtf16,
  markedEncoding,
  utf8Findings,
} from './detect-encoding.ts';
import { TableError } from './table-error.ts';

/** So much of what is not ASCII is looked at before the encoding is decided. */
const SAMPLE = 64 * 1024;
/** Bytes without a line end or a comma that are kept together; a table has none so long. */
const LONGEST_RUN = 4 * 1024 * 1024;
/** A line of GB18030 with so many bytes other than ASCII is UTF-8 by chance less than once in a million files. */
const LEAST_EVIDENCE = 12;

/**
 * Bytes of a table, in pieces, as text. The encoding is found from the bytes; bytes that are no text in it end the
 * reading with their place, and nothing is replaced in silence.
 */
export class TextReader {
  #encoding: Encoding | undefined;
  /** Bytes not yet decoded. */
  #rest: Uint8Array = new Uint8Array(0);
  /** How many bytes have been decoded. */
  #done = 0;
  #lines = 1;
  #hasBegun = false;

  /** Known once something other than ASCII has been read, or the end. */
  get encoding(): Encoding | undefined {
    return this.#encoding;
  }

  /** @throws TableError naming byte and line. */
  push(bytes: Uint8Array): string {
    this.#rest = joined(this.#rest, bytes);
    return this.#read(false);
  }

  /** @throws TableError naming byte and line. */
  end(): string {
    return this.#read(true);
  }

  #read(isEnd: boolean): string {
    if (!this.#hasBegun) {
      if (this.#rest.length < 8 && !isEnd) return '';
      this.#begin();
    }
    if (this.#encoding === undefined) {
      const first = this.#rest.findIndex((byte) => byte >= 0x80);
      if (first < 0) return this.#decode(this.#rest.length);
      const sample = this.#rest.subarray(first, first + SAMPLE);
      if (sample.length < SAMPLE && !isEnd) return this.#decode(first);
      this.#settle(guessEncoding(sample));
    }
    return this.#decode(isEnd ? this.#rest.length : this.#boundary());
  }

  #begin(): void {
    this.#hasBegun = true;
    refuseOtherFormats(this.#rest);
    const encoding = markedEncoding(this.#rest) ?? looksLikeUtf16(this.#rest.subarray(0, SAMPLE));
    if (encoding !== undefined) this.#settle(encoding);
  }

  #settle(encoding: Encoding): void {
    this.#encoding = encoding;
  }

  /** Up to where the bytes can be decoded by themselves: no character goes on beyond. */
  #boundary(): number {
    const { length } = this.#rest;
    if (this.#encoding === 'utf-16le' || this.#encoding === 'utf-16be') {
      const even = length - (length % 2);
      const high = this.#rest[this.#encoding === 'utf-16le' ? even - 1 : even - 2] ?? 0;
      return (high & 0xfc) === 0xd8 ? even - 2 : even;
    }
    // Bytes below 0x30 are always characters of their own, in UTF-8 and in GB18030.
    let at = length;
    while (at > 0 && (this.#rest[at - 1] ?? 0) >= 0x30) at--;
    if (at === 0 && length > LONGEST_RUN)
      throw new TableError(
        {
          zh: `第 ${this.#lines} 行过长，没有分隔符和换行；请确认这是 CSV 文件`,
          en: `Line ${this.#lines} goes on without a comma or a line end; check that this is a CSV file`,
        },
        { line: this.#lines, byte: this.#done },
      );
    return at;
  }

  #decode(count: number): string {
    if (count === 0) return '';
    const bytes = this.#rest.subarray(0, count);
    // A mark is taken away by the decoder of the first piece only.
    const decoder = new TextDecoder(this.#encoding ?? 'utf-8', {
      fatal: true,
      ignoreBOM: this.#done > 0,
    });
    if (this.#encoding === 'gb18030') this.#refuseUtf8Lines(bytes);
    let text: string;
    try {
      text = decoder.decode(bytes);
    } catch {
      throw this.#wrongAt(firstUndecodable(bytes, this.#encoding ?? 'utf-8'), bytes);
    }
    this.#rest = this.#rest.slice(count);
    this.#done += count;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#lines++;
    return text;
  }

  /** GB18030 decodes most UTF-8 without an error, into other characters: a line that is clearly UTF-8 is refused. */
  #refuseUtf8Lines(bytes: Uint8Array): void {
    let start = 0;
    while (start < bytes.length) {
      const found = bytes.indexOf(0x0a, start);
      const end = found < 0 ? bytes.length : found;
      const { others, inLong, firstWrong } = utf8Findings(bytes, start, end);
      if (others >= LEAST_EVIDENCE && inLong === others && firstWrong === undefined)
        throw this.#wrongAt(
          start + bytes.subarray(start, end).findIndex((byte) => byte >= 0x80),
          bytes,
        );
      start = end + 1;
    }
  }

  #wrongAt(index: number, bytes: Uint8Array): TableError {
    const byte = this.#done + index;
    const line = this.#lines + bytes.subarray(0, index).filter((each) => each === 0x0a).length;
    const name = NAMES[this.#encoding ?? 'utf-8'];
    return new TableError(
      {
        zh: `第 ${line} 行、第 ${byte} 个字节处不是 ${name} 文字：文件混用了编码或已损坏；请用表格软件打开后另存为“CSV UTF-8”`,
        en: `Line ${line}, byte ${byte}, is not ${name}: the file mixes encodings or is damaged; open it in a spreadsheet and save it as “CSV UTF-8”`,
      },
      { line, byte },
    );
  }
}

const NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  gb18030: 'GB18030',
};

function joined(left: Uint8Array, right: Uint8Array): Uint8Array {
  if (left.length === 0) return right;
  const both = new Uint8Array(left.length + right.length);
  both.set(left);
  both.set(right, left.length);
  return both;
}

/** Where the first character begins that cannot be decoded, or the byte in it at which that shows. */
function firstUndecodable(bytes: Uint8Array, encoding: Encoding): number {
  const wrong = encoding === 'utf-8' ? utf8Findings(bytes).firstWrong : undefined;
  if (wrong !== undefined) return wrong;
  const fails = (count: number): boolean => {
    try {
      // More may follow: a character that is cut off does not count.
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, count), { stream: true });
      return false;
    } catch {
      return true;
    }
  };
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (fails(middle)) bad = middle;
    else good = middle;
  }
  return Math.min(good, bytes.length - 1);
}

/** Files that are often taken for CSV. */
function refuseOtherFormats(bytes: Uint8Array): void {
  const begins = (...start: number[]): boolean =>
    start.every((byte, index) => bytes[index] === byte);
  if (begins(0x50, 0x4b, 0x03, 0x04) || begins(0xd0, 0xcf, 0x11, 0xe0))
    throw new TableError(
      {
        zh: '这是 Excel 工作簿，不是 CSV；请在 Excel 中另存为“CSV UTF-8”',
        en: 'This is an Excel workbook, not CSV; save it from Excel as “CSV UTF-8”',
      },
      { byte: 0 },
    );
  if (begins(0x25, 0x50, 0x44, 0x46))
    throw new TableError(
      { zh: '这是 PDF，不是 CSV；请提供表格文件', en: 'This is a PDF, not CSV; give a table' },
      { byte: 0 },
    );
}
