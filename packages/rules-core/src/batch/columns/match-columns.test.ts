import { describe, expect, it } from 'vitest';
import { factDictionary } from '../../facts/dictionary.ts';
import { headingRowIn, isRemark } from './heading-row.ts';
import { columnLetters, matchColumns } from './match-columns.ts';
import { USUAL_HEADINGS } from './usual-headings.ts';

const facts = factDictionary();
const usesOf = (...headings: string[]) =>
  matchColumns(headings, facts).columns.map(({ use }) =>
    use.kind === 'fact' ? use.fact : use.kind,
  );

describe('the columns of a roster', () => {
  it.each([
    ['person.birthDate', 'person.birthDate'],
    ['出生日期', 'person.birthDate'],
    [' 出 生 日 期 ', 'person.birthDate'],
    ['Date of Birth', 'person.birthDate'],
    ['ＤＡＴＥ＿ＯＦ＿ＢＩＲＴＨ', 'person.birthDate'],
    ['出生日期（yyyy-mm-dd）', 'person.birthDate'],
    ['学历', 'education.level'],
    ['税前年收入', 'work.annualSalary'],
    ['年薪（万元）', 'work.annualSalary'],
    ['社保缴纳地', 'work.shanghaiSocialInsurance'],
    ['姓名', 'identity'],
    ['工号', 'identity'],
    ['Staff No.', 'identity'],
    ['月薪', 'unread'],
    ['性别', 'unread'],
    ['', 'unread'],
  ])('“%s” is %s', (heading, use) => expect(usesOf(heading)).toEqual([use]));

  it('every usual heading names a fact that exists, and that one alone', () => {
    for (const [id, headings] of Object.entries(USUAL_HEADINGS))
      for (const heading of headings) expect([heading, ...usesOf(heading)]).toEqual([heading, id]);
  });

  it('every fact is known by its id and both its labels', () => {
    for (const { id, label } of facts.values())
      expect(usesOf(id, label.zh, label.en)).toEqual([id, id, id]);
  });

  it('a label with brackets of its own is known with a unit behind it, and without either', () => {
    const salary = facts.get('work.annualSalary');
    if (!salary) throw new Error('The dictionary has no salary.');
    const wage = {
      ...salary,
      id: 'north:wage',
      label: { zh: '平均工资（年）', en: 'Wage (mean)' },
    };
    const wider = new Map([...facts, [wage.id, wage]]);
    const headings = ['平均工资（年）（元）', '平均工资（元）', '平均工资', 'Wage (mean) (CNY)'];
    for (const { use } of matchColumns(headings, wider).columns)
      expect(use).toEqual({ kind: 'fact', fact: wage.id });
  });

  it('say their unit and the order of their dates where the heading does', () => {
    const { columns } = matchColumns(
      [
        '年薪（万元）',
        '月租金(元)',
        'Birthday (dd/mm/yyyy)',
        '出生日期（月/日/年）',
        '学历（万元）',
      ],
      facts,
    );
    expect(columns.map(({ unit, dateOrder }) => unit ?? dateOrder)).toEqual([
      'wan',
      'yuan',
      'dayFirst',
      'monthFirst',
      undefined,
    ]);
  });

  it('that are unknown are named, the nearest fact with a confidence, and are not taken for it', () => {
    const { columns, issues } = matchColumns(['姓名', '最高学厉', '性别'], facts);
    expect(columns[1]).toMatchObject({
      use: { kind: 'unread' },
      suggestion: { fact: 'education.level' },
    });
    expect(columns[1]?.suggestion?.confidence).toBeGreaterThan(0.5);
    expect(columns[1]?.suggestion?.confidence).toBeLessThan(1);
    expect(issues.map(({ kind, columns: own }) => [kind, ...own])).toEqual([
      ['unknown', 1],
      ['unknown', 2],
      ['noFacts'],
    ]);
    expect(issues[0]?.words.en).toContain('column 2 (B) “最高学厉”');
    expect(issues[0]?.words.zh).toContain('是不是“最高学历”');
  });

  it('that hold one fact are both named', () => {
    const { issues } = matchColumns(['学历', '出生日期', '最高学历'], facts);
    expect(issues).toMatchObject([{ kind: 'duplicate', columns: [0, 2] }]);
    expect(issues[0]?.words.en).toContain('column 1 (A) “学历” and column 3 (C) “最高学历”');
  });

  it('are what the person has set, before any heading', () => {
    const choices = new Map([
      [0, 'education.level'],
      [1, null],
      [2, 'identity'],
    ]);
    const { columns, issues } = matchColumns(['月薪', '学历', '部门代码'], facts, choices);
    expect(columns.map(({ use }) => use.kind)).toEqual(['fact', 'unread', 'identity']);
    expect(issues).toEqual([]);
    expect(() => matchColumns(['x'], facts, new Map([[0, 'no.such']]))).toThrow('no.such');
  });

  it('may be ten thousand', () => {
    const { columns } = matchColumns(
      ['出生日期', ...Array.from({ length: 9_999 }, (_, index) => `指标${index}`)],
      facts,
    );
    expect(columns).toHaveLength(10_000);
    expect(columns[0]?.use).toEqual({ kind: 'fact', fact: 'person.birthDate' });
  });

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('%d is column %s', (index, letters) => expect(columnLetters(index)).toBe(letters));
});

describe('the row of headings', () => {
  it('is found below a title and notes', () => {
    const rows = [
      ['员工情况表', '', ''],
      ['填表人：张三', '', ''],
      ['姓名', '学历', '出生日期'],
      ['李四', '本科', '1990-01-01'],
    ];
    expect(headingRowIn(rows, facts)).toBe(2);
  });
  it('is the first where none has a known name', () =>
    expect(headingRowIn([['a'], ['b']], facts)).toBe(0));
  it('is followed by remarks that are no people', () => {
    expect(isRemark(['# 填法', ''])).toBe(true);
    expect(isRemark(['#N/A', ''])).toBe(false);
    expect(isRemark(['#1', ''])).toBe(false);
    expect(isRemark(['张三', '# '])).toBe(false);
  });
});
