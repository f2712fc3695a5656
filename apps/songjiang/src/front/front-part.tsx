import { isOpenOn, planItem, useDistrictPage } from '@portal/district-kit';
import { Disclosure, PlanMap, Section, Stack } from '@portal/ui-kit';
import { useText } from '../text/use-text.ts';
import { majorProjects, taskParts } from './plan.ts';
import { ProjectsWithMoney, ProjectsWithoutMoney } from './projects.tsx';

/** The eleven major projects with what the plan prints about them, and the other tasks as ways in. */
export default function FrontPart() {
  const page = useDistrictPage();
  const { pack, locale, asOf } = page;
  const say = useText();
  const projects = majorProjects(pack);
  const withMoney = projects.filter(({ money }) => money.length > 0);
  const without = projects.filter(({ money }) => money.length === 0);
  const parts = taskParts(pack);
  return (
    <>
      <Section
        title={say('frontProjects', { count: projects.length })}
        lead={say(isOpenOn(pack.validity, asOf) ? 'frontProjectsLead' : 'frontProjectsLeadEnded', {
          money: withMoney.length,
          without: without.length,
        })}
      >
        <Stack gap="l">
          <ProjectsWithMoney projects={withMoney} />
          <Section
            title={say('frontWithout', { count: without.length })}
            level={3}
            lead={say('frontWithoutLead')}
          >
            <Disclosure narrowOnly summary={say('frontWithoutOpen', { count: without.length })}>
              <ProjectsWithoutMoney projects={without} />
            </Disclosure>
          </Section>
        </Stack>
      </Section>
      <Section title={say('frontTasks')} lead={say('frontTasksLead')}>
        <Disclosure
          summary={say('frontTasksOpen', {
            count: parts.reduce((sum, { records }) => sum + records.length, 0),
          })}
        >
          <PlanMap
            open
            parts={parts.map(({ id, title, records }) => ({
              id,
              name: title[locale],
              items: records.map((record) => planItem(record, page)),
            }))}
          />
        </Disclosure>
      </Section>
    </>
  );
}
