import type { ReactNode } from 'react';
import { useKit } from '../../context/KitProvider.tsx';
import { cx } from '../cx.ts';
import { Icon } from '../Icon/Icon.tsx';
import { useNarrow } from '../use-narrow.ts';
import styles from './Disclosure.module.css';

export interface DisclosureProps {
  summary: ReactNode;
  children: ReactNode;
  /** Open at first; on a page without script always. */
  open?: boolean;
  /** Also on paper only if the reader opened it: for what would bury the rest. */
  printsAsShown?: boolean;
  /** Folded on a narrow screen only; on a wide one its content stands there like any other, without the summary. */
  narrowOnly?: boolean;
  /** The reader opened or folded it: for what is only worth reckoning once somebody looks. */
  onToggle?: ((open: boolean) => void) | undefined;
}

/** Something for those who want to know more: the browser's own details. Open in print unless told otherwise. */
export function Disclosure({
  summary,
  children,
  open = false,
  printsAsShown = false,
  narrowOnly = false,
  onToggle,
}: DisclosureProps) {
  const { plain } = useKit();
  const narrow = useNarrow();
  if (narrowOnly && !narrow) return children;
  return (
    <details
      className={cx(
        styles.details,
        printsAsShown && styles.asShown,
        narrowOnly && styles.narrowOnly,
      )}
      open={open || plain}
      onToggle={
        onToggle
          ? (event) => {
              // One that is unfolded inside it tells of itself too.
              if (event.target === event.currentTarget) onToggle(event.currentTarget.open);
            }
          : undefined
      }
    >
      <summary className={styles.summary}>
        <Icon name="chevronRight" />
        <span>{summary}</span>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
