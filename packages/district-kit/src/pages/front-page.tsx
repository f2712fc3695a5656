import { validityOn } from '@portal/rules-core';
import {
  AmountView,
  ButtonLink,
  Card,
  Cluster,
  CountedLinks,
  Disclosure,
  Grid,
  Link,
  List,
  needText,
  PageHeading,
  Section,
  SoftText,
  Stack,
  ValidityBar,
} from '@portal/ui-kit';
import type { ReactNode } from 'react';
import { pageText } from '../text/page-text.ts';
import { DistrictFrame } from './district-frame.tsx';
import { DocumentFacts } from './document-facts.tsx';
import { DocumentLine } from './document-line.tsx';
import { highlightsOf, needsIn } from './highlights.ts';
import { isOpenOn, NotOpenNotice } from './not-open-notice.tsx';
import type { PageContext } from './page-context.ts';
import { rulesIn } from './rules-in.ts';

const HIGHLIGHTS = 6;

interface FrontPageProps {
  page: PageContext;
  /** What only this district shows, between its document and its highest figures. */
  particular?: ReactNode;
}

/** A district's overview: its document, whether it holds, what is particular about it, and the ways in. */
export function FrontPage({ page, particular }: FrontPageProps) {
  const { pack, locale, asOf, paths, portal } = page;
  const say = pageText(locale);
  const district = pack.district.name[locale];
  const isOpen = isOpenOn(pack.validity, asOf);
  return (
    <DistrictFrame page={page} section={paths.front}>
      <Stack gap="l">
        <PageHeading
          title={say('frontTitle', { district })}
          caption={<DocumentLine page={page} />}
          lead={say('frontLead', {
            programmes: pack.programmes.length,
            services: pack.services.length,
          })}
        >
          <ValidityBar
            validity={pack.validity}
            status={validityOn(pack.validity, asOf)}
            asOf={asOf}
          />
          <NotOpenNotice page={page} validity={pack.validity} />
          <Cluster>
            <ButtonLink href={paths.programmes()} kind={isOpen ? 'primary' : 'secondary'}>
              {say('frontAllProgrammes', { count: pack.programmes.length })}
            </ButtonLink>
            {portal && isOpen ? (
              <ButtonLink href={portal.check}>{say('frontCheck')}</ButtonLink>
            ) : null}
          </Cluster>
        </PageHeading>
        {particular}
        <Highlights page={page} isOpen={isOpen} />
        <Tools page={page} />
        <Needs page={page} />
        <Section
          title={say('frontDocument')}
          lead={say('frontDocumentLead', { count: pack.clauses.length })}
        >
          <Stack>
            <Disclosure narrowOnly summary={say('frontDocumentFacts')}>
              <DocumentFacts document={pack.document} locale={locale} />
            </Disclosure>
            <Cluster>
              <ButtonLink href={paths.document()}>{say('documentOpen')}</ButtonLink>
            </Cluster>
          </Stack>
        </Section>
        <More page={page} />
      </Stack>
    </DistrictFrame>
  );
}

function Highlights({ page, isOpen }: { page: PageContext; isOpen: boolean }) {
  const { pack, locale, paths } = page;
  const say = pageText(locale);
  const highlights = highlightsOf(pack, HIGHLIGHTS);
  // One alone is the largest of nothing, and stands among the programmes all the same.
  if (highlights.length < 2) return null;
  return (
    <Section
      title={say(isOpen ? 'frontHighlights' : 'frontHighlightsEnded')}
      lead={say('frontHighlightsLead')}
    >
      <List kind="marked" ordered>
        {highlights.map(({ programme, benefit }) => (
          <li key={programme.id}>
            <AmountView amount={benefit.amount} />
            <Link href={paths.programme(programme.id)}>{programme.name[locale]}</Link>
            <SoftText>{benefit.name[locale]}</SoftText>
          </li>
        ))}
      </List>
    </Section>
  );
}

function Needs({ page: { pack, locale, paths } }: { page: PageContext }) {
  const say = pageText(locale);
  return (
    <Section
      title={say('frontNeeds')}
      lead={highlightsOf(pack, 1).length === 0 ? say('frontHighlightsNone') : undefined}
    >
      <CountedLinks
        items={needsIn(pack).map(({ need, count }) => ({
          href: paths.programmes({ need }),
          label: needText(need, locale),
          count: say('frontNeedCount', { count }),
        }))}
      />
    </Section>
  );
}

function Tools({ page: { tools, locale, paths } }: { page: PageContext }) {
  if (tools.length === 0) return null;
  return (
    <Section title={pageText(locale)('frontTools')}>
      <Grid>
        {tools.map((tool) => (
          <Card key={tool.path} title={tool.title[locale]} href={paths.extra(tool.path)}>
            {tool.summary ? <p>{tool.summary[locale]}</p> : null}
          </Card>
        ))}
      </Grid>
    </Section>
  );
}

function More({ page: { pack, locale, paths } }: { page: PageContext }) {
  const say = pageText(locale);
  const entries = [
    {
      title: say('navServices'),
      href: paths.services(),
      count: pack.services.length,
      lead: 'frontServicesLead' as const,
    },
    {
      title: say('navTargets'),
      href: paths.targets,
      count: pack.indicators.length,
      lead: 'frontTargetsLead' as const,
    },
    {
      title: say('navRules'),
      href: paths.combination(),
      count: rulesIn(pack),
      lead: 'frontRulesLead' as const,
    },
  ].filter((entry) => entry.count > 0);
  if (entries.length === 0) return null;
  return (
    <Section title={say('frontMore')}>
      <Grid columns="narrow">
        {entries.map(({ title, href, count, lead }) => (
          <Card key={href} title={title} href={href}>
            <p>{say(lead, { count })}</p>
          </Card>
        ))}
      </Grid>
    </Section>
  );
}
