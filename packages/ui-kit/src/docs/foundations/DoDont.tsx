import { Icon } from '../../components/Icon/Icon.tsx';
import styles from './foundations.module.css';

export interface Pair {
  good: string;
  bad: string;
  /** Why the one is better. */
  because: string;
}

/** What to write and what not, side by side, with the reason. */
export function DoDont({
  pairs,
  words,
}: {
  pairs: readonly Pair[];
  words: { good: string; bad: string };
}) {
  return (
    <ul className={styles.pairs}>
      {pairs.map(({ good, bad, because }) => (
        <li key={good} className={styles.pair}>
          <p className={styles.good}>
            <span className={styles.verdict}>
              <Icon name="tick" />
              {words.good}
            </span>
            {good}
          </p>
          <p className={styles.bad}>
            <span className={styles.verdict}>
              <Icon name="cross" />
              {words.bad}
            </span>
            {bad}
          </p>
          <p className={styles.because}>{because}</p>
        </li>
      ))}
    </ul>
  );
}
