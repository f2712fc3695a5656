import type { ReactNode } from 'react';
import { useKit } from '../../context/KitProvider.tsx';
import type { KitTextKey } from '../../texts/zh.ts';
import { cx } from '../cx.ts';
import { Icon, type IconName } from '../Icon/Icon.tsx';
import type { Tone } from '../Tag/Tag.tsx';
import tones from '../Tag/tones.module.css';
import styles from './Notice.module.css';

export type NoticeKind = 'info' | 'warning' | 'success' | 'error';

const KINDS: Readonly<Record<NoticeKind, { icon: IconName; tone: Tone; word: KitTextKey }>> = {
  info: { tone: 'info', icon: 'info', word: 'noticeInfo' },
  warning: { tone: 'caution', icon: 'warning', word: 'noticeWarning' },
  success: { tone: 'positive', icon: 'tick', word: 'noticeSuccess' },
  error: { tone: 'danger', icon: 'cross', word: 'noticeError' },
};

export interface NoticeProps {
  kind?: NoticeKind;
  /** Instead of the word for the kind. */
  title?: string | undefined;
  /** Announced when it appears while the reader is on the page. */
  live?: boolean;
  children: ReactNode;
}

/** Something to know before reading on. The kind is a word and a sign, not only a colour. */
export function Notice({ kind = 'info', title, live = false, children }: NoticeProps) {
  const { t } = useKit();
  const { icon, tone, word } = KINDS[kind];
  return (
    <div
      className={cx(styles.notice, tones[tone])}
      role={live ? (kind === 'error' ? 'alert' : 'status') : undefined}
    >
      <Icon name={icon} badge />
      <div className={styles.body}>
        <p className={styles.title}>{title ?? t(word)}</p>
        {typeof children === 'string' ? <p>{children}</p> : children}
      </div>
    </div>
  );
}
