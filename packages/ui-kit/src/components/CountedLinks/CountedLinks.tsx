import { Link } from '../Link/Link.tsx';
import styles from './CountedLinks.module.css';

export interface CountedLink {
  href: string;
  label: string;
  /** How many stand behind it, with the word: “12 programmes”. */
  count: string;
}

/** Ways into a list, each with how many things it leads to. */
export function CountedLinks({ items }: { items: readonly CountedLink[] }) {
  return (
    <ul className={styles.list}>
      {items.map(({ href, label, count }) => (
        <li key={href}>
          <Link href={href} quiet>
            <span className={styles.label}>{label}</span>{' '}
            <span className={styles.count}>{count}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
