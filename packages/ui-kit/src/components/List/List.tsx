import type { ReactNode } from 'react';
import { cx } from '../cx.ts';
import styles from './List.module.css';

/**
 * How the entries stand.
 * - `stack`: one below the other, no marks.
 * - `bullets`: with a dot before each; for sentences.
 * - `line`: in a line that wraps; for short names and links.
 * - `columns`: in as many columns as fit, read downwards; for long lists of names.
 * - `cards`: a grid of entries of the same height.
 * - `ruled`: a line between them; for records of several paragraphs.
 * - `marked`: a grid, each under a line in the accent; for a few things that should be seen first.
 */
export type ListKind = 'stack' | 'bullets' | 'line' | 'columns' | 'cards' | 'ruled' | 'marked';

export interface ListProps {
  kind?: ListKind;
  /** Between the entries of a stack. */
  gap?: 's' | 'm';
  /** Says that the order means something: an `ol`. */
  ordered?: boolean;
  /** Its name, where no heading stands above it. */
  label?: string | undefined;
  /** `li` elements. */
  children: ReactNode;
}

/** Several things of one sort. Everything that is a list is said to be one, with how many entries it has. */
export function List({ kind = 'stack', gap = 's', ordered = false, label, children }: ListProps) {
  const Tag = ordered ? 'ol' : 'ul';
  return (
    <Tag className={cx(styles.list, styles[kind], gap === 'm' && styles.m)} aria-label={label}>
      {children}
    </Tag>
  );
}
