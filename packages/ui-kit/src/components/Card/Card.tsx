import type { ReactNode } from 'react';
import { useLink } from '../../context/LinkProvider.tsx';
import { cx } from '../cx.ts';
import styles from './Card.module.css';

export interface CardProps {
  /** Words; parts of them may be marked. */
  title: ReactNode;
  /** Of the heading; what level the surrounding page asks for. */
  level?: 2 | 3 | 4;
  /** Makes the title a link whose area is the whole card. */
  href?: string | undefined;
  /** Above the title: tags, the district. */
  above?: ReactNode;
  children?: ReactNode;
  /** At the foot, on one line with the feet of the cards beside it: the amount, the dates. */
  foot?: ReactNode;
  /** The accent of this district rather than the page's. */
  district?: string | undefined;
}

/** One thing among several: a title, a few words, perhaps a link. */
export function Card({ title, level = 3, href, above, children, foot, district }: CardProps) {
  const link = useLink();
  const Heading = `h${level}` as const;
  return (
    <article
      className={cx(styles.card, href !== undefined && styles.linked)}
      data-district={district}
    >
      {above ? <div className={styles.above}>{above}</div> : null}
      <Heading className={styles.title}>
        {href === undefined ? title : <a {...link(href)}>{title}</a>}
      </Heading>
      {children ? <div className={styles.body}>{children}</div> : null}
      {foot ? <div className={styles.foot}>{foot}</div> : null}
    </article>
  );
}
