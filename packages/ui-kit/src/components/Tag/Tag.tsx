import type { ReactNode } from 'react';
import { cx } from '../cx.ts';
import { Icon, type IconName } from '../Icon/Icon.tsx';
import styles from './Tag.module.css';
import tones from './tones.module.css';

export type Tone = 'neutral' | 'accent' | 'positive' | 'info' | 'caution' | 'muted' | 'danger';

export interface TagProps {
  children: ReactNode;
  tone?: Tone;
  icon?: IconName | undefined;
}

/** A short word about a thing: its kind, its status. Not a button. */
export function Tag({ children, tone = 'neutral', icon }: TagProps) {
  return (
    <span className={cx(styles.tag, tones[tone], tone === 'neutral' && styles.neutral)}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </span>
  );
}
