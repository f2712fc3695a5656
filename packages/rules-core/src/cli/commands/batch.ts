import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  BYTE_ORDER_MARK,
  createBatch,
  csvLine,
  factsAsked,
  TableError,
  templateRows,
} from '../../batch/index.ts';
import { factDictionary } from '../../facts/dictionary.ts';
import type { Pack } from '../../schema/pack.ts';
import type { Locale } from '../../schema/text.ts';
import { required } from '../arguments.ts';
import { BlockRunner } from '../batch/block.ts';
import { evaluateRoster } from '../batch/evaluate-roster.ts';
import { sinkNamed, sinksNamed, sourceNamed, truePath } from '../batch/files.ts';
import type { BatchPlan } from '../batch/plan.ts';
import { openRoster } from '../batch/read-roster.ts';
import { inThread, WorkerRunner } from '../batch/runner.ts';
import type { Arguments, Command, Surroundings } from '../command.ts';
import { BadInput } from '../errors.ts';
import { EXIT } from '../exit-codes.ts';
import { AS_OF, asOfFrom, DISTRICT, PACKS } from '../options.ts';
import { chosenDistricts, findDistricts, loadPacks } from '../packs.ts';

const MOST_WORKERS = 64;

export const batch: Command = {
  name: 'batch',
  summary: 'Many people at once: a roster as CSV in, their results as CSV out.',
  usage:
    '--in FILE|- --out FILE|- [--rejected FILE] [--as-of YYYY-MM-DD] [--district D] [--long] [--workers N]',
  description:
    'Reads a roster of people, one to a row: CSV in UTF-8, UTF-16 or GB18030, its columns known by their headings\n(fact ids, labels in Chinese or English, usual headings). Names and staff numbers are carried through untouched.\nWrites one row a person with verdict, class, benefits and what is still needed for each programme that can be\napplied for on the day; with --long one row a person and programme. A row with a cell that cannot be read is\nrejected with its reasons, never half evaluated. A file appears only when it is whole. Memory stays the same\nhowever long the roster is. Exit code: 0 all rows evaluated, 1 some rejected or faulty, 2 bad input.\nWith --template writes a roster to fill in.',
  options: {
    in: { value: 'FILE|-', help: 'The roster as CSV; - reads standard input.' },
    out: { value: 'FILE|-', help: 'Where the results go; - writes standard output.' },
    rejected: {
      value: 'FILE',
      help: 'Where rejected rows go: as they were, with number and reasons.',
    },
    totals: { value: 'FILE', help: 'Where to count the verdicts programme by programme.' },
    'as-of': AS_OF,
    district: DISTRICT,
    map: {
      value: 'H=FACT;…',
      help: 'Columns by heading or letters: a fact id, "identity", or nothing to leave it unread.',
    },
    dates: {
      value: 'day-first|month-first',
      help: 'How dates like 3/4/2024 are written, where no row settles it.',
    },
    locale: { value: 'zh|en', help: 'Language of results and reasons. Default: zh.' },
    long: { help: 'One row a person and programme.' },
    all: { help: 'Also what cannot be applied for on that day.' },
    lenient: {
      help: 'Count wrong cells as not known: their row is evaluated, and told all the same.',
    },
    workers: { value: 'N', help: 'Evaluate in so many threads. Default: 1.' },
    progress: { help: 'Tell how far it is, also where stderr is no terminal.' },
    template: { help: 'Write a roster to fill in, to --out (a new file) or to standard output.' },
    packs: PACKS,
  },
  examples: [
    'batch --template --out roster.csv',
    'batch --in roster.csv --out results.csv --rejected rejected.csv',
    'batch --in - --out - --district D --long < roster.csv',
  ],
  run: async (given, surroundings) => {
    const locale = localeFrom(given);
    const districts = await findDistricts(given, surroundings);
    const evaluated = chosenDistricts(given, districts);
    const asOf = asOfFrom(given, surroundings);
    if (given.switches.has('template')) {
      const packs = await loadPacks(districts, districts.ids);
      await writeTemplate(given, surroundings, { packs, evaluated, asOf, locale });
      return EXIT.done;
    }
    const names = filesFrom(given, surroundings);
    const workers = workersFrom(given);
    const dates = datesFrom(given);
    const source = sourceNamed(names.in, surroundings);
    const packs = await loadPacks(districts, districts.ids);
    try {
      const facts = factDictionary(packs);
      const roster = await openRoster(source, {
        facts,
        map: given.values.get('map'),
        dates,
        locale,
      });
      const plan: BatchPlan = {
        apps: districts.apps,
        districts: districts.ids,
        evaluated,
        asOf,
        openOnly: !given.switches.has('all'),
        columns: roster.columns,
        dateOrders: roster.dateOrders,
        locale,
        form: given.switches.has('long') ? 'long' : 'wide',
        lenient: given.switches.has('lenient'),
      };
      const blocks = new BlockRunner(plan, packs);
      refuseNothingOpen(blocks, asOf);
      for (const note of [...roster.notes, ...missingNotes(blocks, plan)]) surroundings.err(note);
      const { results, rejected, totals } = names;
      const sinks = await sinksNamed({ results, rejected, totals }, surroundings);
      const runner = workers === 1 ? inThread(blocks) : new WorkerRunner(plan, workers);
      const outcome = await evaluateRoster(
        roster.people,
        { runner, sinks, blocks },
        {
          locale,
          surroundings,
          tellsReasons: rejected === undefined,
          ...(given.switches.has('progress') && { progress: (text) => surroundings.err(text) }),
          ...(surroundings.progress && { progress: surroundings.progress }),
        },
      );
      return outcome.faulty > 0 ? EXIT.wanting : EXIT.done;
    } catch (error) {
      if (error instanceof TableError)
        throw new BadInput(`${source.place}: ${error.words[locale]}`);
      throw error;
    }
  },
};

