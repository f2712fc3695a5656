import type { ReactNode } from 'react';
import { SkipLink } from '../SkipLink/SkipLink.tsx';
import styles from './PageLayout.module.css';

export interface PageLayoutProps {
  header: ReactNode;
  footer: ReactNode;
  children: ReactNode;
}

/**
 * The frame of a document: skip link, header, `<main id="main">`, footer. One per document: a part that is
 * mounted inside another page brings its content only.
 */
export function PageLayout({ header, footer, children }: PageLayoutProps) {
  return (
    <div className={styles.page}>
      <SkipLink />
      {header}
      <main className={styles.main} id="main" tabIndex={-1}>
        {children}
      </main>
      {footer}
    </div>
  );
}
