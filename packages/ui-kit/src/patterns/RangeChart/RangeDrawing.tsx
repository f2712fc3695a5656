import { scaleLinear } from '@visx/scale';
import { useId } from 'react';
import { cx } from '../../components/cx.ts';
import { useKit } from '../../context/KitProvider.tsx';
import drawing from '../ChartFigure/drawing.module.css';
import { Area, FillDefs } from '../ChartFigure/Fills.tsx';
import { moneyAxis } from '../ChartFigure/money-axis.ts';
import type { ChartBox } from '../ChartFigure/use-chart-box.ts';
import { LINE, Words } from '../ChartFigure/Words.tsx';
import { PER_WORDS } from './per-words.ts';
import { AMOUNT, BAR, HEAD, NAME, type RangePlace, rangeLayout } from './range-layout.ts';
import type { RangeBar, RangePanel, RangeRow } from './range-panels.ts';

export interface RangeDrawingProps {
  box: ChartBox;
  panels: readonly RangePanel[];
  /** The amount of a row in words. */
  amountOf: (row: RangeRow) => string;
}

/** A bar for each amount, on an axis for each way of counting. */
export default function RangeDrawing({ box, panels, amountOf }: RangeDrawingProps) {
  const { locale, t } = useKit();
  const id = useId();
  const { em, width, narrow } = box;
  const { placed, height } = rangeLayout(panels, narrow, amountOf);
  const left = narrow ? 0 : (NAME.wide + 1) * em;
  const right = narrow ? width - 0.6 * em : width - AMOUNT * em;

  return (
    <svg className={drawing.svg} viewBox={`0 0 ${width} ${height * em}`} aria-hidden="true">
      <FillDefs id={id} em={em} />
      {panels.map((panel, index) => {
        const place = placed[index];
        if (!place) return null;
        const money = moneyAxis(panel.most, locale);
        const scale = scaleLinear<number>({
          domain: [0, panel.most],
          range: [left, right],
          nice: narrow ? 4 : 6,
        });
        const ticks = scale.ticks(narrow ? 4 : 6);
        const last = ticks.at(-1) ?? 0;
        return (
          <g key={panel.per}>
            <Words
              em={em}
              x={left}
              y={(place.head + 1) * em}
              look="soft"
              lines={[t('rangesAxis', { per: t(PER_WORDS[panel.per]), unit: money.unit })]}
            />
            {ticks.map((tick) => (
              <g key={tick}>
                <line
                  className={tick === 0 ? drawing.base : drawing.grid}
                  x1={scale(tick)}
                  x2={scale(tick)}
                  y1={(place.head + HEAD - 1.1) * em}
                  y2={place.bottom * em}
                />
                <Words
                  em={em}
                  x={scale(tick)}
                  y={(place.head + HEAD - 1.5) * em}
                  look="soft"
                  anchor={tick === 0 ? 'start' : tick === last && narrow ? 'end' : 'middle'}
                  lines={[money.format(tick)]}
                />
              </g>
            ))}
            {panel.bars.map((bar, at) => {
              const row = place.rows[at];
              return row ? (
                <Row
                  key={bar.row.id}
                  id={id}
                  box={box}
                  bar={bar}
                  place={row}
                  x={(fen) => scale(fen)}
                  end={right}
                />
              ) : null;
            })}
          </g>
        );
      })}
    </svg>
  );
}

interface RowProps {
  id: string;
  box: ChartBox;
  bar: RangeBar;
  place: RangePlace;
  x: (fen: number) => number;
  /** Where the axis ends. */
  end: number;
}

function Row({ id, box: { em, narrow }, bar, place, x, end }: RowProps) {
  const { lines, said } = place;
  const top = place.top * em;
  const middle = narrow
    ? top + ((lines.length + said.length) * LINE + 0.15 + BAR / 2) * em
    : top + (place.height / 2) * em;
  /** The first baseline of lines that stand around the middle of the bar. */
  const around = (count: number) => middle + (0.36 - ((count - 1) * LINE) / 2) * em;
  return (
    <g>
      <Words
        em={em}
        x={0}
        y={narrow ? top + 0.9 * em : around(lines.length)}
        look="name"
        lines={lines}
        halo
      />
      <Words
        em={em}
        x={narrow ? 0 : end + em}
        y={narrow ? top + (lines.length * LINE + 0.9) * em : around(said.length)}
        look={narrow ? 'soft' : 'label'}
        lines={said}
        halo
      />
      <Bar id={id} em={em} bar={bar} x={x} end={end} middle={middle} />
    </g>
  );
}

type BarProps = Pick<RowProps, 'id' | 'bar' | 'x' | 'end'> & { em: number; middle: number };

/** An exact figure is a point on a line, a range a bar, an upper bound dashed, an open end an arrow. */
function Bar({ id, em, bar, x, end, middle }: BarProps) {
  const [from, to] = [x(bar.from), bar.to === null ? end : x(bar.to)];
  const half = (BAR / 2) * em;
  if (bar.to === bar.from)
    return (
      <g>
        <line className={drawing.edge} x1={x(0)} x2={to} y1={middle} y2={middle} />
        <circle className={drawing.mark} cx={to} cy={middle} r={half * 0.75} />
      </g>
    );
  const isOpen = bar.to === null;
  return (
    <g>
      <Area
        id={id}
        fill={bar.upTo || isOpen ? 'diagonal' : 'solid'}
        upTo={bar.upTo || isOpen}
        x={from}
        y={middle - half}
        // However short beside the longest, it can be seen.
        width={Math.max(3, to - from - (isOpen ? em : 0))}
        height={2 * half}
      />
      {isOpen ? (
        <path
          className={drawing.edge}
          d={`M${to - em} ${middle - half * 1.3}L${to} ${middle}L${to - em} ${middle + half * 1.3}`}
        />
      ) : null}
      {bar.from > 0 ? <End x={from} middle={middle} half={half} /> : null}
      {isOpen ? null : <End x={Math.max(to, from + 3)} middle={middle} half={half} />}
    </g>
  );
}

/** A printed end. */
function End({ x, middle, half }: { x: number; middle: number; half: number }) {
  return (
    <line
      className={cx(drawing.edge, drawing.end)}
      x1={x}
      x2={x}
      y1={middle - half * 1.45}
      y2={middle + half * 1.45}
    />
  );
}
