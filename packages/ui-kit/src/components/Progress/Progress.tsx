import { useKit } from '../../context/KitProvider.tsx';
import styles from './Progress.module.css';

export interface ProgressProps {
  /** The question the reader is at, from 1. */
  step: number;
  /** About how many there are in all; absent when nobody can tell. */
  total?: number | undefined;
  /** Instead of “Question 3 of about 9”: what else is counted. */
  words?: string | undefined;
}

/** How far the reader is, in words, with a bar beside them. */
export function Progress({ step, total, words }: ProgressProps) {
  const { t } = useKit();
  // An estimate that the reader has passed is no longer one: nobody is at question 10 of 9.
  const all = total === undefined ? undefined : Math.max(step, total);
  return (
    <div className={styles.progress}>
      <p>
        {words ??
          (all === undefined ? t('progressOpen', { step }) : t('progress', { step, total: all }))}
      </p>
      {all === undefined ? null : <progress max={all} value={step} aria-hidden="true" />}
    </div>
  );
}
