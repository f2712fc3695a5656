import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { evaluateDistrict } from '../../evaluate/district.ts';
import { fixturePack } from '../../testing/fixture-pack.ts';
import { rosterLines } from '../../testing/roster.ts';
import { VERDICTS } from '../../vocabulary.ts';
import { sinkNamed } from '../batch/files.ts';
import { runCommand } from '../run.ts';
import { FIXTURES, rules } from '../run-in-test.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rules-batch-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const BASIC = ['batch', '--in', 'people.csv', '--out', 'results.csv', '--locale', 'en'];
const people = (content: string | Uint8Array): void =>
  writeFileSync(join(folder, 'people.csv'), content);
const file = (name: string): string => readFileSync(join(folder, name), 'utf8');
const run = (...more: string[]) => rules([...BASIC, ...more], { folder });
/** Rows as records by heading, with another reader than ours. */
const records = (text: string): Record<string, string>[] =>
  parse(text, { columns: true, bom: true });

const HEADINGS = '姓名,工号,出生日期,学历,是否租房,月租金,north:registered\n';
const GOOD = '张三,001,1990/5/20,硕士,是,５，０００,是\n'.replace('５，０００', '"５，０００"');

describe('a roster', () => {
  it('becomes results: a row a person, names untouched, what evaluate says', async () => {
    people(`${HEADINGS}${GOOD}=李四,007,1960-01-01,大专,否,,否\n`);
    const { code, stdout, stderr } = await run();
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('rows evaluated: 2; faulty: 0');
    const [first, second] = records(file('results.csv'));
    expect(first).toMatchObject({ Row: '2', 姓名: '张三', 工号: '001' });
    // A name that a spreadsheet would run as a formula is made harmless.
    expect(second).toMatchObject({ Row: '3', 姓名: "'=李四", 工号: '007' });
    const { programmes } = evaluateDistrict(
      fixturePack,
      {
        'person.birthDate': '1990-05-20',
        'education.level': 'master',
        'housing.rents': true,
        'housing.marketRent': 500_000,
        'north:registered': true,
      },
      { asOf: '2021-01-01' },
    );
    for (const { id, verdict } of programmes) {
      const name = fixturePack.programmes.find((each) => each.id === id)?.name.en;
      expect(
        first?.[`North District: ${name}: Verdict`] ?? first?.[`North: ${name}: Verdict`],
      ).toBe(VERDICTS[verdict].en);
    }
    expect(readdirSync(folder).sort()).toEqual(['people.csv', 'results.csv']);
  });

  it('has one row a person and programme with --long, with ids, and totals that add up', async () => {
    people(HEADINGS + GOOD + GOOD);
    await run('--long', '--totals', 'totals.csv');
    const rows = records(file('results.csv'));
    expect(rows.map((row) => row['Programme id'])).toEqual(
      [0, 1].flatMap(() => fixturePack.programmes.map(({ id }) => id)),
    );
    for (const row of records(file('totals.csv')))
      expect(
        Object.values(row)
          .slice(3)
          .map(Number)
          .reduce((a, b) => a + b),
      ).toBe(2);
  });

  it('is read from standard input, in GB18030, and written to standard output', async () => {
    // 姓名,学历 / 张三,本科 in GB18030.
    const gb = [0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xd1, 0xa7, 0xc0, 0xfa, 0x0a];
    const row = [0xd5, 0xc5, 0xc8, 0xfd, 0x2c, 0xb1, 0xbe, 0xbf, 0xc6, 0x0a];
    const { code, stdout } = await rules(['batch', '--in', '-', '--out', '-'], {
      stdin: Uint8Array.from([...gb, ...row]),
    });
    expect(code).toBe(0);
    expect(records(stdout)[0]).toMatchObject({ 行号: '2', 姓名: '张三' });
  });

  it('that is there already is not written over by the template', async () => {
    people(HEADINGS + GOOD);
    const { code, stdout, stderr } = await rules(['batch', '--template', '--out', 'people.csv'], {
      folder,
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('people.csv is there already');
    expect(stderr).toContain('name another file by --out');
    expect(file('people.csv')).toBe(HEADINGS + GOOD);
    expect(readdirSync(folder)).toEqual(['people.csv']);
  });

  it('is read below a title, and without the remarks of the template', async () => {
    const written = await rules(['batch', '--template', '--out', 'people.csv'], { folder });
    expect(written.code).toBe(0);
    const template = file('people.csv');
    const { stderr } = await run();
    expect(stderr).toContain('rows evaluated: 0; faulty: 0');
    const [headings = '', , example = ''] = template.slice(1).split('\r\n');
    people(`员工情况表\n${headings}\n${example.replace('# 示例：', '')}\n`);
    expect((await run()).stderr).toContain('rows evaluated: 1; faulty: 0');
    expect(records(file('results.csv'))[0]).toMatchObject({ Row: '3', 姓名: '张三' });
  });

  it('leaves out what has ended, says so, and takes it in with --all', async () => {
    people(HEADINGS + GOOD);
    expect((await run()).stderr).toContain('cannot be applied for on 2021-01-01: 1 (');
    expect(file('results.csv')).not.toContain('Matched funds');
    await run('--all');
    expect(file('results.csv')).toContain('Matched funds');
    const none = await run('--district', 'south');
    expect(none).toMatchObject({ code: 2, stderr: expect.stringContaining('--as-of') });
  });

  it.each([[[]], [['--long']]])(
    'comes out the same, in its order, from several workers: %s',
    async (form) => {
      people(
        [...rosterLines({ rows: 2300, places: ['north', 'elsewhere'], faultyEvery: 97 })].join(''),
      );
      const all = [...form, '--rejected', 'rejected.csv', '--totals', 'totals.csv'];
      const one = await run(...all);
      const names = ['results.csv', 'rejected.csv', 'totals.csv'];
      const written = names.map(file);
      expect(await run(...all, '--workers', '3')).toEqual(one);
      expect(names.map(file)).toEqual(written);
      const each = form.length > 0 ? fixturePack.programmes.length : 1;
      expect(records(file('results.csv'))).toHaveLength((2300 - 23) * each);
    },
    60_000,
  );

  it.each(['1', '2'])(
    'is not written over before a slow reader has it, with %s workers',
    async (workers) => {
      people([...rosterLines({ rows: 900, places: ['north'], faultyEvery: 0 })].join(''));
      await run();
      let text = '';
      const code = await runCommand(
        [...BASIC.with(4, '-'), '--packs', FIXTURES, '--workers', workers],
        {
          out: () => undefined,
          err: () => undefined,
          readStdin: async () => new Uint8Array(),
          input: async function* () {},
          write: async (bytes) => {
            await setTimeout(20);
            text += typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes);
          },
          folder,
          apps: FIXTURES,
          today: '2021-01-01',
        },
      );
      expect(code).toBe(0);
      expect(text).toBe(file('results.csv'));
    },
    60_000,
  );

  it('is never held whole: reading waits for what has been written', async () => {
    const pieces = rosterLines({ rows: 12_000, places: ['north'], faultyEvery: 0 });
    let read = 0;
    let written = 0;
    let most = 0;
    const code = await runCommand(
      ['batch', '--in', '-', '--out', '-', '--dates', 'day-first', '--packs', FIXTURES],
      {
        out: () => undefined,
        err: () => undefined,
        readStdin: async () => new Uint8Array(),
        input: async function* () {
          for (const piece of pieces) {
            read += piece.split('\n').length - 1;
            most = Math.max(most, read - written);
            yield new TextEncoder().encode(piece);
          }
        },
        write: async (bytes) => {
          const text = typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes);
          written += text.split('\n').length - 1;
        },
        folder,
        apps: FIXTURES,
        today: '2021-01-01',
      },
    );
    expect(code).toBe(0);
    expect(written).toBe(12_001);
    expect(most).toBeLessThan(3_000);
  }, 60_000);
});

