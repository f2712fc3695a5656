import type { ReactNode } from 'react';
import { Link } from '../../components/Link/Link.tsx';
import styles from './ResultCard.module.css';

export interface ResultCardProps {
  title: string;
  /** Of the heading; what level the surrounding page asks for. */
  level?: 2 | 3 | 4;
  href: string;
  /** Verdict first, then validity where it differs from what stands above. */
  tags: ReactNode;
  /** The class that was found, or between which it lies. */
  finding?: ReactNode;
  /** Why the verdict is what it is, in a sentence or a list. */
  reason: ReactNode;
  /** The largest amount, its name and how many more there are. */
  amount?: { name: string; figure: ReactNode; more?: string | undefined } | undefined;
  /** What is still needed, and the rest behind a fold. */
  children?: ReactNode;
}

/** One programme for this reader: verdict, why, the largest amount, what is still needed. */
export function ResultCard({
  title,
  level = 4,
  href,
  tags,
  finding,
  reason,
  amount,
  children,
}: ResultCardProps) {
  const Heading = `h${level}` as const;
  return (
    <article className={styles.card}>
      <div className={styles.head}>
        <div className={styles.tags}>{tags}</div>
        <Heading className={styles.title}>
          <Link href={href} quiet>
            {title}
          </Link>
        </Heading>
        {finding ? <p className={styles.finding}>{finding}</p> : null}
        <div className={styles.reason}>{reason}</div>
      </div>
      {amount ? (
        <div className={styles.amount}>
          <span className={styles.soft}>{amount.name}</span>
          {amount.figure}
          {amount.more ? <span className={styles.soft}>{amount.more}</span> : null}
        </div>
      ) : null}
      <div className={styles.rest}>{children}</div>
    </article>
  );
}
