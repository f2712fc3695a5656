import { useDistrictPage } from '@portal/district-kit';
import type { Programme } from '@portal/rules-core';
import {
  BenefitTable,
  CitedList,
  CriteriaTree,
  IndicatorList,
  Interpretation,
  Link,
  NotStatedList,
  Section,
  Stack,
} from '@portal/ui-kit';
import { useText } from '../text/use-text.ts';
import { overseasTargets, tracksOf } from './plan.ts';

/** Whom the plan is for, how it seeks them, what it supports, and the figures it prints. */
export function OverseasPlan({ programme }: { programme: Programme }) {
  const { pack, locale, paths } = useDistrictPage();
  const say = useText();
  const start = pack.provisions.filter(
    ({ kind, appliesTo }) => kind === 'background' && appliesTo.includes(programme.id),
  );
  return (
    <Stack gap="l">
      <Section level={3} title={say('frontWho')}>
        <CriteriaTree criterion={programme.criteria} />
      </Section>
      <Section level={3} title={say('frontTracks')} lead={say('frontTracksLead')}>
        {tracksOf(pack, programme).map((record) => (
          <Stack key={record.id} gap="s">
            <p>
              <Link
                href={'criteria' in record ? paths.programme(record.id) : paths.services(record.id)}
              >
                {record.name[locale]}
              </Link>
            </p>
            <CitedList
              items={
                'offers' in record
                  ? record.offers
                  : [{ words: record.summary, citation: record.citation }]
              }
            />
          </Stack>
        ))}
      </Section>
      <Section level={3} title={say('frontSupports')} lead={say('frontSupportsLead')}>
        <BenefitTable benefits={programme.benefits} captionHidden />
      </Section>
      <Section level={3} title={say('frontFigures')} lead={say('frontFiguresLead')}>
        <CitedList items={start} />
        <IndicatorList indicators={overseasTargets(pack)} />
      </Section>
      <Section level={3} title={say('frontNotStated')}>
        {programme.interpretation ? <Interpretation words={programme.interpretation} /> : null}
        <NotStatedList items={programme.notStated} />
        <p>
          <Link href={paths.programme(programme.id)}>
            {say('frontOpen', { name: programme.name[locale] })}
          </Link>
        </p>
      </Section>
    </Stack>
  );
}
