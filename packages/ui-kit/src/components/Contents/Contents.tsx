import { Link } from '../Link/Link.tsx';
import styles from './Contents.module.css';

export interface ContentsLink {
  href: string;
  label: string;
}

export interface ContentsGroup {
  title?: string | undefined;
  links: readonly ContentsLink[];
}

export interface ContentsProps {
  /** “On this page”, “Parts of the document”. */
  label: string;
  /** The parts; in groups where the page has headings over them. */
  groups: readonly ContentsGroup[];
  /** Names in columns, for a long list; else in a line that wraps. */
  columns?: boolean;
}

/** What a long page holds, as ways to its parts. Stands once, under the page's heading; not printed. */
export function Contents({ label, groups, columns = false }: ContentsProps) {
  return (
    <nav className={styles.contents} aria-label={label} data-columns={columns || undefined}>
      <p className={styles.label} aria-hidden="true">
        {label}
      </p>
      {groups.map(({ title, links }) => (
        <div key={links[0]?.href} className={styles.group}>
          {title === undefined ? null : <p className={styles.title}>{title}</p>}
          <ul className={styles.links}>
            {links.map(({ href, label: name }) => (
              <li key={href}>
                <Link href={href} quiet={columns}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
