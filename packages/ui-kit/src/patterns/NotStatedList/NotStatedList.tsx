import type { NotStated } from '@portal/rules-core';
import { useId } from 'react';
import { Tag } from '../../components/Tag/Tag.tsx';
import { useKit } from '../../context/KitProvider.tsx';
import { notStatedText } from '../../texts/terms.ts';
import styles from './NotStatedList.module.css';

/** What a reader would look for and the document does not state: said, not left out. */
export function NotStatedList({ items }: { items: readonly NotStated[] }) {
  const { locale, t } = useKit();
  const id = useId();
  if (items.length === 0) return null;
  return (
    <div className={styles.box}>
      <p className={styles.title} id={id}>
        {t('notStatedTitle')}
      </p>
      <ul aria-labelledby={id}>
        {items.map((item) => (
          <li key={item}>
            <Tag>{notStatedText(item, locale)}</Tag>
          </li>
        ))}
      </ul>
    </div>
  );
}
