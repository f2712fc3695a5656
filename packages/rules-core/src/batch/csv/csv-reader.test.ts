import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsvReader, type TableRow } from './csv-reader.ts';
import { csvCell, csvLine, harmless } from './csv-writer.ts';
import { TableError } from './table-error.ts';

/** The rows of a text that comes in pieces of these lengths, over and over. */
function read(text: string, lengths: readonly number[] = [text.length + 1]): TableRow[] {
  const reader = new CsvReader();
  const rows: TableRow[] = [];
  for (let at = 0, turn = 0; at < text.length; turn++) {
    const length = lengths[turn % lengths.length] ?? 1;
    rows.push(...reader.push(text.slice(at, at + length)));
    at += length;
  }
  return [...rows, ...reader.end()];
}

const cells = (text: string): string[][] => read(text).map((row) => row.cells);

function errorOf(run: () => unknown): TableError {
  try {
    run();
  } catch (error) {
    if (error instanceof TableError) return error;
  }
  throw new Error('no TableError was thrown');
}

describe('the CSV reader', () => {
  it('reads quotes, doubled quotes and line breaks within cells', () => {
    expect(cells('a,b\r\n"x, ""y""\r\nz",2\r\n')).toEqual([
      ['a', 'b'],
      ['x, "y"\r\nz', '2'],
    ]);
  });

  it.each([
    ['LF', '\n'],
    ['CR LF', '\r\n'],
    ['CR', '\r'],
  ])('reads rows that end with %s, the last with or without it', (_, end) => {
    expect(cells(`a,b${end}1,2`)).toEqual(cells(`a,b${end}1,2${end}`));
  });

  it.each([',', ';', '\t'])('finds the delimiter %j from the first line', (delimiter) => {
    expect(cells(['a', '"b,;"', 'c'].join(delimiter))).toEqual([['a', 'b,;', 'c']]);
  });

  it('takes the delimiter that a line “sep=” names, and counts that line', () => {
    expect(read('sep=;\r\na,b;c\r\n')).toEqual([{ row: 2, line: 2, cells: ['a,b', 'c'] }]);
  });

  it('tells rows as a spreadsheet numbers them, and lines of the file apart from them', () => {
    expect(read('a,b\n\n"1\n2",3\n4,5\n').map(({ row, line }) => [row, line])).toEqual([
      [1, 1],
      [3, 3],
      [4, 5],
    ]);
  });

  it('leaves out rows with nothing in any cell, and counts them', () => {
    expect(read('a,b\n,\n\n""," "\n1,\n').map(({ row, cells: own }) => [row, own])).toEqual([
      [1, ['a', 'b']],
      [5, ['1', '']],
    ]);
  });

  it('marks a row in which text follows a closing quote', () => {
    expect(read('a,b\n"x"y,2\n3,4\n').map(({ isTorn = false }) => isTorn)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('leaves a quote within an unquoted cell as it is', () => {
    expect(cells('a,b\n5" disk,2\n')[1]).toEqual(['5" disk', '2']);
  });

  it('names the line in which an unclosed quote was opened', () => {
    const error = errorOf(() => read('a,b\n1,2\n3,"4\n5,6\n7,8\n'));
    expect(error.line).toBe(3);
    expect(error.words.en).toContain('quote opened in line 3');
    expect(error.words.zh).toContain('第 3 行的引号没有闭合');
  });

  it('names that line before it has read a large file into one cell', () => {
    const reader = new CsvReader();
    reader.push('a,b\n1,"2\n');
    const piece = 'x,y\n'.repeat(16_384);
    let pushed = 0;
    const error = errorOf(() => {
      for (; pushed < 2_000; pushed++) reader.push(piece);
    });
    expect(error.line).toBe(2);
    expect(pushed).toBeLessThan(20);
  });

  it('refuses one enormous line early, with or without delimiters in it', () => {
    expect(errorOf(() => read(`a,b\n${'x'.repeat(3_000_000)}`, [65_536])).line).toBe(2);
    expect(errorOf(() => read(`a,b\n${'x,'.repeat(20_000)}`, [65_536])).words.en).toContain(
      'columns',
    );
    expect(errorOf(() => read('x'.repeat(3_000_000), [65_536])).line).toBe(1);
  });

  it('reads ten thousand columns', () => {
    const row = Array.from({ length: 10_000 }, (_, index) => String(index));
    expect(cells(`${row.join(',')}\n`)).toEqual([row]);
  });

  it('gives nothing for an empty file', () => {
    expect(read('')).toEqual([]);
    expect(read('\n\r\n')).toEqual([]);
  });
});

const piece = fc.constantFrom('a', '"', '""', ',', '\n', '\r\n', '中', ' ', '1', '\t', "'", '=');
const lengths = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 5 });

describe('the CSV reader, fuzzed', () => {
  it('reads the same however the text is cut', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), lengths, (pieces, cuts) => {
        const text = `h,k\n${pieces.join('')}`;
        const outcome = (run: () => unknown): unknown => {
          try {
            return run();
          } catch (error) {
            return error instanceof TableError ? error.words : error;
          }
        };
        expect(outcome(() => read(text, cuts))).toEqual(outcome(() => read(text)));
      }),
      { numRuns: 500 },
    );
  });

  it('reads what csv-parse reads, of tables that are written properly', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', '"', ',', '\n', '\r', ';', '中', ' ', '\t'),
      maxLength: 6,
    });
    const table = fc.integer({ min: 2, max: 4 }).chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 6,
      }),
    );
    fc.assert(
      fc.property(table, lengths, fc.constantFrom('\n', '\r\n'), (rows, cuts, end) => {
        const head = (rows[0] ?? []).map((_, index) => `h${index}`).join(',');
        const quoted = rows.map((row) =>
          row
            .map((text) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
            .join(','),
        );
        const text = [head, ...quoted].join(end) + end;
        const theirs: string[][] = parse(text, {
          record_delimiter: end,
          relax_quotes: true,
          skip_empty_lines: true,
          skip_records_with_empty_values: true,
        });
        expect(read(text, cuts).map((row) => row.cells)).toEqual(theirs);
      }),
      { numRuns: 500 },
    );
  });

  it('reads back what the writer writes, but for the apostrophe before a formula', () => {
    const row = fc.array(
      fc.string({
        unit: fc.oneof(piece, fc.constantFrom('\0', '\uFEFF', '＝', '-', '\ud800')),
        maxLength: 6,
      }),
      {
        minLength: 2,
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), lengths, (rows, cuts) => {
        const text = `h,k\r\n${rows.map(csvLine).join('')}`;
        const back = read(text, cuts).slice(1);
        const said = rows.filter((own) => own.some((cell) => cell.trim() !== ''));
        expect(back.map(({ cells: own }) => own)).toEqual(said.map((own) => own.map(harmless)));
        expect(back.some(({ isTorn }) => isTorn)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a cell that is written', () => {
  it.each([
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['+86 138 0000 0000', "'+86 138 0000 0000"],
    ['@SUM(1)', "'@SUM(1)"],
    ['-2+3', "'-2+3"],
    ['＝1+1', "'＝1+1"],
    ['\t=1', `"'\t=1"`],
    [' =1+1', "' =1+1"],
    ['\n=1+1', `"'\n=1+1"`],
    ['\u3000＠SUM(1)', "'\u3000＠SUM(1)"],
    ['\u200b=1+1', "'\u200b=1+1"],
    ['\0=1+1', "'\0=1+1"],
  ])('%j cannot run as a formula', (text, written) => expect(csvCell(text)).toBe(written));

  it.each(['-5', ' -5', '+3.25', '-1,000', '-12%', '-', '+', 'a=b', '2024-03-05', ''])(
    '%j stays as it is',
    (text) => expect(harmless(text)).toBe(text),
  );
});
