import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { dateOfSerial, meaningOf, serialOfDate } from './number-format.ts';
import { columnName, openXlsx, readSheet, type SheetNotes, type SheetRow } from './read-xlsx.ts';
import { LIMITS, SheetError, type SheetLimits } from './sheet-error.ts';
import { writeXlsx } from './write-xlsx.ts';
import { XmlScanner } from './xml-scanner.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook as another program might write it. */
function workbook(
  sheet: string,
  {
    parts = {},
    bookPr = '',
    sheets = 1,
  }: { parts?: Record<string, string>; bookPr?: string; sheets?: number } = {},
): Blob {
  const names = Array.from({ length: sheets }, (_, index) => index + 1);
  const files: Record<string, string> = {
    '_rels/.rels': `<Relationships><Relationship Id="r" Type="${RELS}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<x:workbook xmlns:x="${MAIN}" xmlns:r="${RELS}">${bookPr}<x:sheets>${names.map((n) => `<x:sheet name="表${n}" sheetId="${n}" r:id="s${n}"${n > 1 ? ' state="hidden"' : ''}/>`).join('')}</x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names.map((n) => `<Relationship Id="s${n}" Type="${RELS}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join('')}<Relationship Id="st" Type="${RELS}/styles" Target="styles.xml"/><Relationship Id="ss" Type="${RELS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ...Object.fromEntries(
      names.map((n) => [
        `xl/worksheets/sheet${n}.xml`,
        `<worksheet xmlns="${MAIN}">${sheet}</worksheet>`,
      ]),
    ),
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="10"/></cellXfs></styleSheet>',
    'xl/sharedStrings.xml':
      '<sst><si><t>姓名</t></si><si><r><t>李</t></r><r><t>&amp;雷</t></r><rPh><t>LI</t></rPh></si></sst>',
    ...parts,
  };
  return new Blob([
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
  ]);
}

async function read(
  file: Blob,
  limits: SheetLimits = LIMITS,
): Promise<{ rows: SheetRow[]; notes: SheetNotes }> {
  const opened = await openXlsx(file, limits);
  const [sheet] = opened.sheets;
  if (!sheet) throw new Error('no sheet');
  const rows: SheetRow[] = [];
  const notes = await readSheet(opened, sheet, (row) => rows.push(row), { limits });
  return { rows, notes };
}

const problemOf = async (file: Blob, limits?: SheetLimits): Promise<string> =>
  read(file, limits).then(
    () => 'none',
    (error: unknown) => (error instanceof SheetError ? error.problem : String(error)),
  );

describe('reading a workbook', () => {
  it('takes text, shared and formatted text, numbers, dates, shares, yes and no as they are shown', async () => {
    const { rows } = await read(
      workbook(
        '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>学历</t></is></c></row>' +
          '<row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" s="1"><v>36526</v></c><c r="C3"><v>0.30000000000000004</v></c>' +
          '<c r="D3" s="2"><v>0.255</v></c><c r="E3" t="b"><v>1</v></c><c r="F3" t="e"><v>#N/A</v></c><c r="G3" t="d"><v>2020-02-03T00:00:00</v></c></row></sheetData>',
      ),
    );
    expect(rows).toEqual([
      { number: 1, cells: ['姓名', '', '学历'] },
      { number: 3, cells: ['李&雷', '2000-01-01', '0.3', '25.5%', 'TRUE', '#N/A', '2020-02-03'] },
    ]);
  });

  it('reads the kept value of a formula, and shows a formula that has none', async () => {
    const { rows, notes } = await read(
      workbook(
        '<sheetData><row r="2"><c r="A2"><f>1+1</f><v>2</v></c><c r="B2" t="str"><f>A1&amp;"x"</f><v>x</v></c><c r="C2"><f>SUM(A1:A9)</f></c></row></sheetData>',
      ),
    );
    expect(rows[0]?.cells).toEqual(['2', 'x', '=SUM(A1:A9)']);
    expect(notes).toMatchObject({ formulas: 3, formulasWithoutValue: 1, firstWithoutValue: 'C2' });
  });

  it('says what is hidden, joined, and counted from 1904', async () => {
    const { rows, notes } = await read(
      workbook(
        '<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1"><c r="A1" s="1"><v>35064</v></c></row><row r="2" hidden="1"><c r="A2"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:C1"/></mergeCells>',
        { bookPr: '<x:workbookPr date1904="true"/>' },
      ),
    );
    expect(rows[0]?.cells).toEqual(['2000-01-01']);
    expect(notes).toMatchObject({
      hiddenRows: 1,
      hiddenColumns: 2,
      merged: ['A1:C1'],
      from1904: true,
    });
  });

  it('names every sheet, the hidden ones too', async () => {
    const { sheets } = await openXlsx(workbook('<sheetData/>', { sheets: 2 }));
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['表1', false],
      ['表2', true],
    ]);
  });
});

