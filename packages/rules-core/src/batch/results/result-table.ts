import type { Finding } from '../../evaluate/result.ts';
import type { Locale } from '../../schema/text.ts';
import { csvCell } from '../csv/csv-writer.ts';
import type { Utf8Lines } from '../csv/utf8-lines.ts';
import type { Batch } from '../evaluate/batch.ts';
import { DistrictSum } from './district-sum.ts';
import { inDistrict, RESULT_WORDS, ResultWords } from './result-words.ts';

export interface ResultTableOptions {
  locale: Locale;
  /**
   * `wide`: one row a person, a few columns a programme. `long`: one row a person and programme, with its id.
   */
  form: 'wide' | 'long';
  /** Headings of the columns that say who somebody is, as they stand in the roster. */
  identities: readonly string[];
}

export interface ResultTable {
  headings: readonly string[];
  /**
   * The rows of results for one row of the roster: one when wide, one for each programme when long.
   * @param row its number in the roster, as a spreadsheet shows it.
   * @param results as `Batch.evaluate` gives them.
   */
  rowsFor(row: number, identities: readonly string[], results: readonly Finding[]): string[][];
  /** The same as lines of CSV, faster: what rows share is put together once, and copied as bytes. */
  writeCsv(
    into: Utf8Lines,
    row: number,
    identities: readonly string[],
    results: readonly Finding[],
  ): void;
}

const encoder = new TextEncoder();
const LINE_END = encoder.encode('\r\n');

/** Results as rows of text, for CSV or a workbook, in one language. */
export function resultTable(
  batch: Pick<Batch, 'programmes'>,
  { locale, form, identities }: ResultTableOptions,
): ResultTable {
  const said = batch.programmes.map((own) => new ResultWords(own, locale));
  const lead = [RESULT_WORDS.row[locale], ...identities];
  if (form === 'long')
    return {
      headings: [
        ...lead,
        ...[
          RESULT_WORDS.district,
          RESULT_WORDS.id,
          RESULT_WORDS.programme,
          RESULT_WORDS.validity,
          RESULT_WORDS.verdict,
          RESULT_WORDS.class,
          RESULT_WORDS.benefits,
          RESULT_WORDS.most,
          RESULT_WORDS.missing,
        ].map((words) => words[locale]),
      ],
      rowsFor: (row, own, results) =>
        results.map((result, index) => [String(row), ...own, ...(said[index]?.long(result) ?? [])]),
      writeCsv(into, row, own, results) {
        const begin = encoder.encode([String(row), ...own].map(csvCell).join(','));
        for (let index = 0; index < results.length; index++) {
          const result = results[index];
          const words = said[index];
          if (!result || !words) continue;
          into.bytes(begin);
          into.bytes(words.longCsv(result));
          into.bytes(LINE_END);
        }
      },
    };
  const sums = [...new Set(batch.programmes.map(({ pack }) => pack))].map(
    (pack) => new DistrictSum(pack, batch),
  );
  return {
    headings: [
      ...lead,
      RESULT_WORDS.eligible[locale],
      ...sums.map(({ pack }) => inDistrict(pack, RESULT_WORDS.certain, locale)),
      ...said.flatMap((words) => words.wideHeadings),
    ],
    rowsFor: (row, own, results) => [
      [
        String(row),
        ...own,
        String(eligibleIn(results)),
        ...sums.map((sum) => sum.of(results)),
        ...results.flatMap((result, index) => said[index]?.wide(result) ?? []),
      ],
    ],
    writeCsv(into, row, own, results) {
      const lead = [String(row), ...own, String(eligibleIn(results))];
      into.text([...lead, ...sums.map((sum) => sum.of(results))].map(csvCell).join(','));
      for (let index = 0; index < results.length; index++) {
        const result = results[index];
        const words = said[index];
        if (result && words) into.bytes(words.wideCsv(result));
      }
      into.bytes(LINE_END);
    },
  };
}

function eligibleIn(results: readonly Finding[]): number {
  let count = 0;
  for (const { verdict } of results) if (verdict === 'eligible') count++;
  return count;
}
