import { scaleLinear } from '@visx/scale';
import { useId } from 'react';
import { cx } from '../../components/cx.ts';
import { useKit } from '../../context/KitProvider.tsx';
import { formatDate } from '../../format/dates.ts';
import { validityText } from '../../texts/terms.ts';
import drawing from '../ChartFigure/drawing.module.css';
import { Area, FillDefs } from '../ChartFigure/Fills.tsx';
import { linesOf, widthOf } from '../ChartFigure/label-words.ts';
import type { ChartBox } from '../ChartFigure/use-chart-box.ts';
import { LINE, Words } from '../ChartFigure/Words.tsx';
import { BAR, FOOT, HEAD, NAME, timeLayout } from './time-layout.ts';
import type { TimeScale, TimeSpan } from './time-rows.ts';

/** Room for the status on a wide drawing, in em. */
const STATUS = 15;

export interface TimeDrawingProps {
  box: ChartBox;
  time: TimeScale;
  /** `YYYY-MM-DD` */
  asOf: string;
}

/** Periods on an axis of years, with a line at the as-of date. */
export default function TimeDrawing({ box, time, asOf }: TimeDrawingProps) {
  const { locale, t } = useKit();
  const id = useId();
  const { em, width, narrow } = box;
  const { places, height } = timeLayout(
    time.spans.map(({ row }) => row),
    narrow,
  );
  const left = narrow ? 0 : (NAME.wide + 1) * em;
  const right = narrow ? width : width - STATUS * em;
  const year = scaleLinear<number>({ domain: [time.first, time.last], range: [left, right] });
  const step = (right - left) / (time.last - time.first);
  const every = Math.max(1, Math.ceil((3.4 * em) / step));
  const years = Array.from({ length: time.last - time.first + 1 }, (_, at) => time.first + at);
  const bottom = (height - FOOT) * em;

  const now = year(time.asOf);
  const label = t('validityAsOf', { date: formatDate(asOf, locale) });
  // Bold letters are a tenth wider than those that widths are reckoned for.
  const half = ((widthOf(label) * 1.12) / 2) * em;
  const labelX = Math.min(Math.max(now, left + half), width - half);

  return (
    <svg className={drawing.svg} viewBox={`0 0 ${width} ${height * em}`} aria-hidden="true">
      <FillDefs id={id} em={em} />
      {years.map((each, at) => (
        <g key={each}>
          <line
            className={drawing.grid}
            x1={year(each)}
            x2={year(each)}
            y1={(HEAD - 0.5) * em}
            y2={bottom}
          />
          {at % every === 0 && each < time.last && year(each) + 2.6 * em <= width ? (
            <Words
              em={em}
              x={every === 1 ? year(each + 0.5) : year(each)}
              y={bottom + 1.4 * em}
              anchor={every === 1 ? 'middle' : 'start'}
              look="soft"
              lines={[String(each)]}
            />
          ) : null}
        </g>
      ))}
      <line className={drawing.asOf} x1={now} x2={now} y1={1.7 * em} y2={bottom} />
      {time.spans.map((span, index) => {
        const place = places[index];
        if (!place) return null;
        const status = validityText(span.status, locale);
        const top = place.top * em;
        const middle = narrow
          ? top + (place.lines.length * LINE + 1.6 + BAR / 2) * em
          : top + (place.height / 2) * em;
        const beside = linesOf(status, STATUS - 1, 2);
        return (
          <g key={span.row.id}>
            <Words
              em={em}
              x={0}
              y={narrow ? top + em : middle + (0.36 - ((place.lines.length - 1) * LINE) / 2) * em}
              look="name"
              lines={place.lines}
              halo
            />
            <Words
              em={em}
              x={narrow ? 0 : right + em}
              y={
                narrow
                  ? top + (place.lines.length * LINE + 1) * em
                  : middle + (0.36 - ((beside.length - 1) * LINE) / 2) * em
              }
              look={narrow ? 'soft' : 'label'}
              lines={narrow ? [status] : beside}
              halo
            />
            <Period
              id={id}
              em={em}
              span={span}
              from={year(span.from)}
              until={span.until === null ? right : year(span.until)}
              middle={middle}
            />
          </g>
        );
      })}
      <path
        className={drawing.asOfSign}
        d={`M${now - 0.5 * em} ${1.5 * em}h${em}l${-0.5 * em} ${0.7 * em}z`}
      />
      <Words em={em} x={labelX} y={em} anchor="middle" look="name" lines={[label]} />
    </svg>
  );
}

interface PeriodProps {
  id: string;
  em: number;
  span: TimeSpan;
  from: number;
  until: number;
  middle: number;
}

/** What holds is filled, what has ended or has not begun is only outlined; without a stated end, an arrow. */
function Period({ id, em, span: { status, until: end }, from, until, middle }: PeriodProps) {
  const half = (BAR / 2) * em;
  const place = { x: from, y: middle - half, height: 2 * half };
  if (status === 'ended' || status === 'notYet')
    return (
      <g>
        <rect
          {...place}
          width={Math.max(2, until - from)}
          className={cx(drawing.ground, drawing.outlined, status === 'notYet' && drawing.upTo)}
        />
        {status === 'ended' ? (
          <line className={drawing.quiet} x1={from} x2={until} y1={middle} y2={middle} />
        ) : null}
      </g>
    );
  const isOpen = end === null;
  const body = Math.max(2, until - from - (isOpen ? em : 0));
  return (
    <g>
      <Area id={id} fill={isOpen ? 'diagonal' : 'solid'} upTo={isOpen} {...place} width={body} />
      {isOpen ? (
        <path
          className={drawing.edge}
          d={`M${until - em} ${middle - half * 1.3}L${until} ${middle}L${until - em} ${middle + half * 1.3}`}
        />
      ) : null}
    </g>
  );
}
