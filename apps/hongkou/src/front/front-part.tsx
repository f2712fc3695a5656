import { useDistrictPage } from '@portal/district-kit';
import { ButtonLink, Cluster, Link, Section, Stack } from '@portal/ui-kit';
import { PlanDay, PlanPeriod } from '../plan-period.tsx';
import { useText } from '../text/use-text.ts';
import { PartMap } from './part-map.tsx';

/** The plan as an archive: its period with the day that is read, and the map of what it held. */
export default function FrontPart() {
  const { paths } = useDistrictPage();
  const say = useText();
  return (
    <>
      <Section title={say('frontPeriod')} lead={say('frontPeriodLead')}>
        <Stack>
          <PlanPeriod />
          <PlanDay />
          <Cluster>
            <ButtonLink href={paths.extra('then')}>{say('frontThen')}</ButtonLink>
            <ButtonLink href={paths.extra('time-line')}>{say('frontTimeLine')}</ButtonLink>
          </Cluster>
        </Stack>
      </Section>
      <Section title={say('frontHongcai')} lead={say('frontHongcaiLead')}>
        <PartMap of="hongcai" numbered />
      </Section>
      <Section title={say('frontTalent')} lead={say('frontTalentLead')}>
        <PartMap of="talent" />
      </Section>
      <Section title={say('frontMechanisms')} lead={say('frontMechanismsLead')}>
        <PartMap of="mechanisms" />
        <p>
          <Link href={paths.combination()}>{say('frontProvisions')}</Link>
        </p>
      </Section>
    </>
  );
}
