import type { Locale, SourceDocument } from '@portal/rules-core';
import { type DescriptionItem, DescriptionList, formatDate } from '@portal/ui-kit';
import { pageText } from '../text/page-text.ts';

/** A document's official title, number, issuer and date; what is not printed is said to be so. */
export function DocumentFacts({ document, locale }: { document: SourceDocument; locale: Locale }) {
  const say = pageText(locale);
  const items: DescriptionItem[] = [
    {
      term: say('documentOfficialTitle'),
      detail: <span lang="zh">{document.officialTitle}</span>,
    },
    {
      term: say('documentNumber'),
      detail:
        document.number === undefined ? (
          say('documentNumberNotStated')
        ) : (
          <span lang="zh">{document.number}</span>
        ),
    },
    { term: say('documentIssuer'), detail: document.issuer[locale] },
    {
      term: say('documentIssued'),
      detail:
        document.issued === undefined ? (
          say('documentIssuedNotStated')
        ) : (
          <time dateTime={document.issued}>{formatDate(document.issued, locale)}</time>
        ),
    },
  ];
  if (document.note) items.push({ term: say('documentNote'), detail: document.note[locale] });
  return <DescriptionList items={items} />;
}