describe('a file that is not what it should be', () => {
  const cfb = (words: string): Blob =>
    new Blob([
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Uint8Array.from([...words].flatMap((sign) => [sign.charCodeAt(0), 0])),
    ]);
  const sheet = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

  it.each([
    ['an old workbook', cfb('Workbook'), 'oldXls'],
    ['one with a password', cfb('EncryptedPackage'), 'password'],
    ['nothing', new Blob([]), 'empty'],
    ['a text', new Blob(['PK no archive']), 'broken'],
    [
      'another package',
      new Blob([zipSync({ 'word/document.xml': strToU8('<a/>') })]),
      'otherFormat',
    ],
    ['a package without a workbook', new Blob([zipSync({ a: strToU8('a') })]), 'otherFormat'],
    ['a document type', workbook(`<!DOCTYPE a [<!ENTITY b "c">]>${sheet}`), 'broken'],
    ['tags that do not nest', workbook('<sheetData><row></sheetData></row>'), 'broken'],
    ['a sheet cut off', workbook('<sheetData><row r="1">'), 'broken'],
  ])('%s', async (_, file, problem) => {
    expect(await problemOf(file)).toBe(problem);
  });

  it('too much of anything', async () => {
    const many = workbook(
      `<sheetData>${Array.from({ length: 60 }, (_, n) => `<row r="${n + 1}"><c><v>1</v></c></row>`).join('')}</sheetData>`,
    );
    expect(await problemOf(many, { ...LIMITS, file: 100 })).toBe('tooLarge');
    expect(await problemOf(many, { ...LIMITS, rows: 5 })).toBe('tooManyRows');
    expect(await problemOf(many, { ...LIMITS, unpacked: 2_000 })).toBe('unpacked');
    expect(
      await problemOf(workbook('<sheetData><row r="1"><c r="ZZ1"><v>1</v></c></row></sheetData>'), {
        ...LIMITS,
        columns: 100,
      }),
    ).toBe('tooManyColumns');
  });

  it('an archive that unpacks without end is given up before it fills the memory', async () => {
    const bomb = workbook(sheet, {
      parts: { 'xl/sharedStrings.xml': `<sst>${' '.repeat(30_000_000)}</sst>` },
    });
    expect(bomb.size).toBeLessThan(100_000);
    expect(await problemOf(bomb, { ...LIMITS, unpacked: 1_000_000 })).toBe('unpacked');
  });

  it('any damage is named, and never crashes the reader', async () => {
    const bytes = new Uint8Array(await workbook(sheet).arrayBuffer());
    const seen = new Set<string>();
    for (let n = 0; n < 400; n++) {
      const damaged = bytes.slice(0, n % 2 === 0 ? bytes.length : (n * 7919) % bytes.length);
      // The same damage in every run.
      for (let k = 0; k < 3 && damaged.length > 0; k++)
        damaged[(n * 104_729 + k * 1_299_709) % damaged.length] = (n * 31 + k * 17) % 256;
      seen.add(await problemOf(new Blob([damaged])));
    }
    for (const problem of seen)
      expect([
        'none',
        'broken',
        'otherFormat',
        'password',
        'unpacked',
        'empty',
        'tooManyColumns',
        'tooManyRows',
      ]).toContain(problem);
    expect(seen).toContain('broken');
  });
});

describe('the scanner', () => {
  it('reads the same whatever the pieces are cut into', () => {
    const source =
      '<?xml version="1.0"?><!-- <no> --><a:r x="1 &gt; 0" y=\'>\'>一&amp;&#x4e8c;<b/><![CDATA[<c>&]]></a:r>';
    const told = (pieces: readonly string[]): string => {
      const events: string[] = [];
      const scanner = new XmlScanner({
        open: (name, attribute) => events.push(`<${name} ${attribute('x')} ${attribute('y')}>`),
        close: (name) => events.push(`</${name}>`),
        text: (value) => events.push(value),
      });
      for (const piece of pieces) scanner.push(piece);
      scanner.end();
      return events.join('');
    };
    const whole = told([source]);
    expect(whole).toBe('<r 1 > 0 >>一&二<b undefined undefined></b><c>&</r>');
    for (let at = 0; at <= source.length; at++)
      expect(told([source.slice(0, at), source.slice(at)])).toBe(whole);
    expect(told([...source])).toBe(whole);
  });
});

