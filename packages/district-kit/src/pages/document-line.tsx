import { formatDate } from '@portal/ui-kit';
import type { PrintedContext } from './page-context.ts';

/** The document by number, issuer and date, as far as they are printed. */
export function DocumentLine({ page: { pack, locale } }: { page: PrintedContext }) {
  const { number, issuer, issued } = pack.document;
  return (
    <>
      {number === undefined ? null : (
        <>
          <span lang="zh">{number}</span>
          {' · '}
        </>
      )}
      {issuer[locale]}
      {issued === undefined ? null : (
        <>
          {' · '}
          <time dateTime={issued}>{formatDate(issued, locale)}</time>
        </>
      )}
    </>
  );
}
