import { validityOn } from '@portal/rules-core';
import { PageHeading, Stack, ValidityBar } from '@portal/ui-kit';
import { pageText } from '../text/page-text.ts';
import { DistrictFrame } from './district-frame.tsx';
import { DocumentClauses } from './document-clauses.tsx';
import { DocumentFacts } from './document-facts.tsx';
import type { PageContext } from './page-context.ts';

interface DocumentPageProps {
  page: PageContext;
  /** The clause a citation led to; it is marked. */
  clause?: string | undefined;
}

/** The source document clause by clause: where every citation leads, and what each clause carries. */
export function DocumentPage({ page, clause }: DocumentPageProps) {
  const { pack, locale, asOf, paths } = page;
  const say = pageText(locale);
  return (
    <DistrictFrame page={page} title={say('navDocument')} section={paths.document()}>
      <Stack>
        <PageHeading
          title={pack.document.title[locale]}
          caption={say('documentTitle', { district: pack.district.name[locale] })}
        >
          <ValidityBar
            validity={pack.validity}
            status={validityOn(pack.validity, asOf)}
            asOf={asOf}
          />
        </PageHeading>
        <DocumentFacts document={pack.document} locale={locale} />
        <DocumentClauses
          page={page}
          lead={say('documentLead', { count: pack.clauses.length })}
          marked={clause}
        />
      </Stack>
    </DistrictFrame>
  );
}
