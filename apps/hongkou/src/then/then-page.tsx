import { FactForm, NotOpenNotice, StillMatters, useDistrictPage } from '@portal/district-kit';
import { AUDIENCE_IDS, type Audience, isOpen, validityOn } from '@portal/rules-core';
import {
  audienceText,
  formatDate,
  List,
  Notice,
  PageHeading,
  RadioGroup,
  Section,
  SmallTitle,
  SoftText,
  Stack,
  ToolLayout,
  useSources,
  VerdictTag,
} from '@portal/ui-kit';
import { useState } from 'react';
import { PlanDay } from '../plan-period.tsx';
import { useText } from '../text/use-text.ts';
import {
  audiencesOf,
  factsFor,
  programmesFor,
  standingsOf,
  stillMatters,
  VERDICT_ORDER,
} from './standings.ts';
import { VerdictGroups } from './verdict-groups.tsx';

const ALL = 'all';

/** What the reader would have got under the plan, on a day of its period. */
export default function ThenPage() {
  const page = useDistrictPage();
  const { pack, locale, asOf, profile } = page;
  const { facts } = useSources();
  const say = useText();
  const [audience, setAudience] = useState<Audience | null>(null);
  const programmes = programmesFor(pack, audience);
  const standings = standingsOf(pack, programmes, profile, asOf);
  const date = formatDate(asOf, locale);
  const isInside = isOpen(validityOn(pack.validity, asOf));
  return (
    <Stack gap="xl">
      <PageHeading title={say('thenTitle')} lead={say('thenLead')}>
        <NotOpenNotice page={page} validity={pack.validity} />
      </PageHeading>
      <Section title={say('thenDay')} lead={say('thenDayNow', { date })}>
        <PlanDay />
      </Section>
      <Section title={say('thenQuestions')} lead={say('thenQuestionsLead')}>
        <ToolLayout
          form={
            <Stack gap="l">
              <RadioGroup
                inline
                label={say('thenWho')}
                choices={[
                  { value: ALL, label: say('thenWhoAll') },
                  ...audiencesOf(pack, AUDIENCE_IDS).map((value) => ({
                    value,
                    label: audienceText(value, locale),
                  })),
                ]}
                value={audience ?? ALL}
                onChange={(value) =>
                  setAudience(AUDIENCE_IDS.find((each) => each === value) ?? null)
                }
              />
              <FactForm facts={factsFor(programmes, facts.keys())} />
            </Stack>
          }
          resultLabel={say('thenResult')}
          result={
            <Stack>
              <SmallTitle>{say('thenResultOn', { date })}</SmallTitle>
              {isInside ? null : <Notice kind="warning">{say('thenOutside', { date })}</Notice>}
              <List>
                {VERDICT_ORDER.map((verdict) => (
                  <li key={verdict}>
                    <VerdictTag verdict={verdict} />{' '}
                    {say('thenProgrammes', { count: standings[verdict].length })}
                  </li>
                ))}
              </List>
              <SoftText>{say('thenNoAmounts')}</SoftText>
              <SmallTitle>{say('thenStill')}</SmallTitle>
              <StillMatters facts={stillMatters(standings.needsInfo)} />
            </Stack>
          }
          bar={say('thenBar', {
            eligible: standings.eligible.length,
            judged: standings.discretionary.length,
            open: standings.needsInfo.length,
          })}
        />
      </Section>
      <VerdictGroups standings={standings} />
    </Stack>
  );
}
