import type { ReactNode } from 'react';
import { cx } from '../cx.ts';
import styles from './SoftText.module.css';

export interface SoftTextProps {
  children: ReactNode;
  /** `span` inside a sentence or beside a figure. */
  as?: 'p' | 'span' | 'div';
  /** Figures in it stand below one another: of the same width. */
  figures?: boolean;
}

/** What explains or qualifies what stands beside it: smaller and softer, never needed to understand the rest. */
export function SoftText({ children, as: Tag = 'p', figures = false }: SoftTextProps) {
  return <Tag className={cx(styles.soft, figures && styles.figures)}>{children}</Tag>;
}

/** The name of a few lines that are too short for a heading of their own. */
export function SmallTitle({ children, as: Tag = 'p' }: { children: ReactNode; as?: 'p' | 'div' }) {
  return <Tag className={styles.title}>{children}</Tag>;
}
