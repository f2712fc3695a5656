import { PatternCircles, PatternLines } from '@visx/pattern';
import drawing from './drawing.module.css';

/** How an area is filled. What is certain is `solid`; what is an upper bound or a target is hatched. */
export type Fill = 'solid' | 'diagonal' | 'dots' | 'level' | 'crossed' | 'upright';

const HATCHED: readonly Fill[] = ['diagonal', 'dots', 'level', 'crossed', 'upright'];

/** A fill for each series, all different up to five; the first certain one is solid. */
export function fillsFor(series: readonly { upTo: boolean }[]): Fill[] {
  const solid = series.findIndex(({ upTo }) => !upTo);
  let next = 0;
  return series.map((_, index) =>
    index === solid ? 'solid' : (HATCHED[next++ % HATCHED.length] ?? 'diagonal'),
  );
}

const ORIENTATIONS = {
  diagonal: ['diagonal'],
  level: ['horizontal'],
  crossed: ['diagonal', 'diagonalRightToLeft'],
  upright: ['vertical'],
} as const;

/** The hatchings, to stand once in a drawing; `id` keeps those of two drawings on a page apart. */
export function FillDefs({ id, em }: { id: string; em: number }) {
  const size = Math.max(7, Math.round(em * 0.6));
  return (
    <defs>
      {Object.entries(ORIENTATIONS).map(([name, orientation]) => (
        <PatternLines
          key={name}
          id={`${id}-${name}`}
          width={size}
          height={size}
          strokeWidth={1.25}
          className={drawing.hatch ?? ''}
          orientation={[...orientation]}
        />
      ))}
      <PatternCircles
        id={`${id}-dots`}
        width={size}
        height={size}
        radius={size / 5}
        className={drawing.dot ?? ''}
        complement
      />
    </defs>
  );
}

interface AreaProps {
  /** Of the `FillDefs` in the same drawing. */
  id: string;
  fill: Fill;
  /** Outlined with dashes: its end is an upper bound. */
  upTo: boolean;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A filled, outlined rectangle. */
export function Area({ id, fill, upTo, ...place }: AreaProps) {
  const rect = { ...place, width: Math.max(0, place.width), height: Math.max(0, place.height) };
  return (
    <g>
      <rect {...rect} className={fill === 'solid' ? drawing.solid : drawing.ground} />
      {fill === 'solid' ? null : <rect {...rect} fill={`url(#${id}-${fill})`} />}
      <rect {...rect} className={upTo ? `${drawing.edge} ${drawing.upTo}` : drawing.edge} />
    </g>
  );
}
