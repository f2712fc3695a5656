import { linesOf, widthOf } from '../ChartFigure/label-words.ts';
import type { ChartHeights } from '../ChartFigure/use-chart-box.ts';
import { LINE } from '../ChartFigure/Words.tsx';
import type { RangePanel, RangeRow } from './range-panels.ts';

/** Widths in em that names are broken to, whatever the room: so the height is known before anything is measured. */
export const NAME = { narrow: 18, wide: 15 } as const;

/** Above the first bar of a panel: the unit of its axis and the figures on it. */
export const HEAD = 4;
/** Below the last. */
export const FOOT = 1.2;
/** A bar, in em. */
export const BAR = 1.3;

/** The words beside a bar on a wide drawing, in em. */
export const AMOUNT = 14;

export interface RangePlace {
  lines: readonly string[];
  /** The amount, and the count where it finds room: the table has it anyway. */
  said: readonly string[];
  /** Of the row's top, in em from the top of the drawing. */
  top: number;
  height: number;
}

/** The amount whole, the count beside or below it if there is room. */
function saidOf(amount: string, count: string | undefined, narrow: boolean): string[] {
  const width = narrow ? NAME.narrow : AMOUNT - 1;
  if (count === undefined) return linesOf(amount, width);
  const both = `${amount} · ${count}`;
  if (widthOf(both) <= width) return [both];
  const lines = linesOf(amount, width);
  return narrow || lines.length > 2 ? lines : [...lines, ...linesOf(count, width, 1)];
}

/**
 * Where each row stands, in em. On a phone the name and the words stand above the bar, else to its left and right.
 * @param amountOf the amount of a row in words
 */
export function rangeLayout(
  panels: readonly RangePanel[],
  narrow: boolean,
  amountOf: (row: RangeRow) => string,
) {
  let top = 0;
  const placed = panels.map((panel) => {
    const head = top;
    top += HEAD;
    const rows = panel.bars.map(({ row }): RangePlace => {
      const lines = linesOf(row.name, narrow ? NAME.narrow : NAME.wide);
      const said = saidOf(amountOf(row), row.count, narrow);
      const height = narrow
        ? (lines.length + said.length) * LINE + 0.15 + BAR + 1.1
        : Math.max(lines.length, said.length, 2) * LINE + 1.2;
      const place = { lines, said, top, height };
      top += height;
      return place;
    });
    top += FOOT;
    return { head, rows, bottom: top - FOOT };
  });
  return { placed, height: top };
}

export function rangeHeights(
  panels: readonly RangePanel[],
  amountOf: (row: RangeRow) => string,
): ChartHeights {
  return {
    narrow: rangeLayout(panels, true, amountOf).height,
    wide: rangeLayout(panels, false, amountOf).height,
  };
}
