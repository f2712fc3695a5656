import { Link } from '../Link/Link.tsx';
import type { NavItem } from '../SiteHeader/SiteHeader.tsx';
import styles from './SubNavigation.module.css';

/** The pages of one part of a site, in a row that wraps where it does not fit. */
export function SubNavigation({ label, items }: { label: string; items: readonly NavItem[] }) {
  return (
    <nav className={styles.menu} aria-label={label}>
      <ul>
        {items.map(({ href, label: name, current }) => (
          <li key={href}>
            <Link href={href} quiet current={current}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
