import type { ReactNode } from 'react';
import { Link } from '../Link/Link.tsx';
import styles from './DescriptionList.module.css';

export interface DescriptionItem {
  term: string;
  /** Makes the term a link. */
  href?: string | undefined;
  detail: ReactNode;
  /** What can be done with it: “change”. */
  action?: ReactNode;
}

/** Terms and what they are: a document's data, the answers given so far. */
export function DescriptionList({ items }: { items: readonly DescriptionItem[] }) {
  return (
    <dl className={styles.list}>
      {items.map((item) => (
        <div key={item.term} className={styles.row}>
          <dt>{item.href === undefined ? item.term : <Link href={item.href}>{item.term}</Link>}</dt>
          <dd>{item.detail}</dd>
          {item.action ? <dd className={styles.action}>{item.action}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