describe('a row that cannot be read', () => {
  it('is kept with its number and reasons, and the others are evaluated', async () => {
    people(
      `${HEADINGS}${GOOD}李四,002,1990-02-30,研究生,也许,abc,是\n王五,003,1991-01-01,本科,否,,是\n`,
    );
    const { code, stderr } = await run('--rejected', 'rejected.csv');
    expect(code).toBe(1);
    expect(stderr).toContain('rows evaluated: 2; faulty: 1');
    expect(records(file('results.csv')).map((row) => row.Row)).toEqual(['2', '4']);
    const [row] = records(file('rejected.csv'));
    expect(row).toMatchObject({ 姓名: '李四', 出生日期: '1990-02-30', Row: '3' });
    for (const place of ['column C', 'column D', 'column E', 'column F'])
      expect(row?.Reason).toContain(place);
  });

  it('can be put right and handed in again', async () => {
    people(`${HEADINGS}李四,002,1990-02-30,本科,是,,是\n`);
    await run('--rejected', 'rejected.csv');
    people(file('rejected.csv').replace('1990-02-30', '1990-02-28'));
    expect(await run()).toMatchObject({ code: 0, stderr: expect.not.stringContaining('Reason') });
  });

  it('counts as not known with --lenient, and is reported all the same', async () => {
    people(`${HEADINGS}李四,002,1990-02-30,硕士,是,,是\n`);
    const { code, stderr } = await run('--lenient');
    expect(code).toBe(1);
    expect(stderr).toContain('row 2: column C “出生日期”: “1990-02-30”, there is no such day');
    const settling = Object.entries(records(file('results.csv'))[0] ?? {});
    expect(
      settling.find(([heading]) => heading.includes('Settling-in grant: Still needed'))?.[1],
    ).toContain('Date of birth');
  });

  it.each([
    ['a cell too many', '张三,001,1990-05-20,硕士,是,5,000,是', 'put content that has commas'],
    ['a torn quote', '"张"三,001,1990-05-20,硕士,是,5000,是', 'quotes of this row'],
    ['a NUL character', '张三,001,1990-05-20,硕\0士,是,5000,是', 'NUL character'],
    ['a formula', '张三,001,1990-05-20,硕士,是,=A1*2,是', 'formulas are not computed'],
    ['a line of totals', '合计,1,,,,,', 'line of totals'],
    ['a failed formula', '张三,001,1990-05-20,硕士,是,#REF!,是', 'a formula has failed'],
  ])('for %s says so, and the row below it is evaluated', async (_, row, reason) => {
    people(`${HEADINGS}${row}\n${GOOD}`);
    const { code, stderr } = await run();
    expect(code).toBe(1);
    expect(stderr).toContain(reason);
    expect(records(file('results.csv')).map((each) => each.Row)).toEqual(['3']);
  });
});

