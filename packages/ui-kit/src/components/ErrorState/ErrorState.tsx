import type { ReactNode } from 'react';
import { useKit } from '../../context/KitProvider.tsx';
import { Button } from '../Button/Button.tsx';
import { Icon } from '../Icon/Icon.tsx';
import styles from './ErrorState.module.css';

export interface ErrorStateProps {
  title: string;
  /** What happened and what still works, in the reader's words. */
  children?: ReactNode;
  onRetry?: (() => void) | undefined;
  actions?: ReactNode;
}

/** Something could not be shown. Says so when it appears, and offers a way on. */
export function ErrorState({ title, children, onRetry, actions }: ErrorStateProps) {
  const { t } = useKit();
  return (
    <div className={styles.error} role="alert">
      <Icon name="warning" badge />
      <div className={styles.body}>
        <p className={styles.title}>{title}</p>
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
