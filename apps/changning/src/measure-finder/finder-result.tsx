import { type Found, FoundGroups, FoundHeading, useDistrictPage } from '@portal/district-kit';
import type { Programme, Service } from '@portal/rules-core';
import { AccordionItem, List, Section, SoftText, Tag } from '@portal/ui-kit';
import { measureNumber } from '../measures.ts';
import { useText } from '../text/use-text.ts';

/** The measures of one audience by where the reader stands in them; the services, which ask nothing, before the rest. */
export function FinderResult({
  found,
  services,
}: {
  found: readonly Found[];
  services: readonly Service[];
}) {
  const { locale, paths } = useDistrictPage();
  const say = useText();
  const above = (record: Programme | Service) => {
    const number = measureNumber(record);
    return number === undefined ? null : (
      <SoftText as="span">{say('measure', { number })}</SoftText>
    );
  };
  return (
    <Section title={say('finderResult')}>
      <FoundGroups
        found={found}
        above={above}
        noneMet={say('finderMetNone')}
        words={{
          met: { title: say('finderMet'), lead: say('finderMetLead') },
          judged: { title: say('finderJudged'), lead: say('finderJudgedLead') },
          open: { title: say('finderOpen'), lead: say('finderOpenLead') },
          unnamed: { title: say('finderUnnamed'), lead: say('finderUnnamedLead') },
          outside: { title: say('finderOutside'), lead: say('finderOutsideLead') },
        }}
      >
        {services.length === 0 ? null : (
          <AccordionItem
            title={say('finderServices')}
            tag={<Tag>{say('finderCount', { count: services.length })}</Tag>}
          >
            <SoftText>{say('finderServicesLead')}</SoftText>
            <List kind="ruled">
              {services.map((service) => (
                <li key={service.id}>
                  <FoundHeading
                    record={service}
                    href={paths.services(service.id)}
                    above={above(service)}
                  />
                  <p>{service.summary[locale]}</p>
                </li>
              ))}
            </List>
          </AccordionItem>
        )}
      </FoundGroups>
    </Section>
  );
}
