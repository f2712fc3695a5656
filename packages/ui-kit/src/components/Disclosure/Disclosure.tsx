import type { ReactNode } from 'react';
import { cx } from '../cx.ts';
import { Icon } from '../Icon/Icon.tsx';
import styles from './Disclosure.module.css';

export interface DisclosureProps {
  summary: ReactNode;
  children: ReactNode;
  /** Open at first. */
  open?: boolean;
  /** Also on paper only if the reader opened it: for what would bury the rest. */
  printsAsShown?: boolean;
}

/** Something for those who want to know more: the browser's own details. Open in print unless told otherwise. */
export function Disclosure({
  summary,
  children,
  open = false,
  printsAsShown = false,
}: DisclosureProps) {
  return (
    <details className={cx(styles.details, printsAsShown && styles.asShown)} open={open}>
      <summary className={styles.summary}>
        <Icon name="chevronRight" />
        <span>{summary}</span>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
