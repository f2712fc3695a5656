import {
  ConditionsAndGaps,
  FactForm,
  NotOpenNotice,
  PrintedBenefit,
  ProgrammeLink,
  programmeOf,
  Unsettled,
  useDistrictPage,
} from '@portal/district-kit';
import { evaluateProgramme, factsOf, type Verdict } from '@portal/rules-core';
import {
  formatFen,
  PageHeading,
  Section,
  SoftText,
  Stack,
  ToolLayout,
  useSources,
  VerdictPanel,
  verdictText,
} from '@portal/ui-kit';
import { useText } from '../text/use-text.ts';
import { matchIn, matchOf } from './match.ts';
import { MatchedSums } from './matched-sums.tsx';

const MEANINGS = {
  notEligible: 'matchNone',
  needsInfo: 'matchOpen',
  discretionary: 'matchJudged',
  eligible: 'matchGranted',
} as const satisfies Record<Verdict, string>;

/** What the district adds to a national or municipal grant, and what stands between the reader and it. */
export default function MatchingPage() {
  const page = useDistrictPage();
  const { pack, profile, asOf, locale } = page;
  const { facts } = useSources();
  const say = useText();
  const programme = programmeOf(pack, 'p02-cultivation');
  const match = matchOf(programme);
  const result = evaluateProgramme(pack, match.alone, profile, { asOf });
  const evaluated = matchIn(match, result);
  const finding = verdictText(result.verdict, locale);
  const asked = factsOf(match.alone);
  const most = evaluated?.most ?? null;
  return (
    <Stack gap="xl">
      <PageHeading title={say('matchTitle')} lead={say('matchLead')}>
        <NotOpenNotice page={page} validity={pack.validity} />
      </PageHeading>
      <ToolLayout
        form={<FactForm facts={[...facts.keys()].filter((id) => asked.has(id))} />}
        resultLabel={say('resultLabel')}
        result={
          <VerdictPanel result={result} asOf={asOf}>
            <p>{say(MEANINGS[result.verdict])}</p>
            {evaluated ? <MatchedSums match={evaluated} base={match.base} /> : null}
            <Unsettled facts={result.missing} />
            <SoftText>{say('matchOthers')}</SoftText>
            <p>
              <ProgrammeLink id={programme.id} />
            </p>
          </VerdictPanel>
        }
        bar={
          most === null
            ? finding
            : say('matchBar', {
                finding,
                amount: formatFen(most, locale, {
                  bound: result.verdict === 'eligible' ? 'exact' : 'upTo',
                }),
              })
        }
      />
      <Section title={say('howReckoned')}>
        <PrintedBenefit benefit={match.benefit} />
      </Section>
      <Section title={say('conditions')} lead={say('matchConditionsLead')}>
        <ConditionsAndGaps
          criterion={match.alone.criteria}
          explanation={result.explanation}
          notStated={programme.notStated}
        />
      </Section>
    </Stack>
  );
}
