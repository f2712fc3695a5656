import { type RefObject, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** The room a drawing has. Lengths in CSS pixels; everything in it is laid out in multiples of `em`. */
export interface ChartBox {
  width: number;
  height: number;
  /** The size of the labels. */
  em: number;
  /** Too narrow for names beside the bars: they stand above them. */
  narrow: boolean;
}

/** How high a drawing is, in em of its labels: known before it is loaded, so that nothing moves when it is. */
export interface ChartHeights {
  narrow: number;
  wide: number;
}

/** From this width on, in em of the labels, names stand beside the bars. The style sheet says the same. */
const WIDE = 44;

/** A sheet of A4 inside its margins, with labels of nine points. The drawing scales to the sheet there really is. */
const PAPER = { width: 660, em: 11.5 };

function boxOf({ width, em }: { width: number; em: number }, heights: ChartHeights): ChartBox {
  const narrow = width < WIDE * em;
  return { width, em, narrow, height: (narrow ? heights.narrow : heights.wide) * em };
}

/**
 * Measures the element a drawing stands in, again whenever its width or the size of its letters changes.
 * A page is printed from the layout of the screen, so the drawing is laid out for paper just before.
 * @returns `null` until there is something to measure
 */
export function useChartBox(
  element: RefObject<HTMLElement | null>,
  heights: ChartHeights,
): ChartBox | null {
  const [room, setRoom] = useState<{ width: number; em: number } | null>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = () => {
      const width = current.clientWidth;
      const em = Number.parseFloat(getComputedStyle(current).fontSize);
      setRoom((known) =>
        width === 0 || (known?.width === width && known.em === em) ? known : { width, em },
      );
    };
    const toPaper = () => flushSync(() => setRoom(PAPER));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    window.addEventListener('beforeprint', toPaper);
    window.addEventListener('afterprint', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', toPaper);
      window.removeEventListener('afterprint', measure);
    };
  }, [element]);
  return room && boxOf(room, heights);
}
