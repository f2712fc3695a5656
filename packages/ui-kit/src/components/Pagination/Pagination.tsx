import { useKit } from '../../context/KitProvider.tsx';
import { useLink } from '../../context/LinkProvider.tsx';
import { Icon } from '../Icon/Icon.tsx';
import { VisuallyHidden } from '../VisuallyHidden/VisuallyHidden.tsx';
import styles from './Pagination.module.css';
import { namedPages } from './pages.ts';

export interface PaginationProps {
  /** Counted from 1. */
  page: number;
  pages: number;
  /** The address of a page, so that it can be opened in another tab, kept and passed on: `?page=3`. */
  hrefOf: (page: number) => string;
  /** What is divided, where a page has more than one list. */
  label?: string | undefined;
}

/** A long list in pages, each with an address. Nothing where one page holds it all. */
export function Pagination({ page, pages, hrefOf, label }: PaginationProps) {
  const { t } = useKit();
  const link = useLink();
  if (pages < 2) return null;
  return (
    <nav className={styles.pagination} aria-label={label ?? t('pagination')}>
      {page > 1 ? (
        <a className={styles.step} rel="prev" {...link(hrefOf(page - 1))}>
          <Icon name="arrowLeft" />
          <span>{t('paginationPrevious')}</span>
        </a>
      ) : null}
      <p className={styles.short}>{t('paginationOf', { page, pages })}</p>
      <ol className={styles.pages}>
        {namedPages(page, pages).map((n, at) =>
          n === null ? (
            // Which of the two gaps it is, its place says.
            <li key={at === 1 ? 'before' : 'after'} className={styles.gap} aria-hidden="true">
              …
            </li>
          ) : (
            <li key={n}>
              <a
                {...link(hrefOf(n))}
                className={styles.page}
                aria-current={n === page ? 'page' : undefined}
              >
                <span aria-hidden="true">{n}</span>
                <VisuallyHidden>
                  {n === page
                    ? t('paginationOf', { page, pages })
                    : t('paginationPage', { page: n })}
                </VisuallyHidden>
              </a>
            </li>
          ),
        )}
      </ol>
      {page < pages ? (
        <a className={styles.step} rel="next" {...link(hrefOf(page + 1))}>
          <span>{t('paginationNext')}</span>
          <Icon name="arrowRight" />
        </a>
      ) : null}
    </nav>
  );
}
