import {
  BYTE_ORDER_MARK,
  CsvReader,
  csvLine,
  readCohortTable,
  readHundredths,
  TableError,
  type TableRow,
  TextReader,
} from '../../batch/index.ts';
import { checkCohort } from '../../points/entry.ts';
import { type RankedMember, rankCohort } from '../../points/rank.ts';
import type { Locale } from '../../schema/text.ts';
import { inBoth } from '../../words/in-both.ts';
import { moneyText } from '../../words/money.ts';
import { required } from '../arguments.ts';
import type { Arguments, Command, Surroundings } from '../command.ts';
import { BadInput } from '../errors.ts';
import { EXIT } from '../exit-codes.ts';
import { DISTRICT, JSON_OPTION, LANG, languagesFrom, PACKS } from '../options.ts';
import { jsonFrom, placeOf, readBytes } from '../read-json.ts';
import { SCHEME, schemeFrom } from '../scheme.ts';
import { type Say, sayIn } from '../text/say.ts';

export const rank: Command = {
  name: 'rank',
  summary: 'The yearly ranking of a cohort into the bands of a points scheme.',
  usage: '--cohort FILE|- [--minimum N] [--district D] [--scheme ID] [--json | --csv]',
  description:
    'Takes {"members": [{"id", "points"}], "minimum"?}; minimum is the least score awarded that year. Or CSV with a\ncolumn “id” (工号) and a column “points” (积分), in UTF-8, UTF-16 or GB18030. Prints one member to a line, the\nhighest first: rank, id, points and the amount a month, as a range where the edge of a band runs through equal\npoints or through a person. JSON: [{id, points, rank, selected, least, most}]; CSV has the same in yuan.',
  options: {
    cohort: { value: 'FILE', help: 'The cohort as JSON or CSV; - reads standard input.' },
    minimum: { value: 'N', help: 'The least score awarded that year, for a cohort as CSV.' },
    district: DISTRICT,
    scheme: SCHEME,
    lang: LANG,
    json: JSON_OPTION,
    csv: { help: 'Print CSV instead of text.' },
    packs: PACKS,
  },
  examples: [
    'rank --cohort cohort.json',
    'rank --cohort cohort.csv --minimum 45 --csv',
    'rank --cohort - --json < cohort.json',
  ],
  run: async (given, surroundings) => {
    const file = required(rank, given, 'cohort');
    const say = sayIn(languagesFrom(given));
    const { scheme } = await schemeFrom(given, surroundings);
    const ranked = rankCohort(scheme, checkCohort(await cohortFrom(file, given, surroundings)));
    if (given.switches.has('json')) surroundings.out(JSON.stringify(ranked, null, 2));
    else if (given.switches.has('csv'))
      await surroundings.write(csvOf(ranked, languagesFrom(given)));
    else
      for (const member of ranked)
        surroundings.out(
          `${member.rank}. ${member.id} (${member.points}): ${amountOf(member, say)}`,
        );
    return EXIT.done;
  },
};

/**
 * The cohort as unchecked data: JSON begins with a brace, everything else is CSV.
 * @throws BadInput naming every row that cannot be ranked: with one person less, the bands of all would move.
 */
async function cohortFrom(
  file: string,
  given: Arguments,
  surroundings: Surroundings,
): Promise<unknown> {
  const bytes = await readBytes(file, surroundings);
  const place = placeOf(file);
  const minimum = given.values.get('minimum');
  if (isJson(bytes)) {
    if (minimum !== undefined)
      throw new BadInput('--minimum goes with a cohort as CSV; in JSON it is "minimum"');
    return jsonFrom(bytes, place);
  }
  const least = minimum === undefined ? undefined : readHundredths(minimum);
  if (minimum !== undefined && least === undefined)
    throw new BadInput(`--minimum "${minimum}" is no score; write a number such as 45 or 45.5`);
  const [locale = 'zh'] = languagesFrom(given);
  const { members, problems } = readCohortTable(rowsOf(bytes, place, locale));
  if (problems.length > 0)
    throw new BadInput(
      [
        `${place}: the cohort cannot be ranked`,
        ...problems.map(({ row, words }) =>
          locale === 'zh' ? `第 ${row} 行：${words.zh}` : `row ${row}: ${words.en}`,
        ),
      ].join('\n'),
    );
  return { members, ...(least !== undefined && { minimum: least / 100 }) };
}

function isJson(bytes: Uint8Array): boolean {
  const begin = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart();
  return begin === '' || begin.startsWith('{') || begin.startsWith('[');
}

function rowsOf(bytes: Uint8Array, place: string, locale: Locale): TableRow[] {
  const text = new TextReader();
  const csv = new CsvReader();
  try {
    return [...csv.push(text.push(bytes) + text.end()), ...csv.end()];
  } catch (error) {
    if (error instanceof TableError) throw new BadInput(`${place}: ${error.words[locale]}`);
    throw error;
  }
}

/** The ranking as CSV; amounts in yuan a month, empty for who is not selected. */
function csvOf(ranked: readonly RankedMember[], [locale = 'zh']: readonly Locale[]): string {
  const yuan = (fen: number | null): string => (fen === null ? '' : String(fen / 100));
  const headings = {
    zh: ['名次', '编号', '积分', '是否入选', '每月最少（元）', '每月最多（元）'],
    en: ['Rank', 'Id', 'Points', 'Selected', 'Least a month (CNY)', 'Most a month (CNY)'],
  };
  const words = { zh: ['是', '否'], en: ['yes', 'no'] };
  const lines = ranked.map(({ id, points, rank: place, selected, least, most }) =>
    csvLine([
      String(place),
      id,
      String(points),
      words[locale][selected ? 0 : 1] ?? '',
      yuan(least),
      yuan(most),
    ]),
  );
  return BYTE_ORDER_MARK + csvLine(headings[locale]) + lines.join('');
}

function amountOf({ least, most }: RankedMember, say: Say): string {
  if (least === null || most === null) return say({ zh: '未入选', en: 'not selected' });
  return say(
    inBoth((locale) => {
      const range = [...new Set([least, most])]
        .map((fen) => moneyText(fen, locale))
        .join(locale === 'zh' ? '至' : ' to ');
      return locale === 'zh' ? `每月${range}` : `${range} a month`;
    }),
  );
}
