import type { ReactNode } from 'react';
import { cx } from '../cx.ts';
import { Link } from '../Link/Link.tsx';
import styles from './Panel.module.css';

export interface PanelProps {
  /** Its heading; a panel with one is an article of its own. */
  title?: string | undefined;
  /** Of the heading; what level the surrounding page asks for. */
  level?: 2 | 3 | 4;
  /** Makes the title a link. */
  href?: string | undefined;
  /** The result in a word or two, large: the class one is in. */
  finding?: ReactNode;
  /** `surface`: a sheet on the page; `sunken`: a tool beside the content; `accent`: what to begin with. */
  tone?: 'surface' | 'sunken' | 'accent';
  /** A bar in the accent at its start: this one first. */
  edge?: boolean;
  children?: ReactNode;
}

/** A sheet with one matter on it: a result, a group of figures, a tool. */
export function Panel({
  title,
  level = 3,
  href,
  finding,
  tone = 'surface',
  edge = false,
  children,
}: PanelProps) {
  const Tag = title === undefined ? 'div' : 'article';
  const Heading = `h${level}` as const;
  return (
    <Tag className={cx(styles.panel, styles[tone], edge && styles.edge)}>
      {title === undefined ? null : (
        <Heading className={styles.title}>
          {href === undefined ? title : <Link href={href}>{title}</Link>}
        </Heading>
      )}
      {finding ? <p className={styles.finding}>{finding}</p> : null}
      {children}
    </Tag>
  );
}
