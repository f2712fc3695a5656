import { useKit } from '../../context/KitProvider.tsx';
import styles from './Progress.module.css';

export interface ProgressProps {
  /** The question the reader is at, from 1. */
  step: number;
  /** About how many there are in all; absent when nobody can tell. */
  total?: number | undefined;
}

/** How far the reader is, in words, with a bar beside them. */
export function Progress({ step, total }: ProgressProps) {
  const { t } = useKit();
  return (
    <div className={styles.progress}>
      <p>{total === undefined ? t('progressOpen', { step }) : t('progress', { step, total })}</p>
      {total === undefined ? null : (
        <progress max={total} value={Math.min(step, total)} aria-hidden="true" />
      )}
    </div>
  );
}
