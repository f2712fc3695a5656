import { LoadFailure } from '@portal/district-kit/load';
import { readRecord, type Visit, writeRecord } from './visit-record.ts';

/** Failures in a row after which code is not tried by itself. */
const FAILURES = 3;
/** Milliseconds from the last failure on for which it is not. */
const PAUSE = 5 * 60 * 1000;

const KEY = 'talent-portal.code-failures';

/** What happened to a build in this window: when its code failed, and whether it froze the page. */
interface Record {
  at: readonly number[];
  frozen: boolean;
}

/**
 * Spares the reader waiting for code that has failed again and again. It counts in the window, over reloads of the
 * page, by district and build: a newer build has a record of its own.
 */
export interface Breaker {
  /** Why the code of a build is not tried by itself now; `undefined` where it is. */
  pauses(district: string, build: string): LoadFailure | undefined;
  failed(district: string, build: string): void;
  /** The page stood still when the code was started: once is enough. */
  froze(district: string, build: string): void;
  worked(district: string, build: string): void;
}

/** @param now the clock, in milliseconds since 1970: unlike others it goes on while the page is loaded again */
export function createBreaker(visit: Visit | undefined, now: () => number = Date.now): Breaker {
  // Where nothing can be kept in the window, it is counted for as long as the page lives.
  let records = readRecord(visit, KEY, isRecord);
  const change = (name: string, record: Record | undefined): void => {
    const { [name]: _, ...others } = records;
    records = record ? { ...others, [name]: record } : others;
    writeRecord(visit, KEY, records);
  };
  const count = (name: string, times: number, frozen: boolean): void => {
    const before = records[name];
    const at = [...(before?.at ?? []), ...Array.from({ length: times }, () => now())];
    change(name, { at: at.slice(-FAILURES), frozen: frozen || (before?.frozen ?? false) });
  };
  return {
    pauses(district, build) {
      const name = nameOf(district, build);
      const record = records[name];
      const last = record?.at.at(-1);
      if (!record || last === undefined || record.at.length < FAILURES) return undefined;
      const passed = now() - last;
      // A clock that was put back would pause for longer than anybody wants.
      if (passed < 0 || passed >= PAUSE) return undefined;
      const until = new Date(last + PAUSE).toISOString();
      return record.frozen
        ? new LoadFailure(
            'frozen',
            `The page stood still when the code of ${name} was started; it is not tried by itself before ${until}.`,
          )
        : new LoadFailure(
            'code',
            `The code of ${name} has failed ${FAILURES} times in a row; it is not tried by itself before ${until}.`,
          );
    },
    failed: (district, build) => count(nameOf(district, build), 1, false),
    froze: (district, build) => count(nameOf(district, build), FAILURES, true),
    worked(district, build) {
      const name = nameOf(district, build);
      if (records[name]) change(name, undefined);
    },
  };
}

/** Removes all that was counted in this window. */
export function forgetFailures(visit: Visit | undefined): void {
  writeRecord(visit, KEY, {});
}

function nameOf(district: string, build: string): string {
  return `${district}/${build}`;
}

function isRecord(data: unknown): data is Record {
  return (
    typeof data === 'object' &&
    data !== null &&
    'at' in data &&
    Array.isArray(data.at) &&
    data.at.every((time) => typeof time === 'number') &&
    'frozen' in data &&
    typeof data.frozen === 'boolean'
  );
}
