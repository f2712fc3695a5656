import { Component, type CSSProperties, type ReactNode, Suspense, useId, useRef } from 'react';
import { Disclosure } from '../../components/Disclosure/Disclosure.tsx';
import { useKit } from '../../context/KitProvider.tsx';
import styles from './ChartFigure.module.css';
import { type ChartBox, type ChartHeights, useChartBox } from './use-chart-box.ts';
// Also the drawings' own sheet: it is there before they are loaded, and no drawing can come without it.
import './drawing.module.css';

export interface ChartFigureProps {
  caption: string;
  /** What the drawing shows, in a sentence or two: the same for who does not see it. */
  sentence: ReactNode;
  /** The table or list with every figure of the drawing. */
  table: ReactNode;
  /** Folds the table away under this line; for long tables only. On paper it is open. */
  tableSummary?: string | undefined;
  /** Room for the drawing, in em of its labels. */
  heights: ChartHeights;
  /**
   * Draws into the box: one `<svg>` of its width and height. Usually a part behind `React.lazy`. Absent where there
   * is nothing to draw; then sentence and table stand alone.
   */
  drawing?: ((box: ChartBox) => ReactNode) | undefined;
  /** Below the drawing: how to read it, what it does not show. */
  note?: ReactNode;
}

/** The frame of every chart: caption, sentence, drawing, table. The drawing adds nothing the other two do not say. */
export function ChartFigure({
  caption,
  sentence,
  table,
  tableSummary,
  heights,
  drawing,
  note,
}: ChartFigureProps) {
  const captionId = useId();
  return (
    <figure className={styles.figure} aria-labelledby={captionId}>
      <figcaption className={styles.head}>
        <p className={styles.caption} id={captionId}>
          {caption}
        </p>
        <p>{sentence}</p>
      </figcaption>
      {drawing ? <Drawing heights={heights} draw={drawing} /> : null}
      {note ? <div className={styles.note}>{note}</div> : null}
      {tableSummary === undefined ? table : <Disclosure summary={tableSummary}>{table}</Disclosure>}
    </figure>
  );
}

interface DrawingProps {
  heights: ChartHeights;
  draw: (box: ChartBox) => ReactNode;
}

function Drawing({ heights, draw }: DrawingProps) {
  const element = useRef<HTMLDivElement>(null);
  const box = useChartBox(element, heights);
  const { t } = useKit();
  const room: CSSProperties & Record<`--chart-${string}`, number> = {
    '--chart-narrow': heights.narrow,
    '--chart-wide': heights.wide,
  };
  return (
    <DrawingBoundary instead={<p className={styles.note}>{t('chartFailed')}</p>}>
      <div className={styles.frame} aria-hidden="true">
        <div className={styles.drawing} style={room} ref={element}>
          <Suspense fallback={null}>{box ? draw(box) : null}</Suspense>
        </div>
      </div>
    </DrawingBoundary>
  );
}

/** A drawing that cannot be loaded leaves its sentence and its table as they are. */
class DrawingBoundary extends Component<
  { instead: ReactNode; children: ReactNode },
  { failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}
