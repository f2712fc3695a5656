import {
  type Found,
  GroupedFactForm,
  NotOpenNotice,
  standingOf,
  useAddressChoice,
  useDistrictPage,
} from '@portal/district-kit';
import { AUDIENCE_IDS, evaluateProgrammes } from '@portal/rules-core';
import {
  audienceText,
  PageHeading,
  RadioGroup,
  Section,
  Stack,
  ToolLayout,
  useSources,
} from '@portal/ui-kit';
import { useMemo } from 'react';
import { FINDER } from '../definition.ts';
import { audiencesIn, numberedName } from '../measures.ts';
import { useText } from '../text/use-text.ts';
import { FinderResult } from './finder-result.tsx';
import { questionGroups } from './question-groups.ts';

const SHARED = 'shared';

/** Which measures name the reader: by audience, then by what their conditions ask. */
export default function MeasureFinderPage() {
  const page = useDistrictPage();
  const { pack, profile, asOf, locale } = page;
  const { facts } = useSources();
  const say = useText();
  const [who, setWho] = useAddressChoice(FINDER.who, AUDIENCE_IDS);
  const programmes = useMemo(
    () => pack.programmes.filter(({ audience }) => audience.includes(who)),
    [pack, who],
  );
  const groups = useMemo(
    () =>
      questionGroups(programmes, facts.keys()).map(({ programme, facts: asked }) => {
        return {
          id: programme?.id ?? SHARED,
          title: programme ? numberedName(programme, locale) : say('finderShared'),
          facts: asked,
        };
      }),
    [programmes, facts, locale, say],
  );
  const found = evaluateProgrammes(pack, programmes, profile, { asOf }).map(
    ({ programme, result }): Found => ({ programme, result, ...standingOf(result) }),
  );
  const services = pack.services.filter(({ audience }) => audience.includes(who));
  const count = (standing: Found['standing']): number =>
    found.filter((entry) => entry.standing === standing).length;
  return (
    <Stack gap="xl">
      <PageHeading title={say('finderTitle')} lead={say('finderLead')}>
        <NotOpenNotice page={page} validity={pack.validity} />
      </PageHeading>
      <ToolLayout
        form={
          <Stack gap="l">
            <RadioGroup
              label={say('finderWho')}
              hint={say('finderWhoHint')}
              value={who}
              onChange={(value) => {
                const chosen = AUDIENCE_IDS.find((audience) => audience === value);
                if (chosen) setWho(chosen);
              }}
              choices={audiencesIn(pack, AUDIENCE_IDS).map((entry) => ({
                value: entry.audience,
                label: audienceText(entry.audience, locale),
                hint: say('frontWhoCount', entry),
              }))}
            />
            <Section title={say('finderQuestions')} lead={say('finderQuestionsLead')}>
              {groups.length === 0 ? (
                <p>{say('finderNoQuestions')}</p>
              ) : (
                <GroupedFactForm
                  key={who}
                  open={groups.length === 1 ? groups.map(({ id }) => id) : [SHARED]}
                  groups={groups}
                />
              )}
            </Section>
          </Stack>
        }
        resultLabel={say('finderResultLabel')}
        result={<FinderResult found={found} services={services} />}
        bar={say('finderBar', {
          met: count('met'),
          judged: count('judged'),
          open: count('open'),
        })}
      />
    </Stack>
  );
}
