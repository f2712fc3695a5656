import {
  BYTE_ORDER_MARK,
  csvLine,
  type TableRow,
  totalsTable,
  type VerdictCounts,
} from '../../batch/index.ts';
import type { Locale } from '../../schema/text.ts';
import type { Surroundings } from '../command.ts';
import type { BlockOutcome, BlockRunner } from './block.ts';
import type { Sink } from './files.ts';
import type { Runner } from './runner.ts';

/** Rows that are evaluated in one go: a few megabytes of results, so that many cores need little memory together. */
const BLOCK = 200;
/** Between two words on how far it is, in milliseconds. */
const PAUSE = 500;
/** Reasons that are told to the person who watches. */
const TOLD = 10;

/** Where results, rejected rows and the counts of verdicts go. */
export interface Sinks {
  results: Sink;
  rejected: Sink;
  totals: Sink;
}

export interface RosterOutcome {
  evaluated: number;
  /** Rows with something wrong in them. */
  faulty: number;
  counts: VerdictCounts[];
}

interface Telling {
  locale: Locale;
  surroundings: Pick<Surroundings, 'err'>;
  /** Whether reasons are told one by one, because no file takes the rejected rows. */
  tellsReasons: boolean;
  progress?: (text: string) => void;
}

/**
 * Evaluates the people of a roster in their order. No more rows are held than are under way: the reader waits for the
 * evaluation, and the evaluation for the disk. Files that were begun are gone when anything fails.
 */
export async function evaluateRoster(
  people: AsyncIterable<TableRow[]>,
  parts: { runner: Runner; blocks: BlockRunner; sinks: Sinks },
  telling: Telling,
): Promise<RosterOutcome> {
  const { runner, blocks, sinks } = parts;
  const tally = new Tally(telling);
  const underWay: Promise<BlockOutcome>[] = [];
  let writing: Promise<void> = Promise.resolve();
  const write = async (outcome: BlockOutcome): Promise<void> => {
    await sinks.results.write(outcome.results);
    await sinks.rejected.write(outcome.rejected);
    runner.release(outcome);
  };
  const settleFirst = async (): Promise<void> => {
    const outcome = await underWay.shift();
    if (!outcome) return;
    tally.add(outcome);
    await writing;
    // The disk has one stretch while the next is evaluated.
    writing = write(outcome);
    writing.catch(() => undefined);
  };
  try {
    await sinks.results.write(BYTE_ORDER_MARK + blocks.headings.results);
    await sinks.rejected.write(BYTE_ORDER_MARK + blocks.headings.rejected);
    for await (const block of inBlocks(people)) {
      const outcome = runner.run(block);
      // Awaited in its turn; until then a failure has somebody who hears of it.
      outcome.catch(() => undefined);
      underWay.push(outcome);
      if (underWay.length >= runner.room) await settleFirst();
    }
    while (underWay.length > 0) await settleFirst();
    await writing;
    const totals = totalsTable(blocks.batch, tally.outcome.counts, telling.locale);
    await sinks.totals.write(BYTE_ORDER_MARK + totals.map(csvLine).join(''));
    for (const sink of [sinks.totals, sinks.rejected, sinks.results]) await sink.finish();
  } catch (error) {
    for (const sink of [sinks.totals, sinks.rejected, sinks.results]) await sink.abandon();
    throw error;
  } finally {
    await runner.close();
  }
  tally.end();
  return tally.outcome;
}

async function* inBlocks(people: AsyncIterable<TableRow[]>): AsyncGenerator<TableRow[]> {
  let block: TableRow[] = [];
  for await (const rows of people)
    for (const row of rows) {
      block.push(row);
      if (block.length < BLOCK) continue;
      yield block;
      block = [];
    }
  if (block.length > 0) yield block;
}

/** Counts what has been done and tells it. */
class Tally {
  readonly outcome: RosterOutcome = { evaluated: 0, faulty: 0, counts: [] };
  readonly #telling: Telling;
  readonly #begin = performance.now();
  #toldAt = 0;
  #toldReasons = 0;
  #rows = 0;

  constructor(telling: Telling) {
    this.#telling = telling;
  }

  add({ rows, evaluated, faulty, counts, reasons }: BlockOutcome): void {
    const { outcome } = this;
    outcome.evaluated += evaluated;
    outcome.faulty += faulty;
    for (const [index, own] of counts.entries()) {
      const sum = outcome.counts[index];
      if (!sum) outcome.counts[index] = { ...own };
      else {
        sum.eligible += own.eligible;
        sum.needsInfo += own.needsInfo;
        sum.discretionary += own.discretionary;
        sum.notEligible += own.notEligible;
      }
    }
    const { tellsReasons, surroundings, progress } = this.#telling;
    if (tellsReasons)
      for (const reason of reasons) if (this.#toldReasons++ < TOLD) surroundings.err(reason);
    this.#rows += rows;
    const now = performance.now();
    if (!progress || now - this.#toldAt < PAUSE) return;
    this.#toldAt = now;
    progress(this.#line());
  }

  /** The last word: what was done, and what became of rows that were not. */
  end(): void {
    const { locale, surroundings, tellsReasons, progress } = this.#telling;
    const { evaluated, faulty } = this.outcome;
    if (progress) progress('');
    const hint =
      faulty === 0 || !tellsReasons
        ? ''
        : locale === 'zh'
          ? '；加 --rejected FILE 可把有问题的行连同原因存下'
          : '; --rejected FILE keeps the faulty rows with their reasons';
    surroundings.err(
      locale === 'zh'
        ? `已判断 ${evaluated} 行，有问题 ${faulty} 行${hint}`
        : `rows evaluated: ${evaluated}; faulty: ${faulty}${hint}`,
    );
  }

  #line(): string {
    const rate = Math.round((1000 * this.#rows) / (performance.now() - this.#begin));
    const { faulty } = this.outcome;
    return this.#telling.locale === 'zh'
      ? `${this.#rows} 行，每秒 ${rate} 行，有问题 ${faulty} 行`
      : `${this.#rows} rows, ${rate} rows/s, ${faulty} faulty`;
  }
}
