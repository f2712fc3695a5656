import { evaluateProgramme, type Programme, validityOn } from '@portal/rules-core';
import {
  Annotated,
  audienceText,
  ButtonLink,
  Cluster,
  CombinationTable,
  Interpretation,
  Link,
  NotStatedList,
  needText,
  PageHeading,
  ProcessSteps,
  Section,
  Stack,
  Tag,
  ValidityBar,
} from '@portal/ui-kit';
import { pageText } from '../../text/page-text.ts';
import { DistrictFrame } from '../district-frame.tsx';
import { DocumentFacts } from '../document-facts.tsx';
import { needsOf } from '../filters.ts';
import { isOpenOn, NotOpenNotice } from '../not-open-notice.tsx';
import { hasAnswers, type PageContext } from '../page-context.ts';
import { ClawbackList, ProvisionList, QuotaList } from '../rule-lists.tsx';
import { about, combinationsOf } from '../rules-in.ts';
import { Amounts } from './amounts.tsx';
import { Conditions } from './conditions.tsx';
import { PointsRules } from './points.tsx';
import styles from './programme.module.css';
import { YourVerdict } from './your-verdict.tsx';

interface ProgrammePageProps {
  page: PageContext;
  programme: Programme;
}

/** One programme: whether it holds, for whom, how much, on what conditions, how to apply, what goes with it. */
export function ProgrammePage({ page, programme }: ProgrammePageProps) {
  const { pack, locale, asOf, profile, paths, portal } = page;
  const say = pageText(locale);
  const district = pack.district.name[locale];
  const validity = programme.validity ?? pack.validity;
  const isOpen = isOpenOn(validity, asOf);
  const result = hasAnswers(page)
    ? evaluateProgramme(pack, programme, profile, { asOf })
    : undefined;
  return (
    <DistrictFrame
      page={page}
      title={programme.name[locale]}
      between={[{ label: say('navProgrammes'), href: paths.programmes() }]}
      section={paths.programmes()}
    >
      <Stack gap="xl">
        <PageHeading
          title={programme.name[locale]}
          caption={say('programmeDistrict', { district })}
          lead={programme.summary[locale]}
        >
          <Cluster>
            {programme.audience.map((audience) => (
              <Tag key={audience} tone="accent">
                {audienceText(audience, locale)}
              </Tag>
            ))}
            {[...needsOf(programme)].map((need) => (
              <Tag key={need}>{needText(need, locale)}</Tag>
            ))}
          </Cluster>
          <ValidityBar validity={validity} status={validityOn(validity, asOf)} asOf={asOf} />
          <NotOpenNotice page={page} validity={validity} />
          {result || !isOpen || !portal ? null : (
            <Cluster>
              <ButtonLink href={portal.check} kind="primary">
                {say('programmeCheck')}
              </ButtonLink>
              <span className={styles.beside}>{say('programmeCheckLead')}</span>
            </Cluster>
          )}
        </PageHeading>
        {result ? (
          <Section title={say(isOpen ? 'programmeVerdict' : 'programmeVerdictEnded')}>
            <YourVerdict page={page} result={result} isOpen={isOpen} />
          </Section>
        ) : null}
        <Section title={say(isOpen ? 'programmeAmounts' : 'programmeAmountsEnded')}>
          <Stack>
            <Amounts page={page} programme={programme} />
          </Stack>
        </Section>
        <Section
          title={say(isOpen ? 'programmeWho' : 'programmeWhoEnded')}
          lead={say('programmeWhoLead')}
        >
          <Conditions page={page} programme={programme} result={result} />
        </Section>
        <HowToApply page={page} programme={programme} isOpen={isOpen} />
        <Rules page={page} programme={programme} />
        <Section title={say('programmeValidity')}>
          <Stack>
            <Annotated citation={programme.citation}>
              <p>{say('programmeCitationLead')}</p>
            </Annotated>
            {programme.interpretation ? <Interpretation words={programme.interpretation} /> : null}
            <NotStatedList items={programme.notStated} />
            <DocumentFacts document={pack.document} locale={locale} />
            <p>
              <Link href={paths.document()}>{say('documentOpen')}</Link>
            </p>
          </Stack>
        </Section>
      </Stack>
    </DistrictFrame>
  );
}

function HowToApply({ page, programme, isOpen }: ProgrammePageProps & { isOpen: boolean }) {
  const { pack, locale } = page;
  const say = pageText(locale);
  const processes = about(pack.processes, programme);
  return (
    <Section title={say(isOpen ? 'programmeHow' : 'programmeHowEnded')}>
      {processes.length === 0 ? (
        <p>{say('programmeHowNone', { district: pack.district.name[locale] })}</p>
      ) : (
        <Stack gap="l">
          {processes.map((process) => (
            <ProcessSteps key={process.id} process={process} />
          ))}
        </Stack>
      )}
    </Section>
  );
}

/** What the document says of several programmes and holds for this one. */
function Rules({ page, programme }: ProgrammePageProps) {
  const { pack, locale, paths } = page;
  const say = pageText(locale);
  const combinations = combinationsOf(pack, programme);
  const quotas = about(pack.quotas, programme);
  const clawbacks = about(pack.clawbacks, programme);
  const provisions = about(pack.provisions, programme);
  const schemes = pack.points.filter((scheme) => scheme.programme === programme.id);
  return (
    <>
      {schemes.map((scheme) => (
        <Section key={scheme.id} title={scheme.name[locale]}>
          <PointsRules page={page} scheme={scheme} />
        </Section>
      ))}
      <Section title={say('programmeTogether')}>
        <Stack>
          {combinations.length === 0 ? (
            <p>{say('programmeTogetherNone')}</p>
          ) : (
            <CombinationTable rules={combinations} captionHidden />
          )}
          <p>
            <Link href={paths.combination()}>{say('programmeTogetherAll')}</Link>
          </p>
        </Stack>
      </Section>
      {quotas.length > 0 ? (
        <Section title={say('programmeQuota')}>
          <QuotaList page={page} rules={quotas} />
        </Section>
      ) : null}
      {clawbacks.length > 0 ? (
        <Section title={say('programmeClawback')}>
          <ClawbackList page={page} rules={clawbacks} />
        </Section>
      ) : null}
      {provisions.length > 0 ? (
        <Section title={say('programmeProvisions')}>
          <ProvisionList page={page} rules={provisions} />
        </Section>
      ) : null}
    </>
  );
}
