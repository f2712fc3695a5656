import {
  ConditionsAndGaps,
  FactForm,
  NotOpenNotice,
  PrintedBenefit,
  ProgrammeLink,
  programmeOf,
  Unsettled,
  useDistrictPage,
  useKept,
} from '@portal/district-kit';
import { evaluateProgramme, factsOf } from '@portal/rules-core';
import {
  formatFenRange,
  formatShare,
  NumberField,
  PageHeading,
  Section,
  SmallTitle,
  Stack,
  ToolLayout,
  useSources,
  VerdictPanel,
} from '@portal/ui-kit';
import { useText } from '../text/use-text.ts';
import { IntervalTable } from './interval-table.tsx';
import { perPerson, shareOf } from './reckon.ts';
import { Reckoning } from './reckoning.tsx';

const MOST_PEOPLE = 100_000;
const MOST_YEARS = 50;

/** The salary subsidy as an interval: from the least printed share of the average wage to the most. */
export default function WageSubsidyPage() {
  const page = useDistrictPage();
  const { pack, profile, asOf, locale } = page;
  const { facts } = useSources();
  const say = useText();
  const [people, setPeople] = useKept<number | null>('wage-people', () => null);
  const [years, setYears] = useKept<number | null>('wage-years', () => null);
  const programme = programmeOf(pack, 'p04-urgently-needed');
  const share = shareOf(programme);
  const result = evaluateProgramme(pack, programme, profile, { asOf });
  const asked = factsOf(programme);
  const ends = perPerson(share, profile);
  const isRefused = result.verdict === 'notEligible';
  const printed = {
    least: formatShare(share.least, locale),
    most: formatShare(share.most, locale),
  };
  return (
    <Stack gap="xl">
      <PageHeading title={say('wageTitle')} lead={say('wageLead', printed)}>
        <NotOpenNotice page={page} validity={pack.validity} />
      </PageHeading>
      <ToolLayout
        form={
          <Stack gap="l">
            <FactForm
              facts={[
                share.base,
                ...[...facts.keys()].filter((id) => asked.has(id) && id !== share.base),
              ]}
            />
            <Stack>
              <SmallTitle>{say('wageStaff')}</SmallTitle>
              <NumberField
                label={say('wagePeople')}
                optional
                hint={say('wagePeopleHint')}
                unit={say('wagePeopleUnit')}
                min={1}
                max={MOST_PEOPLE}
                value={people}
                onChange={(value) => setPeople(value)}
              />
              <NumberField
                label={say('wageYears')}
                optional
                hint={say('wageYearsHint')}
                unit={say('wageYearsUnit')}
                min={1}
                max={MOST_YEARS}
                value={years}
                onChange={(value) => setYears(value)}
              />
            </Stack>
          </Stack>
        }
        resultLabel={say('resultLabel')}
        result={
          <VerdictPanel result={result} asOf={asOf}>
            {isRefused ? (
              <p>{say('wageRefused')}</p>
            ) : (
              <IntervalTable
                share={share}
                ends={ends}
                wage={profile[share.base]}
                people={people}
                years={years}
              />
            )}
            <Unsettled facts={result.missing} />
            <p>
              <ProgrammeLink id={programme.id} />
            </p>
          </VerdictPanel>
        }
        bar={
          isRefused
            ? say('wageBarRefused')
            : ends
              ? say('wageBar', { amount: formatFenRange(ends.least, ends.most, locale) })
              : say('wageBarMissing')
        }
      />
      <Section title={say('howReckoned')}>
        <Stack>
          <PrintedBenefit benefit={share.benefit} />
          {ends && !isRefused ? <Reckoning share={share} ends={ends} /> : null}
        </Stack>
      </Section>
      <Section title={say('conditions')} lead={say('wageConditionsLead')}>
        <ConditionsAndGaps
          criterion={programme.criteria}
          explanation={result.explanation}
          notStated={programme.notStated}
        />
      </Section>
    </Stack>
  );
}
