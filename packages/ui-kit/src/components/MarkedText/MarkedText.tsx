import { Fragment } from 'react';
import styles from './MarkedText.module.css';

/** From one UTF-16 unit of a text to before another. */
export type MarkedRange = readonly [from: number, to: number];

export interface MarkedTextProps {
  text: string;
  /** What is marked: in order, and none in another. */
  ranges: readonly MarkedRange[];
}

/** A text in which some places are marked, as what a search was for. The text is text: nothing in it is markup. */
export function MarkedText({ text, ranges }: MarkedTextProps) {
  const ends = [0, ...ranges.map(([, to]) => to)];
  return (
    <>
      {ranges.map(([from, to], index) => (
        <Fragment key={from}>
          {text.slice(ends[index], from)}
          <mark className={styles.mark}>{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
