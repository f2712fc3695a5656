import { TableError } from '@portal/rules-core/batch';
import { SheetError } from '../sheet/sheet-error.ts';
import { writeDownload } from './engine/downloads.ts';
import { readPoints } from './engine/points-table.ts';
import type {
  CallName,
  Failure,
  FromWorker,
  Progress,
  RosterCalls,
  ToWorker,
} from './engine/protocol.ts';
import { Roster } from './engine/roster.ts';
import { writeTemplate } from './engine/template.ts';

/** The person has given up. */
class Cancelled extends Error {}

let roster: Roster | undefined;
const cancelled = new Set<number>();

/** At most this long without letting a message in, in milliseconds. */
const TURN = 40;

/** Lets messages in, without the least delay that timers have. */
const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];
port1.onmessage = () => waiting.shift()?.();
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    port2.postMessage(null);
  });
}

function stepOf(id: number) {
  let last = performance.now();
  return async (progress: Progress): Promise<void> => {
    if (performance.now() - last < TURN) return;
    answer({ id, progress });
    await nextTurn();
    last = performance.now();
    if (cancelled.has(id)) throw new Cancelled();
  };
}

function ready(): Roster {
  if (!roster) throw new Error('The worker was asked before it was started.');
  return roster;
}

type Answers = {
  [Name in CallName]: (
    id: number,
    ...given: Parameters<RosterCalls[Name]>
  ) => ReturnType<RosterCalls[Name]> | Promise<ReturnType<RosterCalls[Name]>>;
};

const answers: Answers = {
  start: (_, packs) => {
    roster = new Roster(packs);
  },
  open: (id, file, options) => ready().open(file, options, stepOf(id)),
  match: (_, matching) => ready().match(matching),
  evaluate: (id, settings) => ready().evaluate(settings, stepOf(id)),
  people: (_, filter, from, count) => ready().people(filter, from, count),
  person: (_, index) => ready().person(index),
  problems: (_, from, count) => ready().problems(from, count),
  download: (id, what, form, locale) => writeDownload(ready(), what, form, locale, stepOf(id)),
  points: (_, file) => readPoints(file),
  template: (_, form, locale) => writeTemplate(ready(), form, locale),
};

function answer(message: FromWorker): void {
  self.postMessage(message);
}

self.addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  if ('cancel' in data) {
    cancelled.add(data.cancel);
    return;
  }
  const { id, call, with: given } = data;
  try {
    // The client's types hold each call to its own arguments; here they have become one list.
    const run: (id: number, ...given: never[]) => unknown = answers[call];
    answer({ id, result: await run(id, ...(given as never[])) });
  } catch (error) {
    answer({ id, failure: failureOf(error) });
  } finally {
    cancelled.delete(id);
  }
});

function failureOf(error: unknown): Failure {
  if (error instanceof Cancelled) return { problem: 'cancelled', detail: '' };
  if (error instanceof TableError)
    return { problem: 'table', detail: error.message, words: error.words };
  if (error instanceof SheetError) return { problem: error.problem, detail: error.message };
  return { problem: 'unexpected', detail: error instanceof Error ? error.message : String(error) };
}
