import { type Found, FoundGroup, FoundGroups, useDistrictPage } from '@portal/district-kit';
import type { Service } from '@portal/rules-core';
import { CitationRef, Link, Section } from '@portal/ui-kit';
import { numberedName } from '../measures.ts';
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
  return (
    <Section title={say('finderResult')}>
      <FoundGroups
        found={found}
        nameOf={(programme) => numberedName(programme, locale)}
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
          <FoundGroup
            title={say('finderServices')}
            lead={say('finderServicesLead')}
            items={services.map((service) => ({
              id: service.id,
              name: numberedName(service, locale),
              content: (
                <>
                  <CitationRef citation={service.citation} />
                  <p>{service.summary[locale]}</p>
                  <p>
                    <Link href={paths.services(service.id)}>{say('finderServiceOpen')}</Link>
                  </p>
                </>
              ),
            }))}
          />
        )}
      </FoundGroups>
    </Section>
  );
}
