import {
  type Amount,
  type AmountInterval,
  amountInterval,
  type Citation,
} from '@portal/rules-core';

/** One programme with its amount. */
export interface RangeRow {
  id: string;
  name: string;
  /** Where the programme stands; the table links there. */
  href?: string | undefined;
  /** As printed, or as evaluated for a profile. */
  amount: Amount | AmountInterval;
  /** How many people or places, in words: “100 名”. */
  count?: string | undefined;
  /** Where amount and count are printed; the table shows it. */
  citation?: Citation | undefined;
}

/** Where a row lies on its axis, whole fen. */
export interface RangeBar {
  row: RangeRow;
  /** Where the bar begins; 0 under an upper bound without a printed least. */
  from: number;
  /** `null`: it has no upper end. */
  to: number | null;
  /** Its upper end is a bound, or a range within which an authority sets the amount. */
  upTo: boolean;
}

export type RangePer = 'once' | 'month' | 'year';

/** Amounts counted alike, which may share an axis. */
export interface RangePanel {
  per: RangePer;
  bars: readonly RangeBar[];
  /** The end of the axis, whole fen; more than 0. */
  most: number;
}

function barOf(row: RangeRow): (RangeBar & { per: RangePer }) | undefined {
  const interval = 'stated' in row.amount ? row.amount : amountInterval(row.amount, {});
  const { least, most, bound, unit } = interval;
  if (unit !== 'fen' || (least === null && most === null)) return undefined;
  if (most === 0) return undefined;
  return {
    row,
    per: interval.per ?? 'once',
    from: least ?? 0,
    to: bound === 'atLeast' ? null : most,
    upTo: bound === 'upTo',
  };
}

/**
 * Sorts rows onto axes: a sum of money a month and one paid once never share a scale. Rows keep their order.
 * @returns the axes that have a bar, and the rows without an amount that could be drawn
 */
export function rangePanels(rows: readonly RangeRow[]): {
  panels: readonly RangePanel[];
  others: readonly RangeRow[];
} {
  const bars = rows.map((row) => barOf(row));
  const panels = (['once', 'year', 'month'] as const).flatMap((per) => {
    const own = bars.filter((bar) => bar?.per === per).filter((bar) => bar !== undefined);
    if (own.length === 0) return [];
    const ends = own.map(({ from, to }) => to ?? from);
    // An open end needs room to be seen to be open.
    const isOpen = own.some(({ to }) => to === null);
    return [{ per, bars: own, most: Math.max(...ends) * (isOpen ? 1.25 : 1) }];
  });
  return { panels, others: rows.filter((_, index) => bars[index] === undefined) };
}