describe('a workbook made in bad faith', () => {
  const inOneSecond = async (work: () => unknown): Promise<void> => {
    const begun = performance.now();
    await work();
    expect(performance.now() - begun).toBeLessThan(1000);
  };

  it('cannot hold up the reading with a tag of no attributes or a format of no end', async () => {
    const long = 'a'.repeat(100_000);
    await inOneSecond(async () =>
      expect((await read(workbook(`<sheetData><row ${long}/></sheetData>`))).rows).toEqual([]),
    );
    await inOneSecond(() => expect(meaningOf(164, '['.repeat(100_000))).toBe('number'));
  });

  it('has no characters but those that XML and it define', async () => {
    const text = '&toString;|&__proto__;|&#1.5;|&#65;';
    const { rows } = await read(
      workbook(
        `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row></sheetData>`,
      ),
    );
    expect(rows[0]?.cells).toEqual(['&toString;|&__proto__;|�|A']);
  });

  it('cannot say one long text again and again', async () => {
    const strings = `<sst><si><t>${'x'.repeat(1_000_000)}</t></si></sst>`;
    const cells = '<c t="s"><v>0</v></c>'.repeat(900);
    const file = workbook(`<sheetData><row r="1">${cells}</row></sheetData>`, {
      parts: { 'xl/sharedStrings.xml': strings },
    });
    expect(await problemOf(file)).toBe('unpacked');
  });

  it('cannot send more joined ranges and sheets than anybody has', async () => {
    const joined = '<mergeCell ref="A1:B1"/>'.repeat(20_000);
    const { notes } = await read(workbook(`<sheetData/><mergeCells>${joined}</mergeCells>`));
    expect(notes.merged).toHaveLength(1000);
    expect(await problemOf(workbook('<sheetData/>', { sheets: 1001 }))).toBe('unpacked');
  });
});

describe('what a number means', () => {
  it.each([
    [14, undefined, 'date'],
    [10, undefined, 'percent'],
    [20, undefined, 'number'],
    [164, 'yyyy/m/d', 'date'],
    [164, '[$-804]yyyy"年"m"月"', 'date'],
    [164, '[Red]0.00', 'number'],
    [164, '0.0%', 'percent'],
    [164, '"day" 0', 'number'],
    [164, 'mm:ss', 'number'],
    [164, '#,##0.00\\ "元"', 'number'],
  ] as const)('%i %s is a %s', (id, code, meaning) => {
    expect(meaningOf(id, code)).toBe(meaning);
  });

  it('serials of the day are those of a spreadsheet', () => {
    expect(dateOfSerial(1, false)).toBe('1900-01-01');
    expect(dateOfSerial(59, false)).toBe('1900-02-28');
    expect(dateOfSerial(61, false)).toBe('1900-03-01');
    expect(dateOfSerial(45_000.75, false)).toBe('2023-03-15');
    expect(dateOfSerial(0, true)).toBe('1904-01-01');
    expect(dateOfSerial(-1, false)).toBeUndefined();
    for (const date of ['1990-02-28', '2000-02-29', '2026-12-31'])
      expect(dateOfSerial(serialOfDate(date), false)).toBe(date);
  });

  it('names columns as a spreadsheet does', () => {
    expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });
});

describe('writing a workbook', () => {
  it('is read again as it was written; a formula stays text', async () => {
    const file = await writeXlsx([
      {
        name: '结果',
        widths: [10, 12],
        rows: [
          ['姓名', '出生', '数'],
          ['=1+1 <"&>', { date: '1987-09-13' }, 12.5],
          ['007', null, 0],
        ],
        asText: [0],
        dates: [1],
        choices: [{ column: 0, sheet: '选项', from: 0, count: 1, refusal: '请从列表选择' }],
      },
      { name: '选项', rows: [['甲'], ['乙']] },
    ]);
    const { rows, notes } = await read(file);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['姓名', '出生', '数'],
      ['=1+1 <"&>', '1987-09-13', '12.5'],
      ['007', '', '0'],
    ]);
    expect(notes.formulas).toBe(0);
    expect((await openXlsx(file)).sheets.map(({ name }) => name)).toEqual(['结果', '选项']);
  });

  it('cuts what no cell can hold: a spreadsheet would call the whole workbook damaged', async () => {
    const file = await writeXlsx([
      { name: 'x', rows: [['a'.repeat(40_000)], ['b'.repeat(32_767)]] },
    ]);
    const { rows } = await read(file);
    expect(rows.map(({ cells: [cell = ''] }) => [cell.length, cell.at(-1)])).toEqual([
      [32_767, '…'],
      [32_767, 'b'],
    ]);
  });

  it('writes rows as they come, and can be given up', async () => {
    let made = 0;
    function* rows() {
      for (let n = 0; n < 100_000; n++) {
        made++;
        yield ['a person with a long name', n, '符合条件'];
      }
    }
    await expect(
      writeXlsx([{ name: 'x', rows: rows() }], () => Promise.reject(new Error('given up'))),
    ).rejects.toThrow('given up');
    expect(made).toBeLessThan(20_000);
  });
});
