import { LinkProvider, Pagination } from '@portal/ui-kit';
import { useMemo } from 'react';

export interface PagesProps {
  /** Counted from 1. */
  page: number;
  pages: number;
  label: string;
  onPage: (page: number) => void;
}

/** The pages of a list that stands in no address: what is listed is nobody's business but this page's. */
export function Pages({ page, pages, label, onPage }: PagesProps) {
  const host = useMemo(
    () => ({
      navigate: (href: string) => {
        onPage(Number(href.slice(href.lastIndexOf('-') + 1)));
        return true;
      },
    }),
    [onPage],
  );
  return (
    <LinkProvider host={host}>
      <Pagination page={page} pages={pages} label={label} hrefOf={(n) => `?page-${n}`} />
    </LinkProvider>
  );
}
