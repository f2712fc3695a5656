import { evaluateProgramme, isOpen } from '@portal/rules-core';
import { describe, expect, it } from 'vitest';
import { northPack, southPack } from '../../../testing/packs.ts';
import { openXlsx, readSheet } from '../../sheet/read-xlsx.ts';
import { writeXlsx } from '../../sheet/write-xlsx.ts';
import { writeDownload } from './downloads.ts';
import type { Matching, Progress, Settings } from './protocol.ts';
import { Roster } from './roster.ts';
import { readTable } from './table.ts';
import { writeTemplate } from './template.ts';

const packs = [northPack, southPack];
const step = async (): Promise<void> => {};
const file = (...parts: BlobPart[]): File => new File(parts, 'people.csv');
const plain: Matching = { choices: [], dateOrders: [], units: [] };
const settings: Settings = {
  ...plain,
  asOf: '2026-01-01',
  districts: ['north', 'south'],
  audiences: ['person'],
  lenient: false,
};
const HEAD = '姓名,工号,单位注册地,学历,出生日期,年薪（万元）,备注\n';

async function evaluated(content: string, more: Partial<Settings> = {}) {
  const roster = new Roster(packs);
  await roster.open(file(content), {}, step);
  const summary = await roster.evaluate({ ...settings, ...more }, step);
  return { roster, summary };
}

