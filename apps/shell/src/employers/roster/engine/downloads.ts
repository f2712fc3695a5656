import { type Locale, VERDICTS, type Verdict } from '@portal/rules-core';
import {
  BYTE_ORDER_MARK,
  csvLine,
  problemText,
  type ResultTable,
  resultTable,
  totalsTable,
} from '@portal/rules-core/batch';
import { type CellValue, type SheetToWrite, writeXlsx } from '../../sheet/write-xlsx.ts';
import { hasDetails } from './has-details.ts';
import type { Download, FileForm } from './protocol.ts';
import type { Roster, Step } from './roster.ts';

const WORDS = {
  zh: {
    people: '人员',
    details: '人员×项目',
    totals: '各项目合计',
    problems: '有错的行',
    about: '说明',
    row: '行号',
    reason: '原因',
    eligible: '符合条件的项目数',
    discretionary: '由主管部门判断的项目数',
    needsInfo: '还缺信息的项目数',
    names: '符合条件的项目',
    missing: '还需提供',
    day: '判断日期',
    rules: '规则指纹（{district}）',
    noFingerprint: '未发布',
    howTitle: '怎样阅读',
    how: '“符合条件”只说明名单里写的内容与条款相符；是否给予、给予多少，由主管部门决定。“不符合”的项目不在“人员×项目”里。',
    tooMany:
      '人员和项目太多，没有“人员×项目”这张表；逐项的类别、金额和还需提供的信息，请下载 CSV，或少选几个区。',
    between: '、',
  },
  en: {
    people: 'People',
    details: 'People and programmes',
    totals: 'By programme',
    problems: 'Rows with errors',
    about: 'About',
    row: 'Row',
    reason: 'Reason',
    eligible: 'Programmes eligible for',
    discretionary: 'Programmes an authority decides on',
    needsInfo: 'Programmes that need more facts',
    names: 'Eligible for',
    missing: 'Still needed',
    day: 'Rules as of',
    rules: 'Fingerprint of the rules ({district})',
    noFingerprint: 'not published',
    howTitle: 'How to read it',
    how: '“Eligible” says that what the roster holds agrees with the clauses; whether and how much is granted, the authority decides. Programmes somebody is not eligible for are left out of the details.',
    tooMany:
      'There are too many people and programmes for a sheet of details; for class, amounts and missing facts one by one, download the CSV file or choose fewer districts.',
    between: '; ',
  },
} as const satisfies Record<Locale, Record<string, string>>;

type Source = ReturnType<Roster['forDownload']>;

/** Programmes named in one cell. */
const MOST_NAMES = 30;

/**
 * Results, or the rows with errors, as a file. Rows are made one after the other.
 * @param step told how many people are through; throws when the person has given up
 */
export async function writeDownload(
  roster: Roster,
  what: Download,
  form: FileForm,
  locale: Locale,
  step: Step,
): Promise<Blob> {
  const source = roster.forDownload();
  if (form === 'csv')
    return writeCsv(
      what === 'results' ? detailRows(source, locale) : problemRows(source, locale),
      source,
      step,
    );
  let written = 0;
  const total = what === 'results' ? source.people.length : source.wrong.length;
  const pause = () => step({ done: Math.min(written, total), total });
  const counting = (rows: Iterable<readonly CellValue[]>): Iterable<readonly CellValue[]> =>
    counted(rows, () => written++);
  const asText = source.identities.map((_, index) => index + 1);
  if (what === 'setAside')
    return writeXlsx(
      [{ name: WORDS[locale].problems, rows: counting(problemRows(source, locale)) }],
      pause,
    );
  const words = WORDS[locale];
  return writeXlsx(
    [
      {
        name: words.people,
        rows: counting(personRows(source, locale)),
        widths: [8, ...asText.map(() => 14), 12, 12, 12, 60, 60],
        asText,
      },
      ...(hasDetails(source.summary) ? [detailSheet(source, locale, asText)] : []),
      { name: words.totals, rows: totalRows(source, locale), widths: [12, 28, 40, 12, 12, 12, 12] },
      ...(source.wrong.length > 0
        ? [{ name: words.problems, rows: problemRows(source, locale) }]
        : []),
      { name: words.about, rows: aboutRows(roster, source, locale), widths: [30, 80], wraps: true },
    ],
    pause,
  );
}

function* counted<Row>(rows: Iterable<Row>, tell: () => void): Generator<Row> {
  for (const row of rows) {
    tell();
    yield row;
  }
}

async function writeCsv(
  rows: Iterable<readonly CellValue[]>,
  { people }: Source,
  step: Step,
): Promise<Blob> {
  const parts: Blob[] = [];
  let text = BYTE_ORDER_MARK;
  let done = 0;
  for (const row of rows) {
    text += csvLine(row.map((cell) => (cell === null ? '' : String(cell))));
    done++;
    if (text.length < 256_000) continue;
    // A Blob may lie on the disk; a text may not.
    parts.push(new Blob([text]));
    text = '';
    await step({ done, total: Math.max(done, people.length) });
  }
  return new Blob([...parts, text], { type: 'text/csv;charset=utf-8' });
}

