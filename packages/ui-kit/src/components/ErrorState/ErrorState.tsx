import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useFrame } from '../../context/frame.tsx';
import { Button } from '../Button/Button.tsx';
import { Icon } from '../Icon/Icon.tsx';
import styles from './ErrorState.module.css';

export interface ErrorStateProps {
  title: string;
  /** Makes the title a heading: 1 where nothing else is on the page. */
  level?: 1 | 2 | 3 | undefined;
  /** What happened and what still works, in the reader's words. */
  children?: ReactNode;
  onRetry?: (() => void) | undefined;
  actions?: ReactNode;
}

/** Something could not be shown. Says so when it appears, and offers a way on. */
export function ErrorState({ title, level, children, onRetry, actions }: ErrorStateProps) {
  const { t } = useFrame();
  const frame = useKeptPlace();
  const Title = level === undefined ? 'p' : (`h${level}` as const);
  return (
    <div ref={frame} className={styles.error} role="alert">
      <Icon name="warning" badge />
      <div className={styles.body}>
        <Title className={styles.title}>{title}</Title>
        {typeof children === 'string' ? <p>{children}</p> : children}
        {onRetry || actions ? (
          <div className={styles.actions}>
            {onRetry ? <Button onClick={onRetry}>{t('retry')}</Button> : null}
            {actions}
          </div>
        ) : null}
      </div>
    </div>
  );
}

/**
 * What stands in place of this, as after trying again, takes the focused button away: the focus goes to what it stood
 * in, or a screen reader would begin the page anew.
 */
function useKeptPlace() {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const own = frame.current;
    return () => {
      if (own?.contains(document.activeElement))
        own.parentElement?.closest<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
    };
  }, []);
  return frame;
}