/** @throws BadInput for any other language. */
function localeFrom(given: Arguments): Locale {
  const locale = given.values.get('locale') ?? 'zh';
  if (locale === 'zh' || locale === 'en') return locale;
  throw new BadInput(`--locale "${locale}" is no language of the results; write zh or en`);
}

function workersFrom(given: Arguments): number {
  const workers = Number(given.values.get('workers') ?? 1);
  if (Number.isInteger(workers) && workers >= 1 && workers <= MOST_WORKERS) return workers;
  throw new BadInput(
    `--workers "${given.values.get('workers')}" is no number of threads; write 1 to ${MOST_WORKERS}`,
  );
}

function datesFrom(given: Arguments): 'dayFirst' | 'monthFirst' | undefined {
  const dates = given.values.get('dates');
  if (dates === undefined) return undefined;
  if (dates === 'day-first') return 'dayFirst';
  if (dates === 'month-first') return 'monthFirst';
  throw new BadInput(`--dates "${dates}" is no order of a date; write day-first or month-first`);
}

/** @throws BadInput where one file is named for two things. */
function filesFrom(given: Arguments, surroundings: Surroundings) {
  const names = {
    in: required(batch, given, 'in'),
    results: required(batch, given, 'out'),
    rejected: given.values.get('rejected'),
    totals: given.values.get('totals'),
  };
  const seen = new Map<string, string>();
  for (const [key, name] of Object.entries(names)) {
    const option = key === 'results' ? 'out' : key;
    if (name === undefined || (option === 'in' && name === '-')) continue;
    const path = name === '-' ? name : truePath(name, surroundings);
    const other = seen.get(path);
    if (other !== undefined)
      throw new BadInput(`--${other} and --${option} are both ${name}; name two files`);
    seen.set(path, option);
  }
  return names;
}

function refuseNothingOpen({ batch: own }: BlockRunner, asOf: string): void {
  if (own.programmes.length > 0) return;
  throw new BadInput(
    `nothing can be applied for on ${asOf} in what was chosen; add --as-of with a day of its period, or --all`,
  );
}

/** What the person should know of a plan before its results: facts that no column gives, programmes left out. */
function missingNotes({ batch: own }: BlockRunner, { columns, locale, asOf }: BatchPlan): string[] {
  const given = new Set(columns.map(({ use }) => (use.kind === 'fact' ? use.fact : '')));
  const absent = factsAsked(own.programmes, own.facts).filter(({ id }) => !given.has(id));
  const labels = absent.slice(0, 5).map(({ label }) => label[locale]);
  const zh = locale === 'zh';
  const missing = zh
    ? `没有列提供这 ${absent.length} 项信息，相应结论会写明还需提供：${labels.join('、')}${absent.length > 5 ? ' 等' : ''}`
    : `facts that no column gives: ${absent.length}; results say where they are still needed: ${labels.join('; ')}${absent.length > 5 ? ' and so on' : ''}`;
  const closed = own.notOpen.length;
  const leftOut = zh
    ? `${asOf} 不能申请的 ${closed} 个项目不列出（--all 可列出）`
    : `programmes left out, since they cannot be applied for on ${asOf}: ${closed} (--all has them)`;
  return [...(absent.length > 0 ? [missing] : []), ...(closed > 0 ? [leftOut] : [])];
}

async function writeTemplate(
  given: Arguments,
  surroundings: Surroundings,
  chosen: { packs: readonly Pack[]; evaluated: readonly string[]; asOf: string; locale: Locale },
): Promise<void> {
  const { packs, evaluated, asOf, locale } = chosen;
  const name = given.values.get('out') ?? '-';
  // A roster that somebody has filled in has the same name as the one that they began with.
  if (name !== '-' && existsSync(resolve(surroundings.folder, name)))
    throw new BadInput(
      `${name} is there already and may have people in it; name another file by --out, or remove it first`,
    );
  const own = createBatch(packs, {
    asOf,
    districts: evaluated,
    openOnly: !given.switches.has('all'),
  });
  const rows = templateRows(
    factsAsked(own.programmes, own.facts),
    packs.map(({ district }) => district),
    locale,
  );
  const sink = await sinkNamed(name, surroundings);
  try {
    await sink.write(BYTE_ORDER_MARK + rows.map(csvLine).join(''));
    await sink.finish();
  } catch (error) {
    await sink.abandon();
    throw error;
  }
}
