import { useDistrictPage } from '@portal/district-kit';
import type { Pack } from '@portal/rules-core';
import { ButtonLink, CitedList, Cluster, Section, Stack } from '@portal/ui-kit';
import { useText } from '../text/use-text.ts';

/** What holds for every programme and decides between rules: which benefit is kept, and which rules prevail. */
function firstRules({ combinations, provisions, programmes }: Pack) {
  const isAboutAll = (ids: readonly (string | undefined)[]) =>
    programmes.every(({ id }) => ids.includes(id));
  return [
    ...combinations.filter(({ members }) => isAboutAll(members.map((member) => member.programme))),
    ...provisions.filter(({ kind, appliesTo }) => kind === 'precedence' && isAboutAll(appliesTo)),
  ];
}

/** Those rules, before the measures that they hold for. */
export function FirstRules() {
  const { pack, paths } = useDistrictPage();
  const say = useText();
  return (
    <Section title={say('frontRules')} lead={say('frontRulesLead')}>
      <Stack>
        <CitedList items={firstRules(pack)} />
        <Cluster>
          <ButtonLink href={paths.combination()}>{say('frontRulesOpen')}</ButtonLink>
        </Cluster>
      </Stack>
    </Section>
  );
}
