import type { FactDictionary } from '../../facts/dictionary.ts';
import { type KnownOrder, orderShown } from '../cells/read-date.ts';
import type { Column, DateOrder } from '../columns/match-columns.ts';
import { cellText, type RawCell } from '../normalise.ts';

/** What a survey has found of a column of dates. */
export interface DateFinding {
  /** By index. */
  column: number;
  /** `undefined` while no row has settled it. */
  order: KnownOrder;
  /** Rows whose date reads either way: with `order` undefined, the person has to be asked. */
  open: number;
}

/**
 * Finds in which order each column of dates is written, from all rows together: one row whose day is above 12 settles
 * it for the column, rows that contradict each other make it mixed. Never decided by a single row for itself alone.
 */
export class DateSurvey {
  readonly #columns: { index: number; shown: Set<DateOrder>; open: number }[];

  constructor(columns: readonly Column[], facts: FactDictionary) {
    this.#columns = columns
      .filter(({ use }) => use.kind === 'fact' && facts.get(use.fact)?.type.kind === 'date')
      .map(({ index, dateOrder }) => ({
        index,
        shown: new Set(dateOrder ? [dateOrder] : []),
        open: 0,
      }));
  }

  /** Whether there is anything to survey. */
  get isNeeded(): boolean {
    return this.#columns.length > 0;
  }

  add(cells: readonly RawCell[]): void {
    for (const column of this.#columns) {
      const shown = orderShown(cellText(cells[column.index]));
      if (shown === 'open') column.open++;
      else if (shown !== undefined) column.shown.add(shown);
    }
  }

  findings(): DateFinding[] {
    return this.#columns.map(({ index, shown, open }) => {
      const [order] = shown;
      return { column: index, order: shown.size > 1 ? 'mixed' : order, open };
    });
  }
}
