import { useDistrictPage } from '@portal/district-kit';
import {
  Accordion,
  AccordionItem,
  ButtonLink,
  Cluster,
  Link,
  Section,
  SoftText,
  Stack,
} from '@portal/ui-kit';
import { PlanDay } from '../plan-period.tsx';
import { useText } from '../text/use-text.ts';
import { HeldBy, PartMap } from './part-map.tsx';

/** The plan as an archive: the map of its project, the days it can be read as of, and what else it held. */
export default function FrontPart() {
  const { paths } = useDistrictPage();
  const say = useText();
  return (
    <>
      <Section title={say('frontHongcai')} lead={say('frontHongcaiLead')}>
        <PartMap of="hongcai" numbered />
      </Section>
      <Section title={say('frontPeriod')} lead={say('frontPeriodLead')}>
        <Stack>
          <PlanDay />
          <Cluster>
            <ButtonLink href={paths.extra('then')}>{say('frontThen')}</ButtonLink>
            <ButtonLink href={paths.extra('time-line')}>{say('frontTimeLine')}</ButtonLink>
          </Cluster>
        </Stack>
      </Section>
      <Section title={say('frontOthers')}>
        <Accordion>
          <AccordionItem title={say('frontTalent')} tag={<HeldBy of="talent" />}>
            <SoftText>{say('frontTalentLead')}</SoftText>
            <PartMap of="talent" open />
          </AccordionItem>
          <AccordionItem title={say('frontMechanisms')} tag={<HeldBy of="mechanisms" />}>
            <SoftText>{say('frontMechanismsLead')}</SoftText>
            <PartMap of="mechanisms" open />
            <p>
              <Link href={paths.combination()}>{say('frontProvisions')}</Link>
            </p>
          </AccordionItem>
        </Accordion>
      </Section>
    </>
  );
}
