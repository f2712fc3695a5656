import { NotOpenNotice, useDistrictPage } from '@portal/district-kit';
import { IndicatorChart, PageHeading, Section, Stack } from '@portal/ui-kit';
import { PlanDay, PlanPeriod } from '../plan-period.tsx';
import { useText } from '../text/use-text.ts';

/** When the plan ran and how far it meant to go. */
export default function TimeLinePage() {
  const page = useDistrictPage();
  const { indicators, validity } = page.pack;
  const say = useText();
  // The table prints a nature for each of its rows; the text prints none.
  const ofTable = indicators.filter(({ nature }) => nature !== undefined);
  const ofText = indicators.filter(({ nature }) => nature === undefined);
  return (
    <Stack gap="xl">
      <PageHeading title={say('timeTitle')} lead={say('timeLead')}>
        <NotOpenNotice page={page} validity={validity} />
      </PageHeading>
      <Section title={say('timePeriod')}>
        <Stack>
          <PlanPeriod />
          <PlanDay />
        </Stack>
      </Section>
      <Section title={say('timeTable')} lead={say('timeTableLead')}>
        <IndicatorChart caption={say('timeTableCaption')} indicators={ofTable} />
      </Section>
      <Section title={say('timeText')} lead={say('timeTextLead')}>
        <IndicatorChart caption={say('timeTextCaption')} indicators={ofText} />
      </Section>
    </Stack>
  );
}
