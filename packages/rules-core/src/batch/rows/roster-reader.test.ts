import { describe, expect, it } from 'vitest';
import { factDictionary } from '../../facts/dictionary.ts';
import { matchColumns } from '../columns/match-columns.ts';
import { DateSurvey } from './date-survey.ts';
import { problemText, rosterReader } from './roster-reader.ts';

const facts = factDictionary();
const districts = [{ id: 'north', name: { zh: '北区', en: 'North' } }];
const read = (headings: string[], cells: readonly (string | number | null)[]) =>
  rosterReader(matchColumns(headings, facts).columns, facts, { districts })(cells);

describe('a row', () => {
  it('gives the facts that it has and none that it has not', () => {
    expect(read(['姓名', '学历', '出生日期', '是否租房'], ['张三', '本科', '', '不清楚'])).toEqual({
      profile: { 'education.level': 'bachelor' },
      problems: [],
    });
  });

  it('that ends early leaves the rest unknown', () => {
    expect(read(['学历', '出生日期'], ['本科'])).toEqual({
      profile: { 'education.level': 'bachelor' },
      problems: [],
    });
  });

  it('that goes on with empty cells is as good as any', () => {
    expect(read(['学历'], ['本科', '', null]).problems).toEqual([]);
  });

  it('that goes on with content is faulty: its cells may have moved', () => {
    const { problems } = read(['学历', '出生日期'], ['本科', '1990-01-01', '5', '000']);
    expect(problems).toMatchObject([{ column: 2, found: '5' }]);
    expect(problemText(problems[0] ?? never(), 'en')).toContain(
      'column C: “5”, there are only 2 headings',
    );
  });

  it('names each wrong cell by column, heading, content and what was expected, in both languages', () => {
    const { profile, problems } = read(['学历', '出生日期'], ['初二\0x', '1990-02-30']);
    expect(profile).toEqual({});
    expect(problems.map((problem) => problemText(problem, 'zh'))).toEqual([
      expect.stringContaining('A 列“学历”写着“初二�x”，含有空字符'),
      'B 列“出生日期”写着“1990-02-30”，日历上没有这一天',
    ]);
    expect(problems.map(({ fact }) => fact)).toEqual(['education.level', 'person.birthDate']);
  });

  it('shortens what is long', () => {
    const { problems } = read(['学历'], ['长'.repeat(500)]);
    expect([...(problems[0]?.found ?? '')]).toHaveLength(41);
  });

  it('cannot be read with two columns for one fact', () => {
    expect(() => read(['学历', '最高学历'], ['本科', '硕士'])).toThrow(
      'columns A and B both hold "education.level"',
    );
  });
});

describe('a survey of dates', () => {
  const columns = matchColumns(
    ['出生日期', '学历', '备注', '在该区工作起始日（日/月/年）'],
    facts,
  ).columns;
  const survey = (...rows: string[][]) => {
    const own = new DateSurvey(columns, facts);
    for (const row of rows) own.add(row);
    return own.findings();
  };

  it('looks at the columns of dates alone', () => {
    expect(survey(['1990-01-01', '3/4/1990', '3/4/1990', '']).map(({ column }) => column)).toEqual([
      0, 3,
    ]);
    expect(new DateSurvey(matchColumns(['学历'], facts).columns, facts).isNeeded).toBe(false);
  });
  it('takes one row that can be read one way for the whole column', () => {
    expect(survey(['3/4/1990'], ['13/4/1990'], ['4/4/1990'])[0]).toEqual({
      column: 0,
      order: 'dayFirst',
      open: 1,
    });
    expect(survey(['4/13/1990'])[0]?.order).toBe('monthFirst');
  });
  it('says what is open and what is mixed', () => {
    expect(survey(['3/4/1990'])[0]).toEqual({ column: 0, order: undefined, open: 1 });
    expect(survey(['13/4/1990'], ['4/13/1990'])[0]?.order).toBe('mixed');
    expect(survey(['1990-01-01'])[0]).toEqual({ column: 0, order: undefined, open: 0 });
  });
  it('believes the heading', () =>
    expect(survey(['', '', '', '3/4/2020'])[1]?.order).toBe('dayFirst'));
});

function never(): never {
  throw new Error('a problem was expected');
}
