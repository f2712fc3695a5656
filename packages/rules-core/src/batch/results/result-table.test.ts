import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { implyingPack } from '../../testing/arbitrary-implications.ts';
import { partialProfile } from '../../testing/arbitrary-pack.ts';
import { endedFixturePack, fixturePack } from '../../testing/fixture-pack.ts';
import { csvLine } from '../csv/csv-writer.ts';
import { Utf8Lines } from '../csv/utf8-lines.ts';
import { BatchTotals, createBatch } from '../evaluate/batch.ts';
import { resultTable } from './result-table.ts';
import { totalsTable } from './totals-table.ts';

const packs = [fixturePack, endedFixturePack];
const batch = createBatch(packs, { asOf: '2020-06-01' });
const certain = batch.evaluate({
  'person.birthDate': '1990-05-20',
  'education.level': 'doctorate',
  'person.foreign': false,
  'housing.rents': true,
  'housing.marketRent': 500_000,
  'work.annualSalary': 30_000_000,
  'north:registered': true,
});

describe('the table of results', () => {
  it.each(['wide', 'long'] as const)(
    '%s: lines of CSV say what the rows say, of any profile',
    (form) => {
      fc.assert(
        fc.property(
          implyingPack,
          partialProfile,
          fc.constantFrom('zh', 'en'),
          (pack, { partial }, locale) => {
            const own = createBatch([pack], { asOf: '2020-06-01' });
            const table = resultTable(own, { locale, form, identities: ['Name', 'No'] });
            const results = own.evaluate(partial);
            const rows = table.rowsFor(7, ['=a,b', 'x"y'], results);
            for (const row of rows) expect(row).toHaveLength(table.headings.length);
            const lines = new Utf8Lines();
            table.writeCsv(lines, 7, ['=a,b', 'x"y'], results);
            expect(new TextDecoder().decode(lines.written)).toBe(rows.map(csvLine).join(''));
          },
        ),
        { numRuns: 100 },
      );
    },
  );

  it('says nothing of classes and money in columns that could hold neither', () => {
    const { headings } = resultTable(batch, { locale: 'en', form: 'wide', identities: [] });
    expect(new Set(headings).size).toBe(headings.length);
    const classes = batch.programmes.filter(({ programme }) => programme.classes.length > 0);
    expect(headings.filter((heading) => heading.endsWith(': Class'))).toHaveLength(classes.length);
  });

  it('says upper bounds to be upper bounds, in either language', () => {
    const table = (locale: 'zh' | 'en') => {
      const own = resultTable(batch, { locale, form: 'long', identities: [] });
      return parse([own.headings, ...own.rowsFor(2, [], certain)].map(csvLine).join(''), {
        columns: true,
      });
    };
    const [zh, en] = [JSON.stringify(table('zh')), JSON.stringify(table('en'))];
    expect(zh).toContain('最高');
    expect(en).toContain('up to CNY');
    expect(en).not.toMatch(/[\u4e00-\u9fff]/);
  });
});

describe('the table of totals', () => {
  it('counts every row once for each programme', () => {
    const totals = new BatchTotals(batch.programmes.length);
    totals.add(certain);
    totals.add(batch.evaluate({}));
    const [headings, ...rows] = totalsTable(batch, totals.counts, 'en');
    expect(headings?.slice(0, 3)).toEqual(['District', 'Programme id', 'Programme']);
    expect(rows).toHaveLength(batch.programmes.length);
    for (const row of rows)
      expect(
        row
          .slice(3)
          .map(Number)
          .reduce((a, b) => a + b),
      ).toBe(2);
  });
});
