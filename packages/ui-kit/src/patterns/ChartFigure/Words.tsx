import { cx } from '../../components/cx.ts';
import drawing from './drawing.module.css';

export interface WordsProps {
  lines: readonly string[];
  x: number;
  /** The baseline of the first line. */
  y: number;
  em: number;
  anchor?: 'start' | 'middle' | 'end';
  look?: 'label' | 'soft' | 'strong' | 'name';
  /** A line runs behind it. */
  halo?: boolean;
}

/** One or more lines of text in a drawing: real text, in the size of the page's small print. */
export function Words({
  lines,
  x,
  y,
  em,
  anchor = 'start',
  look = 'label',
  halo = false,
}: WordsProps) {
  return (
    <text
      className={cx(drawing[look], halo && drawing.halo)}
      fontSize={em}
      textAnchor={anchor}
      x={x}
      y={y}
    >
      {lines.map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? 0 : em * LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** From one baseline to the next, in em. */
export const LINE = 1.35;
