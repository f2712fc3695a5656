import { describe, expect, it } from 'vitest';
import { CsvReader } from '../csv/csv-reader.ts';
import { readCohortTable } from './cohort-table.ts';

const read = (text: string) => {
  const csv = new CsvReader();
  return readCohortTable([...csv.push(text), ...csv.end()]);
};

describe('a cohort from a table', () => {
  it('takes the column that tells people apart and the one with points, wherever they stand', () => {
    expect(
      read('部门,总积分（分）,姓名,工号\n研发,８５．５,张三,a1\n市场,"1,020",张三,a2\n'),
    ).toEqual({
      members: [
        { id: 'a1', points: 85.5 },
        { id: 'a2', points: 1020 },
      ],
      problems: [],
    });
  });

  it.each([
    ['no points', 'id,points\na,\n', 2, 'column B: “”, expected points'],
    ['three decimals', 'id,points\na,1.234\n', 2, 'at most two decimals'],
    ['less than nothing', 'id,points\na,-1\n', 2, '0 or more'],
    ['no id', 'id,points\n ,5\n', 2, 'column A has no id'],
    ['an id twice', 'id,points\na,5\n\na,6\n', 4, '“a” is also row 2'],
    ['a torn row', 'id,points\n"a"b,5\n', 2, 'quotes'],
    ['no column of points', 'id,phone\na,5\n', 1, 'head one “points”'],
    ['no column of ids', 'city,points\na,5\n', 1, 'head one “id”'],
    ['nobody', 'id,points\n', 1, 'nobody'],
  ])('names %s by its row', (_, text, row, message) => {
    const { problems } = read(text);
    expect(problems).toMatchObject([{ row }]);
    expect(problems[0]?.words.en).toContain(message);
    expect(problems[0]?.words.zh).not.toBe('');
  });
});
