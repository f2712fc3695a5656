import { useFrame } from '../../context/frame.tsx';
import styles from './SkipLink.module.css';

/** The first thing a keyboard reaches: past the header to the content. */
export function SkipLink({ target = 'main' }: { target?: string }) {
  const { t } = useFrame();
  return (
    <a className={styles.skip} href={`#${target}`}>
      {t('skipToContent')}
    </a>
  );
}
