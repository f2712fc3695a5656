import { readRecord, type Visit, writeRecord } from './visit-record.ts';

const KEY = 'talent-portal.starting';

/** A build whose code was being started when the page ended without a word. */
export interface Mark {
  district: string;
  build: string;
}

/**
 * Marks in the window while the code of a build is started. Code that never lets go of the page cannot be stopped from
 * within it; the reader loads the page again, and the mark that is still there says whose code it was.
 */
export interface StartMarks {
  /** The marks found at the start of this page. */
  readonly found: readonly Mark[];
  /** @returns what takes the mark away */
  begin(mark: Mark): () => void;
}

/**
 * @param window tells when the reader leaves: a page that can still say so was not standing still
 */
export function createStartMarks(
  visit: Visit | undefined,
  window: Pick<Window, 'addEventListener'>,
): StartMarks {
  const found = Object.values(readRecord(visit, KEY, isMark));
  writeRecord(visit, KEY, {});
  let marks: Readonly<Record<string, Mark>> = {};
  let count = 0;
  const change = (next: Readonly<Record<string, Mark>>): void => {
    marks = next;
    writeRecord(visit, KEY, marks);
  };
  window.addEventListener('pagehide', () => change({}));
  return {
    found,
    begin(mark) {
      count += 1;
      const name = String(count);
      change({ ...marks, [name]: mark });
      return () => {
        const { [name]: own, ...others } = marks;
        if (own) change(others);
      };
    },
  };
}

/** Removes the marks of this window. */
export function forgetMarks(visit: Visit | undefined): void {
  writeRecord(visit, KEY, {});
}

function isMark(data: unknown): data is Mark {
  return (
    typeof data === 'object' &&
    data !== null &&
    'district' in data &&
    typeof data.district === 'string' &&
    'build' in data &&
    typeof data.build === 'string'
  );
}
