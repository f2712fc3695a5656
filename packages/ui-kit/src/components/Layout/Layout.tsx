import type { ReactNode } from 'react';
import { cx } from '../cx.ts';
import styles from './Layout.module.css';

export type Gap = 's' | 'm' | 'l' | 'xl';

/** The page's width and side margins. `reading`: no wider than text is read well. */
export function Container({
  children,
  reading = false,
}: {
  children: ReactNode;
  reading?: boolean;
}) {
  return <div className={cx(styles.container, reading && styles.reading)}>{children}</div>;
}

/** One below the other, evenly apart. */
export function Stack({ children, gap = 'm' }: { children: ReactNode; gap?: Gap }) {
  return <div className={cx(styles.stack, styles[gap])}>{children}</div>;
}

/** Side by side, wrapping; for tags and buttons. */
export function Cluster({ children, gap = 's' }: { children: ReactNode; gap?: Gap }) {
  return <div className={cx(styles.cluster, styles[gap])}>{children}</div>;
}

/** As many equal columns as fit; on a phone one. */
export function Grid({
  children,
  gap = 'm',
  columns = 'medium',
}: {
  children: ReactNode;
  gap?: Gap;
  /** How narrow a column may become before the next line begins. */
  columns?: 'narrow' | 'medium' | 'wide';
}) {
  return <div className={cx(styles.grid, styles[gap], styles[columns])}>{children}</div>;
}

export interface SectionProps {
  title: string;
  /** Of the heading; 2 unless the section stands inside another. */
  level?: 2 | 3 | 4;
  id?: string | undefined;
  /** A sentence under the heading. */
  lead?: ReactNode;
  children: ReactNode;
}

/** A part of a page with its heading. */
export function Section({ title, level = 2, id, lead, children }: SectionProps) {
  const Heading = `h${level}` as const;
  return (
    <section className={styles.section} id={id}>
      <Heading>{title}</Heading>
      {lead ? <p className={styles.lead}>{lead}</p> : null}
      {children}
    </section>
  );
}

export interface PageHeadingProps {
  title: string;
  /** Above the title: the district, the document. */
  caption?: ReactNode;
  /** What the page is about, in a sentence or two. */
  lead?: ReactNode;
  /** Below: validity, tags, actions. */
  children?: ReactNode;
}

/** The one `h1` of a page and what belongs to it. */
export function PageHeading({ title, caption, lead, children }: PageHeadingProps) {
  return (
    <header className={styles.heading}>
      {caption ? <p className={styles.caption}>{caption}</p> : null}
      <h1>{title}</h1>
      {lead ? <p className={styles.lead}>{lead}</p> : null}
      {children}
    </header>
  );
}
