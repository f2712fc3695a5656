import type { Amount, AmountInterval } from '@portal/rules-core';
import { AmountView } from '../AmountView/AmountView.tsx';
import styles from './KeyFigure.module.css';

export interface KeyFigureProps {
  /** What is granted. */
  name: string;
  amount: Amount | AmountInterval;
}

/** The largest amount of a programme, at the head of its figures. One of them on a page. */
export function KeyFigure({ name, amount }: KeyFigureProps) {
  return (
    <p className={styles.figure}>
      <span className={styles.name}>{name}</span>
      <AmountView amount={amount} size="l" />
    </p>
  );
}
