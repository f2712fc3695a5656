import {
  FoundGroups,
  GroupedFactForm,
  NotOpenNotice,
  STANDINGS,
  StillMatters,
  useDistrictPage,
} from '@portal/district-kit';
import { AUDIENCE_IDS, type Audience, isOpen, validityOn } from '@portal/rules-core';
import {
  audienceText,
  type DescriptionItem,
  DescriptionList,
  formatDate,
  Link,
  Notice,
  PageHeading,
  RadioGroup,
  Section,
  SmallTitle,
  SoftText,
  Stack,
  ToolLayout,
  useSources,
} from '@portal/ui-kit';
import { useState } from 'react';
import { PlanDay } from '../plan-period.tsx';
import { useText } from '../text/use-text.ts';
import {
  audiencesOf,
  countOf,
  factsFor,
  foundOn,
  programmesFor,
  stillMatters,
} from './standings.ts';

const ALL = 'all';

/** What the reader would have got under the plan, on a day of its period. */
export default function ThenPage() {
  const page = useDistrictPage();
  const { pack, locale, asOf, profile, portal } = page;
  const { facts } = useSources();
  const say = useText();
  const [audience, setAudience] = useState<Audience | null>(null);
  const programmes = programmesFor(pack, audience);
  const found = foundOn(pack, programmes, profile, asOf);
  const date = formatDate(asOf, locale);
  const asked = factsFor(programmes, facts.keys());
  // One fold for each: the plan's own questions are long lists.
  const groups = asked.map((fact) => ({
    id: fact,
    title: facts.get(fact)?.label[locale] ?? fact,
    facts: [fact],
  }));
  const isInside = isOpen(validityOn(pack.validity, asOf));
  const words = {
    met: { title: say('thenMet'), lead: say('thenMetLead') },
    judged: { title: say('thenJudged'), lead: say('thenJudgedLead') },
    open: { title: say('thenOpen'), lead: say('thenOpenLead') },
    unnamed: { title: say('thenUnnamed'), lead: say('thenUnnamedLead') },
    outside: { title: say('thenOutside'), lead: say('thenOutsideLead') },
  };
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
              <GroupedFactForm key={audience ?? ALL} groups={groups} open={asked.slice(0, 1)} />
            </Stack>
          }
          resultLabel={say('thenResult')}
          result={
            <Stack>
              <SmallTitle>{say('thenResultOn', { date })}</SmallTitle>
              {isInside ? null : <Notice kind="warning">{say('thenNotInside', { date })}</Notice>}
              <DescriptionList
                items={STANDINGS.map(
                  (standing): DescriptionItem => ({
                    term: words[standing].title,
                    detail: say('thenProgrammes', { count: countOf(found, standing) }),
                  }),
                )}
              />
              <SoftText>{say('thenNoAmounts')}</SoftText>
              <SmallTitle>{say('thenStill')}</SmallTitle>
              <StillMatters facts={stillMatters(found)} />
            </Stack>
          }
          bar={say('thenBar', {
            judged: countOf(found, 'judged'),
            open: countOf(found, 'open'),
            outside: countOf(found, 'outside'),
          })}
        />
      </Section>
      <Section title={say('thenProgrammesOn', { date })}>
        <FoundGroups found={found} words={words} />
        {portal && isInside ? (
          <p>
            <Link href={portal.check}>{say('thenCheck')}</Link>
          </p>
        ) : null}
      </Section>
    </Stack>
  );
}
