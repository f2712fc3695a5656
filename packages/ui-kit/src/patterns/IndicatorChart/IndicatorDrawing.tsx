import { useId } from 'react';
import { useKit } from '../../context/KitProvider.tsx';
import drawing from '../ChartFigure/drawing.module.css';
import { Area, FillDefs } from '../ChartFigure/Fills.tsx';
import { widthOf } from '../ChartFigure/label-words.ts';
import type { ChartBox } from '../ChartFigure/use-chart-box.ts';
import { LINE, Words } from '../ChartFigure/Words.tsx';
import { type Cell, type Compared, indicatorLayout, reachOf, STEP } from './indicator-layout.ts';
import { natureWords, targetWords } from './indicator-words.ts';

/** Between the two columns, in em. */
const GAP = 3;

export interface IndicatorDrawingProps {
  box: ChartBox;
  indicators: readonly Compared[];
}

/** Start and target of each indicator, two bars on a scale of its own that begins at zero. */
export default function IndicatorDrawing({ box, indicators }: IndicatorDrawingProps) {
  const { say } = useKit();
  const id = useId();
  const { em, width, narrow } = box;
  const { cells, height } = indicatorLayout(
    indicators.map(({ name }) => say(name)),
    narrow,
  );
  const columns = Math.max(...cells.map(({ column }) => column)) + 1;
  const each = (width - (columns - 1) * GAP * em) / columns;
  return (
    <svg className={drawing.svg} viewBox={`0 0 ${width} ${height * em}`} aria-hidden="true">
      <FillDefs id={id} em={em} />
      {indicators.map((indicator, index) => {
        const cell = cells[index];
        return cell ? (
          <Pair
            key={indicator.id}
            id={id}
            em={em}
            width={each}
            left={cell.column * (each + GAP * em)}
            cell={cell}
            indicator={indicator}
          />
        ) : null;
      })}
    </svg>
  );
}

interface PairProps {
  id: string;
  em: number;
  cell: Cell;
  left: number;
  width: number;
  indicator: Compared;
}

function Pair({ id, em, cell, left, width, indicator }: PairProps) {
  const kit = useKit();
  const { t, say } = kit;
  const reach = reachOf(indicator);
  const natured = indicator.nature === undefined ? '' : natureWords(indicator, kit);
  const base = String(indicator.baseline.year);
  const goal = indicator.by.year === undefined ? t('indicatorsGoal') : String(indicator.by.year);
  const figures = [say(indicator.baseline.figure.display), targetWords(indicator, kit)] as const;
  const from = left + (Math.max(widthOf(base), widthOf(goal)) + 0.8) * em;
  // The target's figure is set in bold.
  const longest = Math.max(widthOf(figures[0]), widthOf(figures[1]) * 1.15) + 1;
  const full = Math.max(em, left + width - longest * em - from);
  const top = cell.top * em + (cell.lines.length + (natured === '' ? 0 : 1)) * LINE * em + 0.5 * em;
  const bar = 1.35 * em;
  const rows = [
    { year: base, share: reach.base, figure: figures[0], isTarget: false },
    { year: goal, share: reach.target, figure: figures[1], isTarget: true },
  ];
  return (
    <g>
      <Words em={em} x={left} y={(cell.top + 1) * em} look="name" lines={cell.lines} />
      {natured === '' ? null : (
        <Words
          em={em}
          x={left}
          y={(cell.top + 1 + cell.lines.length * LINE) * em}
          look="soft"
          lines={[natured]}
        />
      )}
      {rows.map(({ year, share, figure, isTarget }, row) => {
        const y = top + row * STEP * em;
        const words = y + bar / 2 + 0.36 * em;
        return (
          <g key={isTarget ? 'target' : 'base'}>
            <Words em={em} x={left} y={words} look="soft" lines={[year]} />
            <Area
              id={id}
              // What is planned is hatched: it was not counted, it is meant.
              fill={isTarget ? 'diagonal' : 'solid'}
              upTo={isTarget && indicator.bound === 'upTo'}
              x={from}
              y={y}
              width={share * full}
              height={bar}
            />
            <Words
              em={em}
              x={from + share * full + 0.6 * em}
              y={words}
              look={isTarget ? 'strong' : 'label'}
              lines={[figure]}
            />
          </g>
        );
      })}
      <line
        className={drawing.base}
        x1={from}
        x2={from}
        y1={top - 0.2 * em}
        y2={top + STEP * em + bar + 0.2 * em}
      />
    </g>
  );
}
