import { type Audience, type FactDictionary, factDictionary, type Pack } from '@portal/rules-core';
import {
  type Batch,
  BatchTotals,
  type CellProblem,
  type Column,
  createBatch,
  DateSurvey,
  HEADING_ROWS,
  headingRowIn,
  isRemark,
  matchColumns,
  NOTHING_KNOWN,
  type ReadRow,
  rosterReader,
  TORN_ROW,
} from '@portal/rules-core/batch';
import { PeopleIndex } from './people-index.ts';
import type {
  MatchedRoster,
  Matching,
  OpenedRoster,
  PeoplePage,
  PersonDetail,
  PersonLine,
  ProblemsPage,
  Progress,
  RosterFilter,
  RosterSummary,
  Settings,
  TableRow,
} from './protocol.ts';
import { readTable, type Table } from './table.ts';

/** Rows shown of a file before its columns are settled. */
const PREVIEW = 5;
/** Rows between two looks at whether to give up. */
const STRIDE = 200;

/** Says how far one is, lets other work in, and throws when the person has given up. */
export type Step = (progress: Progress) => Promise<void>;

interface Evaluated {
  batch: Batch;
  index: PeopleIndex;
  read: (row: TableRow) => ReadRow;
  lenient: boolean;
  identities: readonly Column[];
  /** The people with results, by place among the rows. */
  people: Uint32Array;
  /** The rows with wrong cells. */
  wrong: Uint32Array;
  facts: readonly string[];
  summary: RosterSummary;
  asOf: string;
}

/** As much of a cell as the page shows of it: a row can say a great deal, and goes there as a copy. */
const SHOWN_LENGTH = 300;

function forPage(row: TableRow): TableRow {
  return { ...row, cells: row.cells.map((cell) => cell.slice(0, SHOWN_LENGTH)) };
}

/** A call came before what it needs: the page and the worker are out of step. */
function outOfStep(call: string): never {
  throw new Error(`"${call}" came before the roster was ready for it`);
}

/**
 * One roster from its file to its results, all in memory and nowhere else. Knows no worker and no page: it is driven
 * by `roster-worker.ts`, and by tests.
 */
export class Roster {
  readonly packs: readonly Pack[];
  readonly facts: FactDictionary;
  #table: Table | undefined;
  #heading = 0;
  /** Place of the first person. */
  #first = 0;
  #evaluated: Evaluated | undefined;
  #filtered: { key: string; people: Uint32Array } | undefined;

  constructor(packs: readonly Pack[]) {
    this.packs = packs;
    this.facts = factDictionary(packs);
  }

