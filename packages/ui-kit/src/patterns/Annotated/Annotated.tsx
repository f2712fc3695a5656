import type { Citation } from '@portal/rules-core';
import { type ReactNode, useId, useState } from 'react';
import { Icon } from '../../components/Icon/Icon.tsx';
import { useKit } from '../../context/KitProvider.tsx';
import { CitationRef } from '../CitationRef/CitationRef.tsx';
import styles from './Annotated.module.css';

export interface AnnotatedProps {
  /** Absent: the margin stays empty, and its line goes on. */
  citation?: Citation | undefined;
  children: ReactNode;
}

/**
 * The margin: a statement with its source beside it on a wide screen and on paper; on a phone the source
 * unfolds below.
 */
export function Annotated({ citation, children }: AnnotatedProps) {
  const { t } = useKit();
  const [open, setOpen] = useState(false);
  const id = useId();
  if (!citation)
    return (
      <div className={styles.annotated}>
        <div className={styles.text}>{children}</div>
        <div className={styles.margin} />
      </div>
    );
  return (
    <div className={styles.annotated}>
      <div className={styles.text}>{children}</div>
      <div className={styles.margin} data-open={open}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <Icon name="section" />
          {t(open ? 'citationHide' : 'citationShow')}
        </button>
        <div className={styles.note} id={id}>
          <span className={styles.word}>{t('citation')}</span>
          <CitationRef citation={citation} />
        </div>
      </div>
    </div>
  );
}
