import type { Citation } from '@portal/rules-core';
import { type ReactNode, useId, useState } from 'react';
import { Icon } from '../../components/Icon/Icon.tsx';
import { VisuallyHidden } from '../../components/VisuallyHidden/VisuallyHidden.tsx';
import { useKit } from '../../context/KitProvider.tsx';
import { CitationRef } from '../CitationRef/CitationRef.tsx';
import styles from './Annotated.module.css';

export interface AnnotatedProps {
  /** Absent: the margin stays empty, and its line goes on. */
  citation?: Citation | undefined;
  /** What the source is of. A page has many of these buttons, and each needs a name of its own. */
  about?: string | undefined;
  children: ReactNode;
}

/**
 * The margin: a statement with its source beside it on a wide screen and on paper; on a phone the source
 * unfolds below, and stands there where no script could unfold it.
 */
export function Annotated({ citation, about, children }: AnnotatedProps) {
  const { t, plain } = useKit();
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
      <div className={styles.margin} data-open={plain || open}>
        {plain ? null : (
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            <Icon name="section" />
            <span>
              {t(open ? 'citationHide' : 'citationShow')}
              {about ? <VisuallyHidden>{t('citationAbout', { about })}</VisuallyHidden> : null}
            </span>
          </button>
        )}
        <div className={styles.note} id={id}>
          <VisuallyHidden>{t('citation')}</VisuallyHidden>
          <CitationRef citation={citation} />
        </div>
      </div>
    </div>
  );
}