  /** The headings, and the rows below them. */
  get #body(): { headings: readonly string[]; rows: readonly TableRow[] } {
    const table = this.#table ?? outOfStep('rows');
    return {
      headings: table.rows[this.#heading]?.cells ?? [],
      rows: table.rows.slice(this.#first),
    };
  }

  /** Reads the file. The roster before it is forgotten only once this one has been read. @throws SheetError */
  async open(
    file: Blob,
    { sheet, headingRow }: { sheet?: number; headingRow?: number },
    step: Step,
  ): Promise<OpenedRoster> {
    const table = await readTable(file, { sheet, pause: (done) => step({ done }) });
    const chosen = table.rows.findIndex(({ number }) => number === headingRow);
    this.#table = table;
    this.#heading =
      chosen >= 0
        ? chosen
        : headingRowIn(
            table.rows.slice(0, HEADING_ROWS).map(({ cells }) => cells),
            this.facts,
          );
    this.#first = this.#heading + 1;
    while (isRemark(table.rows[this.#first]?.cells ?? [])) this.#first++;
    this.#evaluated = undefined;
    this.#filtered = undefined;
    const { kind, encoding, sheets, notes } = table;
    return {
      kind,
      ...(encoding !== undefined && { encoding }),
      sheets,
      sheet: table.sheet,
      headingRow: table.rows[this.#heading]?.number ?? 1,
      head: table.rows.slice(0, HEADING_ROWS).map(forPage),
      rows: Math.max(0, table.rows.length - this.#first),
      ...(notes && { notes }),
    };
  }

  /** What the columns mean with these choices, and how the first rows are read then. */
  match(matching: Matching): MatchedRoster {
    const { headings, rows } = this.#body;
    const { columns, issues } = matchColumns(headings, this.facts, new Map(matching.choices));
    const survey = new DateSurvey(columns, this.facts);
    if (survey.isNeeded) for (const { cells } of rows) survey.add(cells);
    const preview = rows.slice(0, PREVIEW);
    const isDouble = issues.some(({ kind }) => kind === 'duplicate');
    const read = isDouble ? undefined : this.#reader(columns, survey, matching);
    return {
      columns,
      issues,
      dates: survey.findings(),
      preview: preview.map(forPage),
      problems: preview.map((row) => read?.(row).problems ?? []),
    };
  }

  #reader(
    columns: readonly Column[],
    survey: DateSurvey,
    matching: Matching,
  ): (row: TableRow) => ReadRow {
    const found = survey.findings().map(({ column, order }) => [column, order] as const);
    const read = rosterReader(columns, this.facts, {
      districts: this.packs.map(({ district }) => district),
      dateOrders: new Map([...found, ...matching.dateOrders]),
      units: new Map(matching.units),
      dates1904: this.#table?.notes?.from1904 ?? false,
    });
    return ({ cells, isTorn }) => {
      const row = read(cells);
      return isTorn ? { ...row, problems: [TORN_ROW, ...row.problems] } : row;
    };
  }

  /** Evaluates every row. What was evaluated before stays until this is through. */
  async evaluate(settings: Settings, step: Step): Promise<RosterSummary> {
    const { headings, rows } = this.#body;
    const { columns } = matchColumns(headings, this.facts, new Map(settings.choices));
    const survey = new DateSurvey(columns, this.facts);
    if (survey.isNeeded) for (const { cells } of rows) survey.add(cells);
    const { asOf, districts } = settings;
    const batch = createBatch(forAudiences(this.packs, settings.audiences), {
      asOf,
      districts,
      openOnly: true,
    });
    const read = asWhole(this.#reader(columns, survey, settings), columns, batch);
    const facts = [...batch.facts.keys()];
    const index = new PeopleIndex(rows.length, batch.programmes.length, facts);
    const totals = new BatchTotals(batch.programmes.length);
    const missing = new Uint32Array(facts.length);
    const wrongByColumn = new Map<number, number>();
    const people: number[] = [];
    const wrong: number[] = [];
    let problems = 0;
    for (const [place, given] of rows.entries()) {
      if (place % STRIDE === 0) await step({ done: place, total: rows.length });
      const row = read(given);
      if (row.problems.length > 0) {
        wrong.push(place);
        problems += row.problems.length;
        for (const { column } of row.problems)
          wrongByColumn.set(column, (wrongByColumn.get(column) ?? 0) + 1);
        // What stands in which column of a torn row, nobody can say.
        if (!settings.lenient || given.isTorn) continue;
      }
      const results = batch.evaluate(row.profile);
      totals.add(results);
      people.push(place);
      for (const fact of index.set(place, results)) missing[fact] = (missing[fact] ?? 0) + 1;
    }
    await step({ done: rows.length, total: rows.length });
    const identities = columns.filter(({ use }) => use.kind === 'identity');
    const summary: RosterSummary = {
      rows: rows.length,
      evaluated: people.length,
      setAside: rows.length - people.length,
      problems,
      problemColumns: [...wrongByColumn]
        .map(([column, count]) => ({ column, heading: headings[column] ?? '', count }))
        .sort((a, b) => b.count - a.count),
      programmes: batch.programmes.map(({ programme: { id } }, place) => ({
        id,
        counts: totals.counts[place] ?? {
          eligible: 0,
          needsInfo: 0,
          discretionary: 0,
          notEligible: 0,
        },
      })),
      notOpen: batch.notOpen.map(({ programme }) => programme.id),
      missing: facts
        .map((fact, place) => ({ fact, people: missing[place] ?? 0 }))
        .filter((each) => each.people > 0)
        .sort((a, b) => b.people - a.people),
      identities: identities.map(({ index: column, heading }) => ({ column, heading })),
    };
    this.#filtered = undefined;
    this.#evaluated = {
      batch,
      index,
      read,
      lenient: settings.lenient,
      identities,
      people: Uint32Array.from(people),
      wrong: Uint32Array.from(wrong),
      facts,
      summary,
      asOf: settings.asOf,
    };
    return summary;
  }

  /** One page of the people that a filter lets through, in the order of the file. */
  people(filter: RosterFilter, from: number, count: number): PeoplePage {
    const { index } = this.#results('people');
    const people = this.#peopleFor(filter);
    const programmes = this.#programmesFor(filter);
    const [only] = filter.programme === undefined ? [] : programmes;
    return {
      total: people.length,
      lines: [...people.subarray(from, from + count)].map((place): PersonLine => {
        const verdict = only === undefined ? undefined : index.verdict(place, only);
        return {
          index: place,
          ...this.#named(place),
          counts: index.counts(place, programmes),
          ...(verdict && { verdict }),
        };
      }),
    };
  }

  /** One person with everything that the results rest on. */
  person(place: number): PersonDetail {
    const { batch } = this.#results('person');
    const { profile, problems } = this.#row(place);
    return {
      index: place,
      ...this.#named(place),
      profile,
      problems,
      results: batch.evaluate(profile),
    };
  }

  /** One page of the rows with wrong cells. */
  problems(from: number, count: number): ProblemsPage {
    const { wrong } = this.#results('problems');
    return {
      total: wrong.length,
      lines: [...wrong.subarray(from, from + count)].map((place) => ({
        ...this.#named(place),
        problems: this.#row(place).problems,
      })),
    };
  }

  /** Everything a file of results is made from, row after row. */
  forDownload() {
    const { batch, people, wrong, identities, summary, asOf, read } = this.#results('download');
    const { headings } = this.#body;
    return {
      batch,
      people,
      wrong,
      identities,
      summary,
      asOf,
      headings,
      row: (place: number): ReadRow & { number: number; cells: readonly string[] } => ({
        // As the results were read, whatever has been evaluated since.
        ...read(this.#rowOf(place)),
        ...this.#rowOf(place),
      }),
    };
  }

  #results(call: string): Evaluated {
    return this.#evaluated ?? outOfStep(call);
  }

  #rowOf(place: number): TableRow {
    return this.#table?.rows[this.#first + place] ?? outOfStep('row');
  }

  #row(place: number): ReadRow {
    return this.#results('row').read(this.#rowOf(place));
  }

  #named(place: number): { number: number; identities: string[] } {
    const { number, cells } = this.#rowOf(place);
    const { identities } = this.#results('row');
    return { number, identities: identities.map((column) => cells[column.index] ?? '') };
  }

  #programmesFor({ programme, district }: RosterFilter): number[] {
    return this.#results('filter').batch.programmes.flatMap((each, place) =>
      (programme === undefined || each.programme.id === programme) &&
      (district === undefined || each.pack.district.id === district)
        ? [place]
        : [],
    );
  }

