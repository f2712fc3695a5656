import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TableError } from './table-error.ts';
import { TextReader } from './text-reader.ts';

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** GB18030 of a few characters, byte by byte: the encoder of the platform knows UTF-8 only. */
const GB: Readonly<Record<string, readonly number[]>> = {
  姓: [0xd0, 0xd5],
  名: [0xc3, 0xfb],
  学: [0xd1, 0xa7],
  历: [0xc0, 0xfa],
  张: [0xd5, 0xc5],
  三: [0xc8, 0xfd],
  本: [0xb1, 0xbe],
  科: [0xbf, 0xc6],
  联: [0xc1, 0xaa],
  通: [0xcd, 0xa8],
  㐀: [0x81, 0x39, 0xee, 0x39],
};
const gb = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([...text].flatMap((character) => GB[character] ?? [character.charCodeAt(0)]));

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? '\uFEFF' : ''), ...text].join('');
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < units.length; at++)
    view.setUint16(at * 2, units.charCodeAt(at), littleEndian);
  return bytes;
}

function read(
  bytes: Uint8Array,
  length = bytes.length + 1,
): { text: string; encoding: string | undefined } {
  const reader = new TextReader();
  let text = '';
  for (let at = 0; at < bytes.length; at += length)
    text += reader.push(bytes.subarray(at, at + length));
  text += reader.end();
  return { text, encoding: reader.encoding };
}

function errorOf(bytes: Uint8Array, length?: number): TableError {
  try {
    read(bytes, length);
  } catch (error) {
    if (error instanceof TableError) return error;
  }
  throw new Error('no TableError was thrown');
}

const TABLE = '姓名,学历\r\n张三,本科\r\n';

describe('the encoding of a table', () => {
  it.each([
    ['UTF-8', utf8(TABLE), 'utf-8'],
    ['UTF-8 with a mark', utf8(`\uFEFF${TABLE}`), 'utf-8'],
    ['GB18030', gb(TABLE), 'gb18030'],
    ['UTF-16 LE with a mark', utf16(TABLE, true, true), 'utf-16le'],
    ['UTF-16 BE with a mark', utf16(TABLE, false, true), 'utf-16be'],
    ['UTF-16 LE without a mark', utf16(`${TABLE}1,2,3\r\n`, true, false), 'utf-16le'],
    ['UTF-16 BE without a mark', utf16(`${TABLE}1,2,3\r\n`, false, false), 'utf-16be'],
  ])('%s is found from the bytes, however they are cut', (_, bytes, encoding) => {
    for (const length of [1, 2, 3, 5, 1000]) {
      const found = read(bytes, length);
      expect(found.encoding).toBe(encoding);
      expect(found.text.startsWith(TABLE)).toBe(true);
    }
  });

  it('is found where the first Chinese comes after much that is ASCII', () => {
    const ascii = 'name,level\r\n'.repeat(20_000);
    const bytes = gb(`${ascii}${TABLE}`);
    expect(read(bytes, 65_536)).toEqual({ text: ascii + TABLE, encoding: 'gb18030' });
  });

  it('of two characters that are UTF-8 as well is told by the others', () => {
    expect(read(gb('姓名,联通\n')).text).toBe('姓名,联通\n');
  });

  it('knows the four-byte characters of GB18030 across a cut', () => {
    for (let length = 1; length < 8; length++)
      expect(read(gb('姓名,㐀\n张三,㐀㐀\n'), length).text).toBe('姓名,㐀\n张三,㐀㐀\n');
  });

  it('reads any text in UTF-8 and UTF-16 back, however it is cut', () => {
    const table = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => `a,b\n${text}\n`);
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 9 }), (text, length) => {
        expect(read(utf8(text), length).text).toBe(text);
        expect(read(utf16(text, true, true), length).text).toBe(text);
        expect(read(utf16(text, false, true), length).text).toBe(text);
      }),
    );
  });
});

describe('bytes that are no text', () => {
  it('are named by byte and line: a row of GB18030 in a file of UTF-8', () => {
    const before = utf8('姓名,学历\n张三,本科\n');
    const bytes = Uint8Array.from([...before, ...gb('张三,本科\n')]);
    for (const length of [3, 1000]) {
      const { words, line, byte } = errorOf(bytes, length);
      expect({ line, byte }).toEqual({ line: 3, byte: before.length });
      expect(words.en).toContain('is not UTF-8');
      expect(words.zh).toContain('另存为');
    }
  });

  it('are named: a row of UTF-8 in a file of GB18030, which would decode into other characters', () => {
    const before = gb('姓名,学历\n'.repeat(30));
    const bytes = Uint8Array.from([...before, ...utf8('张三,本科,张三,本科\n')]);
    expect(errorOf(bytes)).toMatchObject({ line: 31, byte: before.length });
    expect(errorOf(bytes).words.en).toContain('GB18030');
  });

  it('are named where a file is cut off within a character', () => {
    const bytes = utf8('姓名,学历\n张三').subarray(0, -1);
    expect(errorOf(bytes)).toMatchObject({ line: 2 });
  });

  it('are an Excel workbook or a PDF, and are called so', () => {
    expect(errorOf(Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0])).words.en).toContain(
      'Excel workbook',
    );
    expect(
      errorOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])).words.zh,
    ).toContain('工作簿');
    expect(errorOf(utf8('%PDF-1.7 …')).words.en).toContain('PDF');
  });

  it('do not keep a large file without a line end in memory', () => {
    const reader = new TextReader();
    reader.push(utf8('姓名,学历\n'));
    const piece = new Uint8Array(1024 * 1024).fill(0x61);
    let pushed = 0;
    expect(() => {
      for (; pushed < 100; pushed++) reader.push(piece);
    }).toThrow(TableError);
    expect(pushed).toBeLessThan(10);
  });

  it('leave a stray NUL character to the row it is in', () => {
    expect(read(utf8(`${TABLE.repeat(5)}张\0三,本科\n`)).text).toContain('张\0三');
  });
});
