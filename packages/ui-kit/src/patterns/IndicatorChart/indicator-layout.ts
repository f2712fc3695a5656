import type { Indicator } from '@portal/rules-core';
import { linesOf } from '../ChartFigure/label-words.ts';
import type { ChartHeights } from '../ChartFigure/use-chart-box.ts';
import { LINE } from '../ChartFigure/Words.tsx';

/** An indicator whose start is printed, so that there is something to compare. */
export type Compared = Indicator & { baseline: NonNullable<Indicator['baseline']> };

/** Those that can be drawn: a figure to start from, and a scale that begins at zero. */
export function comparedOf(indicators: readonly Indicator[]): readonly Compared[] {
  return indicators.filter(
    (indicator): indicator is Compared =>
      indicator.baseline !== undefined &&
      indicator.target.value >= 0 &&
      indicator.baseline.figure.value >= 0 &&
      Math.max(indicator.target.value, indicator.baseline.figure.value) > 0,
  );
}

/** How far its two bars reach, as shares of the longer one. */
export function reachOf({ baseline, target }: Compared): { base: number; target: number } {
  const longest = Math.max(baseline.figure.value, target.value);
  return { base: baseline.figure.value / longest, target: target.value / longest };
}

/** Names are broken to this width in em, whatever the room. */
const NAME = 20;
/** A bar and the gap below it, in em. */
export const STEP = 2;

export interface Cell {
  lines: readonly string[];
  column: number;
  /** In em from the top of the drawing. */
  top: number;
}

/** Where each indicator stands: two side by side, on a phone one below the other. */
export function indicatorLayout(
  names: readonly string[],
  narrow: boolean,
): { cells: readonly Cell[]; height: number } {
  const columns = narrow || names.length === 1 ? 1 : 2;
  const cells: Cell[] = [];
  let top = 0;
  for (let row = 0; row < names.length; row += columns) {
    const inRow = names.slice(row, row + columns).map((name) => linesOf(name, NAME));
    const most = Math.max(...inRow.map((lines) => lines.length));
    inRow.forEach((lines, column) => {
      cells.push({ lines, column, top });
    });
    top += (most + 1) * LINE + 2 * STEP + 1.8;
  }
  return { cells, height: top };
}

export function indicatorHeights(names: readonly string[]): ChartHeights {
  return {
    narrow: indicatorLayout(names, true).height,
    wide: indicatorLayout(names, false).height,
  };
}