/** One row for each person: how many programmes of which verdict, which, what is missing, and each programme's verdict. */
function* personRows(
  { batch, people, identities, row }: Source,
  locale: Locale,
): Generator<CellValue[]> {
  const words = WORDS[locale];
  const names = batch.programmes.map(
    ({ pack, programme }) => `${pack.district.name[locale]} · ${programme.name[locale]}`,
  );
  yield [
    words.row,
    ...identities.map(({ heading }) => heading),
    words.eligible,
    words.discretionary,
    words.needsInfo,
    words.names,
    words.missing,
    ...names,
  ];
  for (const place of people) {
    const { number, cells, profile } = row(place);
    const results = batch.evaluate(profile);
    const having = (verdict: Verdict): number =>
      results.filter((result) => result.verdict === verdict).length;
    const eligible = results.flatMap(({ verdict }, index) =>
      verdict === 'eligible' ? [names[index] ?? ''] : [],
    );
    const missing = new Set(results.flatMap((result) => result.missing));
    yield [
      number,
      ...identities.map(({ index }) => cells[index] ?? ''),
      having('eligible'),
      having('discretionary'),
      having('needsInfo'),
      joined(eligible, words.between),
      joined(
        [...missing].map((fact) => batch.facts.get(fact)?.label[locale] ?? fact),
        words.between,
      ),
      ...results.map(({ verdict }) => VERDICTS[verdict][locale]),
    ];
  }
}

function joined(names: readonly string[], between: string): string {
  const shown = names.slice(0, MOST_NAMES).join(between);
  return names.length > MOST_NAMES ? `${shown}${between}…（+${names.length - MOST_NAMES}）` : shown;
}

/** One row for each person and programme that they are not surely refused. */
function* detailRows(source: Source, locale: Locale): Generator<CellValue[]> {
  const { batch, people, identities, row } = source;
  const table = longTable(source, locale);
  yield table.headings.slice();
  for (const place of people) {
    const { number, cells, profile } = row(place);
    const results = batch.evaluate(profile);
    const own = identities.map(({ index }) => cells[index] ?? '');
    const rows = table.rowsFor(number, own, results);
    for (const [index, result] of results.entries()) {
      const made = rows[index];
      if (result.verdict !== 'notEligible' && made) yield made;
    }
  }
}

function longTable({ batch, identities }: Source, locale: Locale): ResultTable {
  return resultTable(batch, {
    locale,
    form: 'long',
    identities: identities.map(({ heading }) => heading),
  });
}

/** One row for each person and programme, in full. */
function detailSheet(source: Source, locale: Locale, asText: readonly number[]): SheetToWrite {
  return {
    name: WORDS[locale].details,
    rows: detailRows(source, locale),
    widths: [8, ...asText.map(() => 14), 12, 28, 32, 12, 16, 24, 48, 14, 48],
    asText,
  };
}

function* totalRows({ batch, summary }: Source, locale: Locale): Generator<CellValue[]> {
  const [headings = [], ...rows] = totalsTable(
    batch,
    summary.programmes.map(({ counts }) => counts),
    locale,
  );
  yield headings;
  for (const row of rows) yield row.map((cell, index) => (index > 2 ? Number(cell) : cell));
}

/** The rows with errors as they stand in the file, so that they can be mended and put in again; then why. */
function* problemRows({ wrong, headings, row }: Source, locale: Locale): Generator<CellValue[]> {
  const words = WORDS[locale];
  yield [...headings, words.row, words.reason];
  for (const place of wrong) {
    const { number, cells, problems } = row(place);
    const width = Math.max(headings.length, cells.length);
    yield [
      ...Array.from({ length: width }, (_, index) => cells[index] ?? ''),
      number,
      problems.map((problem) => problemText(problem, locale)).join(locale === 'zh' ? '；' : '; '),
    ];
  }
}

function aboutRows({ packs }: Roster, { summary, asOf }: Source, locale: Locale): CellValue[][] {
  const words = WORDS[locale];
  const left = hasDetails(summary) ? [] : [['', words.tooMany]];
  const districts = new Set(summary.programmes.map(({ id }) => id.split('/')[0]));
  return [
    [words.about],
    [words.day, asOf],
    ...packs
      .filter(({ district }) => districts.has(district.id))
      .map(({ district, fingerprint }): CellValue[] => [
        words.rules.replace('{district}', district.name[locale]),
        fingerprint ?? words.noFingerprint,
      ]),
    [words.howTitle, words.how],
    ...left,
  ];
}