describe('dates that could be either', () => {
  it('are settled by one row for the whole column, however far down', async () => {
    const row = (date: string): string => `张三,001,${date},硕士,是,5000,是\n`;
    people(HEADINGS + row('3/4/1990').repeat(50) + row('31/4/1990') + row('30/4/1990'));
    const { code, stderr } = await run('--rejected', 'rejected.csv');
    expect(code).toBe(1);
    expect(stderr).toContain('rows evaluated: 51; faulty: 1');
  });

  it('are asked about where nothing settles them', async () => {
    people(`${HEADINGS}张三,001,3/4/1990,硕士,是,5000,是\n`);
    const asked = await run();
    expect(asked).toMatchObject({ code: 2, stdout: '' });
    expect(asked.stderr).toContain(
      'column C “出生日期”: dates that read as day/month and as month/day: 1',
    );
    expect((await run('--dates', 'month-first')).code).toBe(0);
  });

  it('of a mixed column are rejected one by one, those that read one way are not', async () => {
    people(
      `${HEADINGS}${['31/1/1990', '1/31/1990', '3/4/1990'].map((date) => `张三,001,${date},硕士,是,5000,是\n`).join('')}`,
    );
    const { stderr } = await run();
    expect(stderr).toContain('row 4: column C “出生日期”: “3/4/1990”, the column mixes');
    expect(stderr).toContain('rows evaluated: 2; faulty: 1');
  });
});

describe('a file that cannot be read', () => {
  const GB_ROW = Uint8Array.from([0xd5, 0xc5, 0xc8, 0xfd, 0x2c, 0xb1, 0xbe, 0xbf, 0xc6, 0x0a]);
  const mixed = Uint8Array.from([...new TextEncoder().encode(HEADINGS + GOOD), ...GB_ROW]);

  it.each<[string, string | Uint8Array, string]>([
    ['nothing', '', 'is empty'],
    ['mixed encodings', mixed, 'Line 3, byte'],
    [
      'an unclosed quote',
      `${HEADINGS}${GOOD}"李四,2\n${GOOD.repeat(20)}`.replace(/"５，０００"/g, '5000'),
      'quote opened in line 3',
    ],
    ['an Excel workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 0, 0]), 'Excel workbook'],
    ['one enormous line', `${HEADINGS}${'x'.repeat(5_000_000)}`, 'line 2'],
    ['no known heading', 'a,b\n1,2\n', 'No column has the heading of a known fact'],
    ['two columns of one fact', '学历,最高学历\n本科,本科\n', 'keep one'],
    [
      'a misspelt heading',
      '最高学厉,出生日期\n本科,1990-01-01\n',
      '--map "最高学厉=education.level"',
    ],
  ])(
    'for %s says where and what to do, and leaves the results of before as they are',
    async (_, content, message) => {
      people(content);
      writeFileSync(join(folder, 'results.csv'), 'from before');
      const { code, stdout, stderr } = await run('--rejected', 'rejected.csv');
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr.toLowerCase()).toContain(message.toLowerCase());
      expect(file('results.csv')).toBe('from before');
      expect(readdirSync(folder).sort()).toEqual(['people.csv', 'results.csv']);
    },
  );

  it('tells it in Chinese as well', async () => {
    people(mixed);
    const { stderr } = await rules(['batch', '--in', 'people.csv', '--out', 'results.csv'], {
      folder,
    });
    expect(stderr).toContain('第 3 行、第');
  });

  it('with headings alone gives headings alone', async () => {
    people(HEADINGS);
    expect(await run()).toMatchObject({ code: 0 });
    expect(file('results.csv').split('\r\n')).toHaveLength(2);
  });

  it('with ten thousand columns is read like any other', async () => {
    const more = Array.from({ length: 10_000 }, (_, index) => `指标${index}`).join(',');
    people(`学历,${more}\n本科,${'1,'.repeat(9_999)}1\n`);
    const { code, stderr } = await run();
    expect(code).toBe(0);
    expect(stderr).toContain('and 9992 more');
  });
});

