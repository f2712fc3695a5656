import type { ReactNode } from 'react';
import { useFrame } from '../../context/frame.tsx';
import { Link } from '../Link/Link.tsx';
import styles from './SiteFooter.module.css';

export interface SiteFooterProps {
  /** Who is behind the site, what it is and is not. */
  children: ReactNode;
  links?: readonly { href: string; label: string }[] | undefined;
}

/** The end of the page: who stands behind it and where to read more. */
export function SiteFooter({ children, links = [] }: SiteFooterProps) {
  const { t } = useFrame();
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <div className={styles.words}>{children}</div>
        {links.length > 0 ? (
          <nav aria-label={t('footerNavigation')}>
            <ul className={styles.links}>
              {links.map((item) => (
                <li key={item.href}>
                  <Link href={item.href} quiet>
                    {item.label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
      </div>
    </footer>
  );
}