describe('a roster', () => {
  const three = `${HEAD}李雷,001,北区,博士,1990-05-20,３０,a\n韩梅,002,其他,本科,1991/6/1,12.5,\n王五,003,,硕士,,,\n`;

  it('gives each person what evaluating them alone gives', async () => {
    const { roster, summary } = await evaluated(three);
    expect(summary).toMatchObject({ rows: 3, evaluated: 3, setAside: 0, problems: 0 });
    const programmes = northPack.programmes.filter(({ audience }) => audience.includes('person'));
    expect(summary.programmes.map(({ id }) => id)).toEqual(programmes.map(({ id }) => id));
    for (const { index } of roster.people({}, 0, 10).lines) {
      const { profile, results } = roster.person(index);
      for (const [place, programme] of programmes.entries()) {
        const alone = evaluateProgramme(northPack, programme, profile, { asOf: '2026-01-01' });
        expect(results[place]?.verdict).toBe(alone.verdict);
        expect(results[place]?.missing).toEqual(alone.missing);
        expect(isOpen(alone.validity)).toBe(true);
      }
    }
    expect(roster.person(0).profile).toMatchObject({
      'work.employerDistrict': 'north',
      'education.level': 'doctorate',
      'person.birthDate': '1990-05-20',
      'work.annualSalary': 30_000_000,
    });
  });

  it('leaves out what has ended, and says so; on a day of its time it is there', async () => {
    const today = await evaluated(three);
    expect(today.summary.notOpen).toEqual(['south/high-end/grant']);
    const then = await evaluated(three, { asOf: '2018-06-01' });
    expect(then.summary.programmes.map(({ id }) => id)).toContain('south/high-end/grant');
    expect(then.summary.notOpen).not.toContain('south/high-end/grant');
  });

  it('does not take a line of totals for a person', async () => {
    const { roster, summary } = await evaluated(`${three}合计,,,,,,3 人\n`);
    expect(summary).toMatchObject({ rows: 4, evaluated: 3, setAside: 1, problems: 1 });
    expect(roster.people({}, 0, 10).lines).toHaveLength(3);
  });

  it('filters by programme, verdict, missing fact, district and name', async () => {
    const { roster, summary } = await evaluated(three);
    const found = (filter: Parameters<Roster['people']>[0]): string[] =>
      roster.people(filter, 0, 10).lines.map(({ identities }) => identities[0] ?? '');
    expect(found({})).toEqual(['李雷', '韩梅', '王五']);
    expect(found({ programme: 'north/home-subsidy', verdict: 'eligible' })).toEqual(['李雷']);
    expect(found({ programme: 'north/home-subsidy', verdict: 'notEligible' })).toEqual([
      '韩梅',
      '王五',
    ]);
    expect(found({ missing: 'work.employerDistrict' })).toEqual(['王五']);
    expect(found({ district: 'south' })).toEqual([]);
    expect(found({ text: ' 00' })).toEqual(['李雷', '韩梅', '王五']);
    expect(found({ text: '梅' })).toEqual(['韩梅']);
    expect(roster.people({}, 1, 1)).toMatchObject({
      total: 3,
      lines: [{ identities: ['韩梅', '002'] }],
    });
    for (const { id, counts } of summary.programmes)
      for (const verdict of ['eligible', 'needsInfo', 'discretionary', 'notEligible'] as const)
        expect(roster.people({ programme: id, verdict }, 0, 10).total).toBe(counts[verdict]);
    for (const { fact, people } of summary.missing)
      expect(roster.people({ missing: fact }, 0, 10).total).toBe(people);
  });

  it('sets rows with wrong cells aside, names row and column, and keeps the others', async () => {
    const wrong = `${HEAD}李雷,001,北区,博士,1990-02-30,30,\n韩梅,002,北区,小博士,1991-06-01,十万,\n王五,003,北区,硕士,1992-01-01,20,\n`;
    const { roster, summary } = await evaluated(wrong);
    expect(summary).toMatchObject({ rows: 3, evaluated: 1, setAside: 2, problems: 3 });
    const { lines, total } = roster.problems(0, 10);
    expect(total).toBe(2);
    expect(
      lines.map(({ number, problems }) => [number, problems.map(({ heading }) => heading)]),
    ).toEqual([
      [2, ['出生日期']],
      [3, ['学历', '年薪（万元）']],
    ]);
    expect(roster.people({}, 0, 10).lines.map(({ number }) => number)).toEqual([4]);
    const lenient = await evaluated(wrong, { lenient: true });
    expect(lenient.summary).toMatchObject({ evaluated: 3, setAside: 0, problems: 3 });
    expect(lenient.roster.person(0).profile).not.toHaveProperty(['person.birthDate']);
  });

  it('asks for the order of dates where nothing settles it, and reads by the answer', async () => {
    const roster = new Roster(packs);
    await roster.open(file('姓名,出生日期\nA,3/4/1990\nB,5/6/1991\n'), {}, step);
    expect(roster.match(plain).dates).toEqual([{ column: 1, order: undefined, open: 2 }]);
    expect(await roster.evaluate(settings, step)).toMatchObject({ evaluated: 0, setAside: 2 });
    await roster.evaluate({ ...settings, dateOrders: [[1, 'dayFirst']] }, step);
    expect(roster.person(0).profile).toEqual({ 'person.birthDate': '1990-04-03' });
  });

  it('reads a column as the person says, and refuses two for one fact', async () => {
    const roster = new Roster(packs);
    await roster.open(file('谁,甲,学历\nA,博士,硕士\n'), {}, step);
    const asSaid = {
      ...plain,
      choices: [
        [0, 'identity'],
        [1, 'education.level'],
        [2, null],
      ] as const,
    };
    expect(roster.match(asSaid).issues.map(({ kind }) => kind)).toEqual([]);
    await roster.evaluate({ ...settings, ...asSaid }, step);
    expect(roster.person(0)).toMatchObject({
      identities: ['A'],
      profile: { 'education.level': 'doctorate' },
    });
    const twice = { ...plain, choices: [[1, 'education.level']] as const };
    expect(roster.match(twice).issues.map(({ kind }) => kind)).toContain('duplicate');
    await expect(roster.evaluate({ ...settings, ...twice }, step)).rejects.toThrow(RangeError);
  });

  it('finds the headings below a title, and takes another row where it is told to', async () => {
    const roster = new Roster(packs);
    const content = '2026年员工名单,,\n,,\n姓名,学历,单位注册地\nA,博士,北区\nB,硕士,北区\n';
    expect(await roster.open(file(content), {}, step)).toMatchObject({ headingRow: 3, rows: 2 });
    expect(await roster.open(file(content), { headingRow: 1 }, step)).toMatchObject({
      headingRow: 1,
    });
  });

  it('gives up when told to, and what was there before stays', async () => {
    const { roster } = await evaluated(three);
    const told: Progress[] = [];
    const stop = async (progress: Progress): Promise<void> => {
      told.push(progress);
      throw new Error('given up');
    };
    await expect(roster.evaluate({ ...settings, asOf: '2020-01-01' }, stop)).rejects.toThrow(
      'given up',
    );
    expect(told).toEqual([{ done: 0, total: 3 }]);
    expect(roster.people({}, 0, 10).total).toBe(3);
    await expect(roster.open(file('姓名\nA\n'), {}, stop)).rejects.toThrow('given up');
    expect(roster.people({}, 0, 10).total).toBe(3);
  });
});

