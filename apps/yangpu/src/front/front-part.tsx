import { allUnder, isOpenOn, planItem, programmeOf, useDistrictPage } from '@portal/district-kit';
import {
  Accordion,
  AccordionItem,
  formatDate,
  PlanMap,
  Section,
  SoftText,
  Tag,
} from '@portal/ui-kit';
import { useText } from '../text/use-text.ts';
import { OverseasPlan } from './overseas-plan.tsx';
import { tasksOf } from './plan.ts';
import { ProjectList } from './project-list.tsx';

/** The 3310 plan first, then the six listed projects and the tasks by their headings. */
export default function FrontPart() {
  const page = useDistrictPage();
  const { pack, locale, asOf } = page;
  const say = useText();
  const overseas = programmeOf(pack, '3310-overseas');
  const { date: end } = pack.validity.until;
  return (
    <>
      <Section title={overseas.name[locale]} lead={overseas.summary[locale]}>
        {end !== undefined && !isOpenOn(pack.validity, asOf) ? (
          <SoftText>{say('frontEnded', { date: formatDate(end, locale) })}</SoftText>
        ) : null}
        <OverseasPlan programme={overseas} />
      </Section>
      <Section title={say('frontProjects')} lead={say('frontProjectsLead')}>
        <ProjectList />
      </Section>
      <Section title={say('frontTasks')} lead={say('frontTasksLead')}>
        <Accordion>
          {tasksOf(pack).map((task) => (
            <AccordionItem
              key={task.id}
              title={task.title[locale]}
              tag={<Tag>{say('frontCount', { count: allUnder(task).length })}</Tag>}
            >
              <PlanMap
                open
                level={4}
                parts={task.parts.map((part) => ({
                  id: part.id,
                  name: part.title[locale],
                  items: part.records.map((record) => planItem(record, page)),
                }))}
              />
            </AccordionItem>
          ))}
        </Accordion>
      </Section>
    </>
  );
}
