import type { Text } from '@portal/rules-core';
import { useKit } from '../../context/KitProvider.tsx';
import styles from './Interpretation.module.css';

/** Which reading of an unclear clause this is. Never hidden: the reader must be able to disagree. */
export function Interpretation({ words }: { words: Text }) {
  const { t, say } = useKit();
  return (
    <p className={styles.note}>
      <strong>{t('interpretation')}</strong> {say(words)}
    </p>
  );
}