  #peopleFor(filter: RosterFilter): Uint32Array {
    const { index, people, facts } = this.#results('filter');
    const key = JSON.stringify(filter);
    if (this.#filtered?.key === key) return this.#filtered.people;
    const missing = filter.missing === undefined ? undefined : facts.indexOf(filter.missing);
    const wanted = { programmes: this.#programmesFor(filter), verdict: filter.verdict, missing };
    const text = filter.text?.trim().toLowerCase() ?? '';
    const isFree = [filter.verdict, filter.missing, filter.programme, filter.district].every(
      (each) => each === undefined,
    );
    const found = people.filter(
      (place) =>
        (isFree || index.fits(place, wanted)) &&
        (text === '' ||
          this.#named(place).identities.some((name) => name.toLowerCase().includes(text))),
    );
    this.#filtered = { key, people: found };
    return found;
  }
}

/** The packs with those programmes alone that are for somebody who is looked at. */
function forAudiences(packs: readonly Pack[], audiences: readonly Audience[]): Pack[] {
  return packs.map((pack) => ({
    ...pack,
    programmes: pack.programmes.filter(({ audience }) =>
      audience.some((each) => audiences.includes(each)),
    ),
  }));
}

/**
 * A reader that also looks at a row as a whole: whether anything is known in it, and whether its answers can all be
 * right by how the facts are defined.
 */
function asWhole(
  read: (row: TableRow) => ReadRow,
  columns: readonly Column[],
  batch: Batch,
): (row: TableRow) => ReadRow {
  return (given) => {
    const row = read(given);
    if (row.problems.length === 0 && Object.keys(row.profile).length === 0)
      return { ...row, problems: [nothingKnown(given, columns)] };
    const found = batch.contradictions(row.profile).flatMap(({ facts, words }): CellProblem[] => {
      const own = columns.filter(({ use }) => use.kind === 'fact' && facts.includes(use.fact));
      const [first] = own;
      if (!first) return [];
      const names = (between: string): string => own.map(({ heading }) => heading).join(between);
      return [
        {
          column: first.index,
          heading: first.heading,
          found: given.cells[first.index] ?? '',
          expected: {
            zh: `与其他列矛盾（${names('、')}）：${words.zh}`,
            en: `contradicts another column (${names(', ')}): ${words.en}`,
          },
        },
      ];
    });
    return found.length === 0 ? row : { ...row, problems: [...row.problems, ...found] };
  };
}

function nothingKnown({ cells }: TableRow, [first]: readonly Column[]): CellProblem {
  const found = String(cells[0] ?? '');
  return { column: 0, heading: first?.heading ?? '', found, expected: NOTHING_KNOWN };
}
