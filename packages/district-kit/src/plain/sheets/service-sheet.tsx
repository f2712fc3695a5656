import type { Service } from '@portal/rules-core';
import { Annotated, CitedList, PageHeading, Section, Stack } from '@portal/ui-kit';
import { DocumentFacts } from '../../pages/document-facts.tsx';
import type { PrintedContext } from '../../pages/page-context.ts';
import { RecordTags } from '../../pages/record-tags.tsx';
import { pageText } from '../../text/page-text.ts';
import type { PlainSheet } from '../plain-html.tsx';
import { recordFile } from '../plain-paths.ts';
import { PrintedPeriod } from '../printed-period.tsx';
import { plainText } from '../text/index.ts';

/** A service: what it is, for whom, what it consists of, and where it stands in the document. */
export function serviceSheet(service: Service): PlainSheet {
  return {
    file: recordFile(service.id),
    title: (locale) => service.name[locale],
    description: (locale) => service.summary[locale],
    under: 'services',
    interactive: (paths) => paths.services(service.id),
    content: (page) => <ServiceContent page={page} service={service} />,
  };
}

function ServiceContent({ page, service }: { page: PrintedContext; service: Service }) {
  const { pack, locale } = page;
  const { number, offers } = service;
  const say = plainText(locale);
  const district = pack.district.name[locale];
  return (
    <Stack gap="l">
      <PageHeading
        title={service.name[locale]}
        caption={
          number === undefined
            ? say('serviceCaption', { district })
            : say('serviceCaptionNumber', { district, number })
        }
        lead={service.summary[locale]}
      >
        <RecordTags audience={service.audience} needs={service.needs} locale={locale} />
        <PrintedPeriod page={page} />
      </PageHeading>
      {offers.length === 0 ? null : (
        <Section title={pageText(locale)('servicesOffers', { count: offers.length })}>
          <CitedList items={offers} />
        </Section>
      )}
      <Section title={say('serviceSource')}>
        <Annotated citation={service.citation}>
          <p>{say('serviceSourceLead')}</p>
        </Annotated>
        <DocumentFacts document={pack.document} locale={locale} />
      </Section>
    </Stack>
  );
}
