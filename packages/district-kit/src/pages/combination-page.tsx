import {
  ButtonLink,
  CombinationTable,
  EmptyState,
  PageHeading,
  Section,
  Stack,
} from '@portal/ui-kit';
import { pageText } from '../text/page-text.ts';
import { DistrictFrame } from './district-frame.tsx';
import { NotOpenNotice } from './not-open-notice.tsx';
import type { PageContext } from './page-context.ts';
import { ClawbackList, ProvisionList, QuotaList } from './rule-lists.tsx';
import { rulesIn } from './rules-in.ts';

/** What holds for several programmes: what may be combined, what must be returned, quotas, provisions. */
export function CombinationPage({ page }: { page: PageContext }) {
  const { pack, locale, paths } = page;
  const say = pageText(locale);
  return (
    <DistrictFrame page={page} title={say('navRules')} section={paths.combination()}>
      <Stack gap="l">
        <PageHeading
          title={say('rulesTitle', { district: pack.district.name[locale] })}
          lead={say('rulesLead')}
        >
          <NotOpenNotice page={page} validity={pack.validity} />
        </PageHeading>
        {rulesIn(pack) === 0 ? (
          <EmptyState
            title={say('rulesEmpty')}
            actions={<ButtonLink href={paths.programmes()}>{say('navProgrammes')}</ButtonLink>}
          >
            <p>{say('rulesEmptyHelp')}</p>
          </EmptyState>
        ) : (
          <Section title={say('rulesCombination')}>
            {pack.combinations.length === 0 ? (
              <p>{say('rulesCombinationNone')}</p>
            ) : (
              <CombinationTable rules={pack.combinations} captionHidden />
            )}
          </Section>
        )}
        {pack.clawbacks.length > 0 ? (
          <Section title={say('rulesClawback')}>
            <ClawbackList page={page} rules={pack.clawbacks} withProgrammes />
          </Section>
        ) : null}
        {pack.quotas.length > 0 ? (
          <Section title={say('rulesQuota')}>
            <QuotaList page={page} rules={pack.quotas} withProgrammes />
          </Section>
        ) : null}
        {pack.provisions.length > 0 ? (
          <Section title={say('rulesProvision')}>
            <ProvisionList page={page} rules={pack.provisions} withProgrammes />
          </Section>
        ) : null}
      </Stack>
    </DistrictFrame>
  );
}