describe('columns that the person sets', () => {
  it('hold the fact that --map names, by heading or by letters', async () => {
    people('代码,毕业情况,毕业情况\n7,本科,1990-01-01\n');
    const { code } = await run('--map', '代码=identity;B=education.level;C=person.birthDate');
    expect(code).toBe(0);
    expect(records(file('results.csv'))[0]).toMatchObject({ 代码: '7' });
  });

  it.each([
    ['学历', 'has no "="'],
    ['学力=education.level', 'did you mean "学历"?'],
    ['学历=education.levl', 'did you mean "education.level"?'],
  ])('are refused with the remedy: --map "%s"', async (map, message) => {
    people(`${HEADINGS}${GOOD}`);
    expect(await run('--map', map)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(message),
    });
  });
});

describe('one file under two names', () => {
  beforeEach(() => {
    people(HEADINGS + GOOD);
    symlinkSync('people.csv', join(folder, 'link.csv'));
    symlinkSync('.', join(folder, 'here'));
  });

  it.each([
    ['the roster through a link', ['--in', 'link.csv', '--out', 'people.csv']],
    ['the results through a link', ['--in', 'people.csv', '--out', 'link.csv']],
    ['a folder through a link', ['--in', 'people.csv', '--out', 'here/people.csv']],
    ['two results', ['--in', 'people.csv', '--out', 'x.csv', '--rejected', 'here/x.csv']],
  ])('is still one: %s', async (_, names) => {
    const { code, stderr } = await rules(['batch', ...names], { folder });
    expect(code).toBe(2);
    expect(stderr).toContain('name two files');
    expect(file('people.csv')).toBe(HEADINGS + GOOD);
    expect(readdirSync(folder).sort()).toEqual(['here', 'link.csv', 'people.csv']);
  });
});

describe('a name that no file can take', () => {
  it('is refused before anybody is evaluated', async () => {
    people(HEADINGS + GOOD);
    mkdirSync(join(folder, 'results'));
    const { code, stderr } = await rules(['batch', '--in', 'people.csv', '--out', 'results'], {
      folder,
    });
    expect(code).toBe(2);
    expect(stderr).toContain('is no file');
    expect(readdirSync(folder).sort()).toEqual(['people.csv', 'results']);
  });

  it('leaves nothing behind, also where it was taken while the people were evaluated', async () => {
    const taken = join(folder, 'results.csv');
    const sink = await sinkNamed('results.csv', { folder, write: async () => undefined });
    await sink.write('personal');
    mkdirSync(taken);
    await expect(sink.finish()).rejects.toThrow();
    await sink.abandon();
    expect(readdirSync(folder)).toEqual(['results.csv']);
  });
});

describe('what is typed wrongly', () => {
  it.each([
    ['no input', ['batch', '--out', 'x.csv'], '--in FILE|-'],
    ['no output', ['batch', '--in', 'people.csv'], '--out'],
    ['no such file', ['batch', '--in', 'nobody.csv', '--out', 'x.csv'], 'there is no file'],
    ['no such folder', ['batch', '--in', 'people.csv', '--out', 'a/b.csv'], 'there is no folder'],
    [
      'no folder for the totals',
      ['batch', '--in', 'people.csv', '--out', 'x.csv', '--totals', 'a/b.csv', '--workers', '2'],
      'there is no folder',
    ],
    ['one file for two', ['batch', '--in', 'people.csv', '--out', 'people.csv'], 'name two files'],
    ['a language', ['batch', '--in', 'people.csv', '--out', 'x.csv', '--locale', 'fr'], 'zh or en'],
    ['workers', ['batch', '--in', 'people.csv', '--out', 'x.csv', '--workers', '0'], '1 to 64'],
    ['an order', ['batch', '--in', 'people.csv', '--out', 'x.csv', '--dates', 'dmy'], 'day-first'],
  ])('%s is named with its remedy', async (_, args, message) => {
    people(HEADINGS + GOOD);
    const { code, stdout, stderr } = await rules(args, { folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(readdirSync(folder)).toEqual(['people.csv']);
  });
});
