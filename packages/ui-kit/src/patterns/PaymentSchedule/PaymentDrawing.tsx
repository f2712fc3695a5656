import { scaleBand, scaleLinear } from '@visx/scale';
import { useId } from 'react';
import { useKit } from '../../context/KitProvider.tsx';
import drawing from '../ChartFigure/drawing.module.css';
import { Area, FillDefs, fillsFor } from '../ChartFigure/Fills.tsx';
import { linesOf, widthOf } from '../ChartFigure/label-words.ts';
import { moneyAxis } from '../ChartFigure/money-axis.ts';
import type { ChartBox } from '../ChartFigure/use-chart-box.ts';
import { Words } from '../ChartFigure/Words.tsx';
import { LEGEND_LINE } from './payment-heights.ts';
import {
  type PaymentPart,
  type PaymentPeriod,
  type PaymentUnit,
  sumOf,
} from './payment-periods.ts';

export interface PaymentDrawingProps {
  box: ChartBox;
  parts: readonly PaymentPart[];
  periods: readonly PaymentPeriod[];
  unit: PaymentUnit;
  /** One on top of the other; else side by side. */
  adds: boolean;
}

/** The bars of a payment schedule. */
export default function PaymentDrawing({ box, parts, periods, unit, adds }: PaymentDrawingProps) {
  const { locale, t } = useKit();
  const id = useId();
  const { em, width, height } = box;
  const fills = fillsFor(parts);
  const legend = parts.length > 1 ? parts.length * LEGEND_LINE + 0.6 : 0;

  const most = Math.max(
    ...periods.map(({ amounts }) => (adds ? sumOf(amounts) : Math.max(...amounts))),
  );
  const money = moneyAxis(most, locale);
  const value = scaleLinear<number>({ domain: [0, most], nice: 5 });
  const ticks = value.ticks(5);
  const left = (Math.max(...ticks.map((tick) => widthOf(money.format(tick)))) + 0.7) * em;
  const top = (legend + 3.2) * em;
  const bottom = height - 3.4 * em;
  value.range([bottom, top]);
  const band = scaleBand<number>({
    domain: periods.map(({ number }) => number),
    range: [left, width],
    paddingInner: 0.32,
    paddingOuter: 0.2,
  });
  const upTo = parts.some((part) => part.upTo);
  const bounded = parts.every((part) => part.upTo) ? 'paymentsAxisUpTo' : 'paymentsAxisMixed';

  // Every label that fits under its bar, or every second, third, …: none over another.
  const room = band.step() / em;
  const full = (number: number) =>
    t(unit === 'year' ? 'paymentsYear' : 'paymentsMonth', { number });
  const isFull = widthOf(full(periods.length)) + 0.6 <= room;
  const every = Math.max(1, Math.ceil((widthOf(String(periods.length)) + 0.6) / room));

  return (
    <svg className={drawing.svg} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <FillDefs id={id} em={em} />
      {parts.length > 1
        ? parts.map((part, index) => (
            <g key={part.id}>
              <Area
                id={id}
                fill={fills[index] ?? 'solid'}
                upTo={part.upTo}
                x={1}
                y={index * LEGEND_LINE * em + 1}
                width={2.4 * em}
                height={1.25 * em}
              />
              <Words
                em={em}
                x={3 * em}
                y={(index * LEGEND_LINE + 1.05) * em}
                lines={linesOf(
                  part.upTo ? t('chartUpTo', { name: part.name }) : part.name,
                  width / em - 3,
                  1,
                )}
              />
            </g>
          ))
        : null}
      <Words
        em={em}
        x={0}
        y={(legend + 1) * em}
        look="soft"
        lines={[upTo ? t(bounded, { unit: money.unit }) : money.unit]}
      />
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            className={tick === 0 ? drawing.base : drawing.grid}
            x1={left}
            x2={width}
            y1={value(tick)}
            y2={value(tick)}
          />
          <Words
            em={em}
            x={left - 0.5 * em}
            y={value(tick) + 0.36 * em}
            anchor="end"
            look="soft"
            lines={[money.format(tick)]}
          />
        </g>
      ))}
      {periods.map((period) => {
        const x = band(period.number) ?? 0;
        const each = adds ? band.bandwidth() : band.bandwidth() / parts.length;
        let below = 0;
        const bars = parts.map((part, index) => {
          const amount = period.amounts[index] ?? 0;
          const from = adds ? below : 0;
          below += amount;
          return amount === 0 ? null : (
            <Area
              key={part.id}
              id={id}
              fill={fills[index] ?? 'solid'}
              upTo={part.upTo}
              x={adds ? x : x + index * each}
              y={value(from + amount)}
              width={each - (adds ? 0 : Math.min(2, each / 6))}
              height={value(from) - value(from + amount)}
            />
          );
        });
        const sum = sumOf(period.amounts);
        const label = money.format(sum);
        return (
          <g key={period.number}>
            {bars}
            {adds && sum > 0 && widthOf(label) + 0.6 <= room ? (
              <Words
                em={em}
                x={x + band.bandwidth() / 2}
                y={value(sum) - 0.5 * em}
                anchor="middle"
                look="strong"
                lines={[label]}
                halo
              />
            ) : null}
            {isFull || (period.number - 1) % every === 0 ? (
              <Words
                em={em}
                x={x + band.bandwidth() / 2}
                y={bottom + 1.45 * em}
                anchor="middle"
                look="soft"
                lines={[isFull ? full(period.number) : String(period.number)]}
              />
            ) : null}
          </g>
        );
      })}
      <Words
        em={em}
        x={width}
        y={bottom + 2.95 * em}
        anchor="end"
        look="soft"
        lines={[t(unit === 'year' ? 'paymentsFromYear' : 'paymentsFromMonth')]}
      />
    </svg>
  );
}
