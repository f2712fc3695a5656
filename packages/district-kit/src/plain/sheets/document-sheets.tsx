import type { Pack } from '@portal/rules-core';
import { IndicatorList, PageHeading, Stack } from '@portal/ui-kit';
import type { ReactNode } from 'react';
import { DocumentClauses } from '../../pages/document-clauses.tsx';
import { DocumentFacts } from '../../pages/document-facts.tsx';
import type { PrintedContext } from '../../pages/page-context.ts';
import { RulesContent } from '../../pages/rules-content.tsx';
import { pageText } from '../../text/page-text.ts';
import type { PlainSheet } from '../plain-html.tsx';
import { PLAIN_FILES } from '../plain-paths.ts';
import { PrintedPeriod } from '../printed-period.tsx';
import { plainText } from '../text/index.ts';

/** What holds for several programmes: combination, returns, quotas, provisions. */
export function rulesSheet(pack: Pack): PlainSheet {
  return {
    file: PLAIN_FILES.rules,
    title: (locale) => pageText(locale)('navRules'),
    description: (locale) => `${pack.document.title[locale]} · ${pageText(locale)('rulesLead')}`,
    section: (paths) => paths.combination(),
    interactive: (paths) => paths.combination(),
    content: (page) => {
      const say = pageText(page.locale);
      return (
        <Titled
          page={page}
          title={say('rulesTitle', { district: pack.district.name[page.locale] })}
          lead={say('rulesLead')}
        >
          <RulesContent page={page} />
        </Titled>
      );
    },
  };
}

/** What the document sets out to reach. */
export function targetsSheet(pack: Pack): PlainSheet {
  return {
    file: PLAIN_FILES.targets,
    title: (locale) => pageText(locale)('navTargets'),
    description: (locale) => `${pack.document.title[locale]} · ${pageText(locale)('targetsLead')}`,
    section: (paths) => paths.targets,
    interactive: (paths) => paths.targets,
    content: (page) => {
      const say = pageText(page.locale);
      return (
        <Titled
          page={page}
          title={say('targetsTitle', { district: pack.district.name[page.locale] })}
          lead={say('targetsLead')}
        >
          <IndicatorList indicators={pack.indicators} />
        </Titled>
      );
    },
  };
}

/** The document clause by clause: where every citation on the other pages leads. */
export function documentSheet(pack: Pack): PlainSheet {
  return {
    file: PLAIN_FILES.document,
    title: (locale) => pageText(locale)('navDocument'),
    description: (locale) =>
      `${pack.document.title[locale]} · ${plainText(locale)('documentLead', { count: pack.clauses.length })}`,
    section: (paths) => paths.document(),
    interactive: (paths) => paths.document(),
    content: (page) => {
      const { locale } = page;
      return (
        <Stack>
          <PageHeading
            title={pack.document.title[locale]}
            caption={pageText(locale)('documentTitle', { district: pack.district.name[locale] })}
          >
            <PrintedPeriod page={page} />
          </PageHeading>
          <DocumentFacts document={pack.document} locale={locale} />
          <DocumentClauses
            page={page}
            lead={plainText(locale)('documentLead', { count: pack.clauses.length })}
          />
        </Stack>
      );
    },
  };
}

interface TitledProps {
  page: PrintedContext;
  title: string;
  lead: string;
  children: ReactNode;
}

function Titled({ page, title, lead, children }: TitledProps) {
  return (
    <Stack gap="l">
      <PageHeading title={title} lead={lead}>
        <PrintedPeriod page={page} />
      </PageHeading>
      {children}
    </Stack>
  );
}
