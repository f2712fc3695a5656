import { GroupedFactForm, NotOpenNotice, planOf, useDistrictPage } from '@portal/district-kit';
import { amountInterval, bundleOf, evaluateProgrammes } from '@portal/rules-core';
import {
  Accordion,
  AccordionItem,
  formatFen,
  PageHeading,
  Section,
  Stack,
  ToolLayout,
  useSources,
} from '@portal/ui-kit';
import { useMemo } from 'react';
import { useText } from '../text/use-text.ts';
import { housingGroups } from './groups.ts';
import { ScheduleView } from './schedule-view.tsx';
import { SideBySide } from './side-by-side.tsx';
import { Standing } from './standing.tsx';
import { Together } from './together.tsx';
import { housingProgrammes, waysOf } from './ways.ts';

/** Purchase, rent and apartments side by side, with a total and a schedule for one's own answers. */
export default function HousingPage() {
  const page = useDistrictPage();
  const { pack, profile, asOf, locale } = page;
  const { facts } = useSources();
  const say = useText();
  const programmes = useMemo(() => housingProgrammes(pack), [pack]);
  const results = evaluateProgrammes(pack, programmes, profile, { asOf });
  const evaluated = results.map(({ result }) => result);
  const certain = bundleOf(pack.combinations, evaluated, 'certain');
  const possible = bundleOf(pack.combinations, evaluated, 'possible');
  const monthly = waysOf(programmes).filter(
    // A share has a schedule as soon as its base is known.
    ({ benefit }) => benefit.amount.kind === 'share' || planOf(amountInterval(benefit.amount, {})),
  );
  const [best] = possible.taken.filter(({ worth }) => worth !== null);
  const bestClass = evaluated.find(({ id }) => id === best?.programme)?.class?.most ?? '';
  const first = monthly.find(
    ({ key }) =>
      key === `${best?.programme}/${bestClass}/${best?.benefit}` ||
      key === `${best?.programme}//${best?.benefit}`,
  )?.key;
  return (
    <Stack gap="xl">
      <PageHeading title={say('housingTitle')} lead={say('housingLead')}>
        <NotOpenNotice page={page} validity={pack.validity} />
      </PageHeading>
      <Section title={say('housingCalculator')} lead={say('housingCalculatorLead')}>
        <ToolLayout
          form={
            <GroupedFactForm
              open={['scope']}
              groups={housingGroups(
                programmes,
                {
                  class: say('housingGroupClass'),
                  scope: say('housingGroupScope'),
                  points: say('housingGroupPoints'),
                  apartment: say('housingGroupApartment'),
                },
                [...facts.keys()],
              )}
            />
          }
          resultLabel={say('resultLabel')}
          result={<Standing results={results} certain={certain} possible={possible} />}
          bar={
            possible.most > 0
              ? say('housingBar', { amount: formatFen(possible.most, locale) })
              : say('housingBarNothing')
          }
        />
      </Section>
      <Section title={say('housingSchedule')} lead={say('housingScheduleLead')}>
        <ScheduleView ways={monthly} first={first} />
      </Section>
      <Accordion>
        <AccordionItem level={2} title={say('housingSideBySide')}>
          <SideBySide programmes={programmes} />
        </AccordionItem>
        <AccordionItem level={2} title={say('housingTogether')}>
          <p>{say('housingTogetherLead')}</p>
          <Together programmes={programmes} />
        </AccordionItem>
      </Accordion>
    </Stack>
  );
}
