import {
  type Batch,
  BatchTotals,
  createBatch,
  csvLine,
  NOTHING_KNOWN,
  problemText,
  type RawCell,
  type ReadRow,
  resultTable,
  rosterReader,
  type TableRow,
  TORN_ROW,
  Utf8Lines,
  type VerdictCounts,
} from '../../batch/index.ts';
import type { Pack } from '../../schema/pack.ts';
import type { BatchPlan } from './plan.ts';

/** What becomes of a stretch of rows. */
export interface BlockOutcome {
  /** Lines of results, in UTF-8: they go from a worker to the disk without a copy. */
  results: Uint8Array<ArrayBuffer>;
  /** Lines of rejected rows: as they stood in the file, with their number and the reasons. */
  rejected: Uint8Array<ArrayBuffer>;
  /** Rows of the stretch. */
  rows: number;
  evaluated: number;
  /** Rows with something wrong in them: rejected, or evaluated all the same where that was asked for. */
  faulty: number;
  /** Of some of those rows, number and reasons, for the person who watches. */
  reasons: string[];
  /** Rows by verdict, programme by programme. */
  counts: readonly Readonly<VerdictCounts>[];
}

/** So many faulty rows of a block are told; all of them stand in the file of rejected rows. */
const TOLD = 20;

/** Memory that the lines of a stretch are written into, and those of another once they stand in the files. */
export interface BlockMemory {
  results: ArrayBuffer;
  rejected: ArrayBuffer;
}

/** The memory of a stretch whose lines stand in the files. */
export function memoryOf({ results, rejected }: BlockOutcome): BlockMemory {
  return { results: results.buffer, rejected: rejected.buffer };
}

const NOTHING_WRONG: readonly string[] = [];

/** Turns stretches of rows into lines, by one plan. */
export class BlockRunner {
  readonly batch: Batch;
  /** Heading lines of the two files. */
  readonly headings: { results: string; rejected: string };
  readonly #plan: BatchPlan;
  readonly #read: (cells: readonly RawCell[]) => ReadRow;
  readonly #table: ReturnType<typeof resultTable>;
  readonly #identities: readonly number[];

  constructor(plan: BatchPlan, packs: readonly Pack[]) {
    const { asOf, openOnly, columns, locale, form } = plan;
    this.#plan = plan;
    this.batch = createBatch(packs, { asOf, openOnly, districts: plan.evaluated });
    this.#read = rosterReader(columns, this.batch.facts, {
      districts: packs.map(({ district }) => district),
      dateOrders: new Map(plan.dateOrders),
    });
    const identities = columns.filter(({ use }) => use.kind === 'identity');
    this.#identities = identities.map(({ index }) => index);
    this.#table = resultTable(this.batch, {
      locale,
      form,
      identities: identities.map(({ heading }) => heading),
    });
    this.headings = {
      results: csvLine(this.#table.headings),
      rejected: csvLine([
        ...columns.map(({ heading }) => heading),
        ...(locale === 'zh' ? ['行号', '原因'] : ['Row', 'Reason']),
      ]),
    };
  }

  /** @param memory to write the lines into; a stretch has some of its own where there is none to use again */
  run(rows: readonly TableRow[], memory?: BlockMemory): BlockOutcome {
    const { lenient } = this.#plan;
    const totals = new BatchTotals(this.batch.programmes.length);
    const outcome = { rows: rows.length, evaluated: 0, faulty: 0 };
    const results = new Utf8Lines(memory?.results);
    const rejected = new Utf8Lines(memory?.rejected);
    const reasons: string[] = [];
    for (const { row, cells, isTorn } of rows) {
      const read = this.#read(cells);
      const wrong = this.#wrong(read, isTorn === true);
      if (wrong.length > 0) {
        outcome.faulty++;
        const told = wrong.join(this.#plan.locale === 'zh' ? '；' : '; ');
        if (reasons.length < TOLD) reasons.push(this.#told(row, told));
        rejected.text(csvLine([...this.#padded(cells), String(row), told]));
        // What stands in which column of a torn row, nobody can say: it is not evaluated in any case.
        if (!lenient || isTorn) continue;
      }
      const found = this.batch.evaluate(read.profile);
      totals.add(found);
      outcome.evaluated++;
      const names = this.#identities.map((index) => cells[index] ?? '');
      this.#table.writeCsv(results, row, names, found);
    }
    return {
      ...outcome,
      results: results.written,
      rejected: rejected.written,
      reasons,
      counts: totals.counts,
    };
  }

  #wrong({ profile, problems }: ReadRow, isTorn: boolean): readonly string[] {
    const { locale, columns } = this.#plan;
    const contradicting = this.batch.contradictions(profile);
    const isFine = problems.length === 0 && contradicting.length === 0 && !isTorn;
    if (isFine && hasAny(profile)) return NOTHING_WRONG;
    const all = isTorn ? [TORN_ROW, ...problems] : problems;
    const contradictions = contradicting.map(({ facts, words }) => {
      const names = columns
        .filter(({ use }) => use.kind === 'fact' && facts.includes(use.fact))
        .map(({ heading }) => `“${heading}”`);
      return locale === 'zh'
        ? `${names.join('与')}互相矛盾：${words.zh}`
        : `${names.join(' and ')} contradict each other: ${words.en}`;
    });
    const isBlank = all.length === 0 && !hasAny(profile);
    return [
      ...all.map((problem) => problemText(problem, locale)),
      ...contradictions,
      ...(isBlank ? [NOTHING_KNOWN[locale]] : []),
    ];
  }

  #told(row: number, reasons: string): string {
    return this.#plan.locale === 'zh' ? `第 ${row} 行：${reasons}` : `row ${row}: ${reasons}`;
  }

  /** As many cells as there are headings, so that what is added stands under its own. */
  #padded(cells: readonly string[]): string[] {
    return Array.from({ length: this.#plan.columns.length }, (_, index) => cells[index] ?? '');
  }
}

function hasAny(profile: ReadRow['profile']): boolean {
  for (const _ in profile) return true;
  return false;
}
