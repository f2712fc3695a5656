import type { Citation, Text } from '@portal/rules-core';
import type { ReactNode } from 'react';
import { useKit } from '../../context/KitProvider.tsx';
import { markedWords } from '../../texts/marked-words.tsx';
import { Annotated } from '../Annotated/Annotated.tsx';
import { Interpretation } from '../Interpretation/Interpretation.tsx';
import styles from './CitedList.module.css';

export interface CitedItem {
  id?: string | undefined;
  words: Text;
  citation: Citation;
  interpretation?: Text | undefined;
  /** Below the words. */
  more?: ReactNode;
}

/** Statements of a document, each with its source in the margin: provisions, quotas, causes, offers. */
export function CitedList({ items }: { items: readonly CitedItem[] }) {
  const { locale, say } = useKit();
  if (items.length === 0) return null;
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item.id ?? item.words.zh}>
          <Annotated citation={item.citation} about={say(item.words)}>
            <p>{markedWords(say(item.words), locale)}</p>
            {item.more}
            {item.interpretation ? <Interpretation words={item.interpretation} /> : null}
          </Annotated>
        </li>
      ))}
    </ul>
  );
}