describe('files', () => {
  it('reads GB18030', async () => {
    const bytes = Uint8Array.from([
      0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xd1, 0xa7, 0xc0, 0xfa, 0x0a, 0x41, 0x2c, 0xb2, 0xa9, 0xca,
      0xbf, 0x0a,
    ]);
    const roster = new Roster(packs);
    expect(await roster.open(file(bytes), {}, step)).toMatchObject({
      encoding: 'gb18030',
      rows: 1,
    });
    await roster.evaluate(settings, step);
    expect(roster.person(0).profile).toEqual({ 'education.level': 'doctorate' });
  });

  it('reads a workbook by what it is, not by its name, and the first sheet that holds something', async () => {
    const workbook = await writeXlsx([
      { name: 'leer', rows: [] },
      {
        name: '名单',
        rows: [
          ['姓名', '出生日期'],
          ['A', { date: '1990-05-20' }],
        ],
      },
    ]);
    const roster = new Roster(packs);
    const opened = await roster.open(file(workbook), {}, step);
    expect(opened).toMatchObject({ kind: 'xlsx', sheet: 1, rows: 1 });
    await roster.evaluate(settings, step);
    expect(roster.person(0).profile).toEqual({ 'person.birthDate': '1990-05-20' });
  });

  it.each(['zh', 'en'] as const)(
    'a template in %s has all its columns known, and no people',
    async (locale) => {
      for (const form of ['csv', 'xlsx'] as const) {
        const roster = new Roster(packs);
        const template = await writeTemplate(roster, form, locale);
        expect(await roster.open(file(template), {}, step)).toMatchObject({ kind: form, rows: 0 });
        const { columns, issues } = roster.match(plain);
        expect(columns.map(({ use }) => use.kind)).not.toContain('unread');
        expect(columns.filter(({ use }) => use.kind === 'fact').length).toBeGreaterThan(1);
        expect(issues).toEqual([]);
      }
    },
  );

  it('what a workbook and a CSV file of results say is the same, and formulas are harmless', async () => {
    const { roster } = await evaluated(
      `${HEAD}=1+1,001,北区,博士,1990-05-20,30,\n韩梅,002,其他,本科,1991-06-01,12,\n错误,003,北区,不知所云,,,\n`,
    );
    const csv = await readTable(await writeDownload(roster, 'results', 'csv', 'zh', step));
    const opened = await openXlsx(await writeDownload(roster, 'results', 'xlsx', 'zh', step));
    const sheets = new Map<string, string[][]>();
    for (const sheet of opened.sheets) {
      const rows: string[][] = [];
      await readSheet(opened, sheet, ({ cells }) => rows.push(cells));
      sheets.set(sheet.name, rows);
    }
    expect([...sheets.keys()]).toEqual(['人员', '人员×项目', '各项目合计', '有错的行', '说明']);
    const inCsv = csv.rows.map(({ cells }) => cells.map((cell) => cell.replace(/^'/, '')));
    const padded = sheets
      .get('人员×项目')
      ?.map((cells) =>
        Array.from({ length: inCsv[0]?.length ?? 0 }, (_, index) => cells[index] ?? ''),
      );
    expect(padded).toEqual(inCsv);
    expect(csv.rows.some(({ cells }) => cells.includes("'=1+1"))).toBe(true);
    expect(sheets.get('人员')?.length).toBe(3);
    expect(sheets.get('有错的行')?.[1]?.at(-1)).toContain('学历');
  });

  it('the rows with errors can be mended and put in again', async () => {
    const { roster } = await evaluated(`${HEAD}李雷,007,北区,不知所云,,,\n`);
    for (const form of ['csv', 'xlsx'] as const) {
      const aside = await writeDownload(roster, 'setAside', form, 'zh', step);
      const again = new Roster(packs);
      await again.open(file(aside), {}, step);
      expect(await again.evaluate(settings, step)).toMatchObject({ rows: 1, setAside: 1 });
      expect(again.problems(0, 1).lines[0]?.identities).toEqual(
        expect.arrayContaining(['李雷', '007']),
      );
    }
  });
});
