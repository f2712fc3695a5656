import type { Text } from '@portal/rules-core';
import { useKit } from '../../context/KitProvider.tsx';
import { markedWords } from '../../texts/marked-words.tsx';
import styles from './Interpretation.module.css';

/** Which reading of an unclear clause this is. Never hidden: the reader must be able to disagree. */
export function Interpretation({ words }: { words: Text }) {
  const { locale, t, say } = useKit();
  return (
    <p className={styles.note}>
      <strong>{t('interpretation')}</strong> {markedWords(say(words), locale)}
    </p>
  );
}
