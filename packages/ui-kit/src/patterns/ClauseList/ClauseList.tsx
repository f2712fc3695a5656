import type { ReactNode } from 'react';
import styles from './ClauseList.module.css';

export interface ClauseEntry {
  /** The anchor that citations lead to. */
  id: string;
  /** Its place in the document, as a link to itself, and what its role is. */
  place: ReactNode;
  /** What cites it, or that nothing does. */
  content: ReactNode;
  /** A citation led here. */
  marked?: boolean;
}

/** A document's clauses in their order: the place on one side, what rests on it on the other. */
export function ClauseList({ clauses }: { clauses: readonly ClauseEntry[] }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: without numbers before its lines WebKit takes the list for layout
    <ol role="list">
      {clauses.map(({ id, place, content, marked }) => (
        <li
          key={id}
          id={id}
          className={styles.clause}
          data-marked={marked || undefined}
          aria-current={marked ? 'location' : undefined}
        >
          <div className={styles.place}>{place}</div>
          <div className={styles.content}>{content}</div>
        </li>
      ))}
    </ol>
  );
}
