import { isOpenOn, useDistrictPage } from '@portal/district-kit';
import { Contents, Section, Stack } from '@portal/ui-kit';
import { useText } from '../text/use-text.ts';
import { majorProjects, TASK_PARTS, type TaskPart, tasksOf } from './plan.ts';
import { ProjectsWithMoney, ProjectsWithoutMoney } from './projects.tsx';

const PART_NAMES = {
  manufacturing: 'frontManufacturing',
  society: 'frontSociety',
  platform: 'frontPlatforms',
  environment: 'frontEnvironment',
} as const satisfies Record<TaskPart, string>;

/** The eleven major projects with what the plan prints about them, and the other tasks as ways in. */
export default function FrontPart() {
  const { pack, locale, asOf, paths } = useDistrictPage();
  const say = useText();
  const projects = majorProjects(pack);
  const withMoney = projects.filter(({ money }) => money.length > 0);
  const without = projects.filter(({ money }) => money.length === 0);
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
          <Section title={say('frontWithout', { count: without.length })} level={3}>
            <ProjectsWithoutMoney projects={without} />
          </Section>
        </Stack>
      </Section>
      <Section title={say('frontTasks')} lead={say('frontTasksLead')}>
        <Contents
          columns
          label={say('frontTasks')}
          groups={TASK_PARTS.map((part) => ({
            title: say(PART_NAMES[part]),
            links: tasksOf(pack, part).map(({ kind, id, name }) => ({
              href: kind === 'service' ? paths.services(id) : paths.programme(id),
              label:
                kind === 'service' ? name[locale] : say('frontGranted', { name: name[locale] }),
            })),
          }))}
        />
      </Section>
    </>
  );
}
