import type { Pack } from '@portal/rules-core';
import { TableError } from '@portal/rules-core/batch';
import { SheetError } from '../../sheet/sheet-error.ts';
import { writeDownload } from './downloads.ts';
import { readPoints } from './points-table.ts';
import type { CallName, Failure, FromWorker, Progress, RosterCalls, ToWorker } from './protocol.ts';
import { Roster } from './roster.ts';
import { writeTemplate } from './template.ts';

/** The person has given up. */
class Cancelled extends Error {}

/** At most this long without letting a message in, in milliseconds. */
const TURN = 40;

type Answers = {
  [Name in CallName]: (
    id: number,
    ...given: Parameters<RosterCalls[Name]>
  ) => ReturnType<RosterCalls[Name]> | Promise<ReturnType<RosterCalls[Name]>>;
};

/**
 * What the worker does with the calls that reach it, wherever it runs: one roster, kept until another file has been
 * read in its place.
 * @param answer takes what goes back to the page
 * @returns takes what comes from the page
 */
export function rosterDesk(answer: (message: FromWorker) => void): (message: ToWorker) => void {
  let packs: readonly Pack[] | undefined;
  let roster: Roster | undefined;
  /** The file that was asked for last: an earlier one that takes longer must not come into its place. */
  let opening = 0;
  const cancelled = new Set<number>();

  // Lets messages in, without the least delay that timers have.
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  const nextTurn = (): Promise<void> =>
    new Promise((resolve) => {
      waiting.push(resolve);
      port2.postMessage(null);
    });

  const stepOf = (id: number) => {
    let last = performance.now();
    return async (progress: Progress): Promise<void> => {
      if (performance.now() - last < TURN) return;
      answer({ id, progress });
      await nextTurn();
      last = performance.now();
      if (cancelled.has(id)) throw new Cancelled();
    };
  };

  const started = (): readonly Pack[] => {
    if (!packs) throw new Error('The worker was asked before it was started.');
    return packs;
  };
  const ready = (): Roster => {
    if (!roster) throw new Error('The worker was asked before it had a file.');
    return roster;
  };

  const answers: Answers = {
    start: (_, given) => {
      packs = given;
    },
    open: async (id, file, options) => {
      opening = id;
      const next = new Roster(started());
      const opened = await next.open(file, options, stepOf(id));
      // A small file may be through before the giving up was heard.
      if (opening !== id || cancelled.has(id)) throw new Cancelled();
      roster = next;
      return opened;
    },
    match: (_, matching) => ready().match(matching),
    evaluate: (id, settings) => ready().evaluate(settings, stepOf(id)),
    people: (_, filter, from, count) => ready().people(filter, from, count),
    person: (_, index) => ready().person(index),
    problems: (_, from, count) => ready().problems(from, count),
    download: (id, what, form, locale) => writeDownload(ready(), what, form, locale, stepOf(id)),
    points: (_, file) => readPoints(file),
    template: (_, form, locale) => writeTemplate(new Roster(started()), form, locale),
  };

  return async (message) => {
    if ('cancel' in message) {
      cancelled.add(message.cancel);
      return;
    }
    const { id, call, with: given } = message;
    try {
      // The client's types hold each call to its own arguments; here they have become one list.
      const run: (id: number, ...given: never[]) => unknown = answers[call];
      answer({ id, result: await run(id, ...(given as never[])) });
    } catch (error) {
      answer({ id, failure: failureOf(error) });
    } finally {
      cancelled.delete(id);
    }
  };
}

function failureOf(error: unknown): Failure {
  if (error instanceof Cancelled) return { problem: 'cancelled', detail: '' };
  if (error instanceof TableError)
    return { problem: 'table', detail: error.message, words: error.words };
  if (error instanceof SheetError) return { problem: error.problem, detail: error.message };
  return { problem: 'unexpected', detail: error instanceof Error ? error.message : String(error) };
}
