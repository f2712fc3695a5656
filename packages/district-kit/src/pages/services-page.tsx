import {
  Annotated,
  ButtonLink,
  CitedList,
  Contents,
  Disclosure,
  EmptyState,
  List,
  PageHeading,
  Section,
  SoftText,
  Stack,
} from '@portal/ui-kit';
import { pageText } from '../text/page-text.ts';
import { DistrictFrame } from './district-frame.tsx';
import { NotOpenNotice } from './not-open-notice.tsx';
import type { PageContext } from './page-context.ts';
import { recordSlug } from './paths.ts';
import { RecordTags } from './record-tags.tsx';
import { type ServicePart, servicesByPart } from './services-by-part.ts';

/** The district's services in their printed order, under their headings, each with its source and an anchor of its own. */
export function ServicesPage({ page }: { page: PageContext }) {
  const { pack, locale, paths } = page;
  const say = pageText(locale);
  const title = say('servicesTitle', { district: pack.district.name[locale] });
  return (
    <DistrictFrame page={page} title={say('navServices')} section={paths.services()}>
      <Stack>
        <PageHeading title={title} lead={say('servicesLead')}>
          <NotOpenNotice page={page} validity={pack.validity} />
        </PageHeading>
        {pack.services.length === 0 ? (
          <EmptyState
            title={say('servicesEmpty')}
            actions={<ButtonLink href={paths.programmes()}>{say('navProgrammes')}</ButtonLink>}
          >
            <p>{say('servicesEmptyHelp')}</p>
          </EmptyState>
        ) : (
          <>
            <Overview page={page} />
            {servicesByPart(pack.services).map((part) => {
              const first = part.services[0]?.id ?? '';
              if (!part.title) return <Services key={first} page={page} part={part} level={2} />;
              return (
                <Section key={first} title={part.title[locale]}>
                  <Services page={page} part={part} level={3} />
                </Section>
              );
            })}
          </>
        )}
      </Stack>
    </DistrictFrame>
  );
}

/** A list of fewer is seen at a glance. */
const WORTH_AN_OVERVIEW = 6;

/** Every service by name at once, under its heading, as a way to it; for a list that is longer than a screen. */
function Overview({ page: { pack, locale, paths } }: { page: PageContext }) {
  const say = pageText(locale);
  if (pack.services.length < WORTH_AN_OVERVIEW) return null;
  const parts = servicesByPart(pack.services);
  // What stands under no heading, where others do, is what lists the headings.
  const headed = parts.filter(({ title }) => title);
  return (
    <Contents
      columns
      label={say('servicesOverview')}
      groups={(headed.length > 0 ? headed : parts).map(({ title, services }) => ({
        title: title?.[locale],
        links: services.map(({ id, number, name }) => ({
          href: paths.services(id),
          label: number === undefined ? name[locale] : `${number}. ${name[locale]}`,
        })),
      }))}
    />
  );
}

function Services({
  page: { pack, locale },
  part,
  level,
}: {
  page: PageContext;
  part: ServicePart;
  level: 2 | 3;
}) {
  const say = pageText(locale);
  const Heading = `h${level}` as const;
  const isLong = pack.services.length >= WORTH_AN_OVERVIEW;
  return (
    <List kind="ruled">
      {part.services.map((service) => (
        <li key={service.id} id={recordSlug(service.id)}>
          <Annotated citation={service.citation}>
            <Stack gap="s">
              {service.number === undefined ? null : (
                <SoftText>{say('servicesNumber', { number: service.number })}</SoftText>
              )}
              <Heading>{service.name[locale]}</Heading>
              <p>{service.summary[locale]}</p>
              <RecordTags audience={service.audience} needs={service.needs} locale={locale} />
            </Stack>
          </Annotated>
          {service.offers.length === 0 ? null : isLong ? (
            <Disclosure summary={say('servicesOffers', { count: service.offers.length })}>
              <CitedList items={service.offers} />
            </Disclosure>
          ) : (
            <CitedList items={service.offers} />
          )}
        </li>
      ))}
    </List>
  );
}
