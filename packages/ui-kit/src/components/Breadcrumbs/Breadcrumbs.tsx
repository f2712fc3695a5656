import { useKit } from '../../context/KitProvider.tsx';
import { Link } from '../Link/Link.tsx';
import styles from './Breadcrumbs.module.css';

export interface Crumb {
  label: string;
  /** Absent on the page itself, the last one. */
  href?: string | undefined;
}

/** The way from the home page to this one. */
export function Breadcrumbs({ items }: { items: readonly Crumb[] }) {
  const { t } = useKit();
  return (
    <nav className={styles.crumbs} aria-label={t('breadcrumbs')}>
      <ol>
        {items.map((item) => (
          <li key={item.href ?? item.label}>
            {item.href === undefined ? (
              <span aria-current="page">{item.label}</span>
            ) : (
              <Link href={item.href} quiet>
                {item.label}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
