import { linesOf } from '../ChartFigure/label-words.ts';
import type { ChartHeights } from '../ChartFigure/use-chart-box.ts';
import { LINE } from '../ChartFigure/Words.tsx';
import type { TimeRow } from './time-rows.ts';

/** Names are broken to these widths in em, whatever the room. */
export const NAME = { narrow: 18, wide: 15 } as const;
/** The as-of date above the periods, the years below them, in em. */
export const HEAD = 2.9;
export const FOOT = 2;
export const BAR = 1.3;

/** Where each document stands, in em: on a phone its name above its bar. */
export function timeLayout(rows: readonly Pick<TimeRow, 'name'>[], narrow: boolean) {
  let top = HEAD;
  const places = rows.map(({ name }) => {
    const lines = linesOf(name, narrow ? NAME.narrow : NAME.wide);
    const words = lines.length * LINE;
    const height = narrow ? words + 1.6 + BAR + 1 : Math.max(words, LINE) + 1.6;
    const place = { lines, top, height };
    top += height;
    return place;
  });
  return { places, height: top + FOOT };
}

export function timeHeights(rows: readonly Pick<TimeRow, 'name'>[]): ChartHeights {
  return { narrow: timeLayout(rows, true).height, wide: timeLayout(rows, false).height };
}
