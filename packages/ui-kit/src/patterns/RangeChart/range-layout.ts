import { linesOf } from '../ChartFigure/label-words.ts';
import type { ChartHeights } from '../ChartFigure/use-chart-box.ts';
import { LINE } from '../ChartFigure/Words.tsx';
import type { RangePanel } from './range-panels.ts';

/** Widths in em that names are broken to, whatever the room: so the height is known before anything is measured. */
export const NAME = { narrow: 18, wide: 15 } as const;

/** Above the first bar of a panel: the unit of its axis and the figures on it. */
export const HEAD = 4;
/** Below the last. */
export const FOOT = 1.2;
/** A bar, in em. */
export const BAR = 1.3;

export interface RangePlace {
  lines: readonly string[];
  /** Of the row's top, in em from the top of the drawing. */
  top: number;
  height: number;
}

/** Where each row stands, in em. On a phone the name and the words stand above the bar, else to its left and right. */
export function rangeLayout(panels: readonly RangePanel[], narrow: boolean) {
  let top = 0;
  const placed = panels.map((panel) => {
    const head = top;
    top += HEAD;
    const rows = panel.bars.map(({ row }): RangePlace => {
      const lines = linesOf(row.name, narrow ? NAME.narrow : NAME.wide);
      const words = lines.length * LINE;
      const height = narrow ? words + 1.5 + BAR + 1.1 : Math.max(words, 2 * LINE) + 1.2;
      const place = { lines, top, height };
      top += height;
      return place;
    });
    top += FOOT;
    return { head, rows, bottom: top - FOOT };
  });
  return { placed, height: top };
}

export function rangeHeights(panels: readonly RangePanel[]): ChartHeights {
  return {
    narrow: rangeLayout(panels, true).height,
    wide: rangeLayout(panels, false).height,
  };
}
