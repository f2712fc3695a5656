import type { ReactNode } from 'react';
import { useLink } from '../../context/LinkProvider.tsx';
import styles from './Link.module.css';

export interface LinkViewProps {
  href: string;
  children: ReactNode;
  /** `quiet`: underlined only when pointed at; for lists in which everything is a link. */
  quiet?: boolean;
  lang?: string | undefined;
  current?: boolean | undefined;
}

/** A link that the host may follow without loading the page. */
export function Link({ href, children, quiet = false, lang, current = false }: LinkViewProps) {
  const link = useLink();
  return (
    <a
      {...link(href)}
      className={quiet ? styles.quiet : styles.link}
      lang={lang}
      aria-current={current ? 'page' : undefined}
    >
      {children}
    </a>
  );
}
