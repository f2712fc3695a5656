import { isOpenOn, planItem, programmeOf, useDistrictPage } from '@portal/district-kit';
import { formatDate, PlanMap, Section, SoftText, Stack } from '@portal/ui-kit';
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
        <Stack gap="l">
          {tasksOf(pack).map(({ id, title, parts }) => (
            <Section key={id} level={3} title={title[locale]}>
              <PlanMap
                level={4}
                parts={parts.map((part) => ({
                  id: part.id,
                  name: part.title[locale],
                  items: part.records.map((record) => planItem(record, page)),
                }))}
              />
            </Section>
          ))}
        </Stack>
      </Section>
    </>
  );
}
