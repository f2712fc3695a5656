import type { ChartHeights } from '../ChartFigure/use-chart-box.ts';
import type { PaymentPart } from './payment-periods.ts';

/** A line of the legend, in em. */
export const LEGEND_LINE = 1.9;

/** One line of the legend for each part, where there is more than one; then the bars. */
export function paymentHeights(parts: readonly PaymentPart[]): ChartHeights {
  const legend = parts.length > 1 ? parts.length * LEGEND_LINE + 0.6 : 0;
  return { narrow: legend + 20, wide: legend + 22 };
}
