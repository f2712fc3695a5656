import { useFrame } from '../../context/frame.tsx';
import { VisuallyHidden } from '../VisuallyHidden/VisuallyHidden.tsx';
import styles from './Skeleton.module.css';

export interface SkeletonProps {
  /** What is coming: a few lines, or a card. */
  shape?: 'lines' | 'card';
  lines?: number;
}

/** The shape of what is about to come, so that the page does not jump. Calm: it does not shimmer. */
export function Skeleton({ shape = 'lines', lines = 3 }: SkeletonProps) {
  const { t } = useFrame();
  return (
    <div className={shape === 'card' ? styles.card : styles.plain} role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles.line} aria-hidden="true" />
      ))}
    </div>
  );
}
