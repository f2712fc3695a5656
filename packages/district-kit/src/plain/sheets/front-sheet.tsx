import type { Locale, Pack } from '@portal/rules-core';
import {
  AmountView,
  allBenefits,
  audienceText,
  Cluster,
  headlineOf,
  Link,
  List,
  PageHeading,
  Section,
  SoftText,
  Stack,
  Tag,
} from '@portal/ui-kit';
import { documentPartName } from '../../pages/document-clauses.tsx';
import { DocumentFacts } from '../../pages/document-facts.tsx';
import { DocumentLine } from '../../pages/document-line.tsx';
import type { PrintedContext } from '../../pages/page-context.ts';
import { ProvisionList } from '../../pages/rule-lists.tsx';
import { servicesByPart } from '../../pages/services-by-part.ts';
import { pageText } from '../../text/page-text.ts';
import { type ProgrammeGroup, programmesByPart } from '../by-part.ts';
import type { PlainSheet } from '../plain-html.tsx';
import { PLAIN_FILES, PLAIN_PLACES } from '../plain-paths.ts';
import { PrintedPeriod } from '../printed-period.tsx';
import { plainText } from '../text/index.ts';

/** The district: its document, everything it offers by name, and where to ask. */
export function frontSheet(pack: Pack): PlainSheet {
  const lead = (locale: Locale): string =>
    pageText(locale)('frontLead', {
      programmes: pack.programmes.length,
      services: pack.services.length,
    });
  return {
    file: PLAIN_FILES.front,
    description: (locale) => `${pack.document.title[locale]} · ${lead(locale)}`,
    section: (paths) => paths.front,
    interactive: (paths) => paths.front,
    content: (page) => <Front page={page} lead={lead(page.locale)} />,
  };
}

function Front({ page, lead }: { page: PrintedContext; lead: string }) {
  const { pack, locale } = page;
  const say = pageText(locale);
  return (
    <Stack gap="l">
      <PageHeading
        title={say('frontTitle', { district: pack.district.name[locale] })}
        caption={<DocumentLine page={page} />}
        lead={lead}
      >
        <PrintedPeriod page={page} />
      </PageHeading>
      <Programmes page={page} />
      <Services page={page} />
      <Section title={say('frontDocument')}>
        <DocumentFacts document={pack.document} locale={locale} />
        <p>
          <Link href={page.paths.document()}>{say('documentOpen')}</Link>
        </p>
      </Section>
      <WhereToAsk page={page} />
    </Stack>
  );
}

function Programmes({ page }: { page: PrintedContext }) {
  const { pack, locale } = page;
  const say = plainText(locale);
  const groups = programmesByPart(pack);
  return (
    <Section id={PLAIN_PLACES.programmes} title={say('programmes')} lead={say('programmesLead')}>
      {groups.map((group) => {
        const title = titleOf(group, groups, locale);
        const list = <ProgrammeList page={page} group={group} />;
        return title === undefined ? (
          <div key={group.part}>{list}</div>
        ) : (
          <Section key={title} title={title} level={3}>
            {list}
          </Section>
        );
      })}
    </Section>
  );
}

/** 附件4 · 人才安居: the part of the document where there are several, and the heading in it where it has one. */
function titleOf(
  { part, heading }: ProgrammeGroup,
  groups: readonly ProgrammeGroup[],
  locale: Locale,
): string | undefined {
  const severalParts = groups.some((group) => group.part !== part);
  const words = [
    ...(severalParts ? [documentPartName(part, pageText(locale))] : []),
    ...(heading ? [heading[locale]] : []),
  ];
  return words.length > 0 ? words.join(' · ') : undefined;
}

function ProgrammeList({
  page: { locale, paths },
  group,
}: {
  page: PrintedContext;
  group: ProgrammeGroup;
}) {
  return (
    <List kind="ruled">
      {group.programmes.map((programme) => {
        const headline = headlineOf(allBenefits(programme));
        return (
          <li key={programme.id}>
            <Stack gap="s">
              <p>
                <Link href={paths.programme(programme.id)}>{programme.name[locale]}</Link>
              </p>
              <SoftText>{programme.summary[locale]}</SoftText>
              {headline ? (
                <div>
                  <SoftText>{headline.name[locale]}</SoftText>
                  <AmountView amount={headline.amount} />
                </div>
              ) : null}
              <Cluster>
                {programme.audience.map((audience) => (
                  <Tag key={audience}>{audienceText(audience, locale)}</Tag>
                ))}
              </Cluster>
            </Stack>
          </li>
        );
      })}
    </List>
  );
}

function Services({ page: { pack, locale, paths } }: { page: PrintedContext }) {
  if (pack.services.length === 0) return null;
  return (
    <Section id={PLAIN_PLACES.services} title={plainText(locale)('services')}>
      {servicesByPart(pack.services).map(({ title, services }) => {
        const list = (
          <List kind="columns">
            {services.map(({ id, number, name }) => (
              <li key={id}>
                <Link href={paths.services(id)}>
                  {number === undefined ? name[locale] : `${number}. ${name[locale]}`}
                </Link>
              </li>
            ))}
          </List>
        );
        const key = services[0]?.id ?? '';
        return title === undefined ? (
          <div key={key}>{list}</div>
        ) : (
          <Section key={key} title={title[locale]} level={3}>
            {list}
          </Section>
        );
      })}
    </Section>
  );
}

/** Documents print no telephone numbers that last; what they say on who answers for them stands here. */
function WhereToAsk({ page }: { page: PrintedContext }) {
  const { pack, locale } = page;
  const say = plainText(locale);
  const interpreting = pack.provisions.filter(({ kind }) => kind === 'interpretation');
  return (
    <Section title={say('ask')}>
      <p>{say('askWhere', { district: pack.district.name[locale] })}</p>
      <p>{say('askNotAdded')}</p>
      {interpreting.length === 0 ? null : (
        <Section title={say('askInterpretation')} level={3}>
          <ProvisionList page={page} rules={interpreting} withProgrammes withKind={false} />
        </Section>
      )}
    </Section>
  );
}
