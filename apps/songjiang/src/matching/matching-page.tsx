import {
  FactForm,
  NotOpenNotice,
  programmeOf,
  StillMatters,
  useDistrictPage,
} from '@portal/district-kit';
import { evaluateProgramme, factsOf } from '@portal/rules-core';
import {
  AmountView,
  CitedList,
  CriteriaTree,
  formatFen,
  Link,
  NotStatedList,
  PageHeading,
  Panel,
  Section,
  SmallTitle,
  SoftText,
  Stack,
  ToolLayout,
  useSources,
} from '@portal/ui-kit';
import { useText } from '../text/use-text.ts';
import { MatchedSums } from './matched-sums.tsx';
import { matchIn, matchOf, type Standing, standingOf } from './standing.ts';

const FINDINGS = {
  none: 'matchNone',
  open: 'matchOpen',
  judged: 'matchJudged',
  granted: 'matchGranted',
} as const satisfies Record<Standing, string>;

const MEANINGS = {
  none: 'matchNoneMeans',
  open: 'matchOpenMeans',
  judged: 'matchJudgedMeans',
  granted: 'matchGrantedMeans',
} as const satisfies Record<Standing, string>;

/** What the district adds to a national or municipal grant, and what stands between the reader and it. */
export default function MatchingPage() {
  const page = useDistrictPage();
  const { pack, profile, asOf, locale, paths } = page;
  const { facts } = useSources();
  const say = useText();
  const programme = programmeOf(pack, 'p02-cultivation');
  const match = matchOf(programme);
  const result = evaluateProgramme(pack, programme, profile, { asOf });
  const evaluated = matchIn(match, result);
  const standing = standingOf(match, result);
  const asked = factsOf(programme);
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
          <Panel title={match.benefit.name[locale]} level={2} finding={say(FINDINGS[standing])}>
            <p>{say(MEANINGS[standing])}</p>
            {evaluated ? <MatchedSums match={evaluated} base={match.base} /> : null}
            {result.missing.length > 0 ? (
              <>
                <SmallTitle>{say('stillMatters')}</SmallTitle>
                <StillMatters facts={result.missing} />
              </>
            ) : null}
            <SoftText>{say('matchOthers')}</SoftText>
            <p>
              <Link href={paths.programme(programme.id)}>{say('programmeOpen')}</Link>
            </p>
          </Panel>
        }
        bar={
          standing === 'none' || most === null
            ? say(FINDINGS[standing])
            : say('matchBar', {
                finding: say(FINDINGS[standing]),
                amount: formatFen(most, locale, {
                  bound: standing === 'granted' ? 'exact' : 'upTo',
                }),
              })
        }
      />
      <Section title={say('howReckoned')}>
        <CitedList
          items={[
            {
              words: match.benefit.terms ?? match.benefit.name,
              citation: match.benefit.citation,
              interpretation: match.benefit.interpretation,
              more: <AmountView amount={match.benefit.amount} />,
            },
          ]}
        />
      </Section>
      <Section title={say('conditions')} lead={say('matchConditionsLead')}>
        <Stack>
          {match.benefit.when ? (
            <CriteriaTree criterion={match.benefit.when} explanation={evaluated?.when} />
          ) : null}
          <SmallTitle>{say('matchProgramme')}</SmallTitle>
          <CriteriaTree criterion={programme.criteria} explanation={result.explanation} />
          <NotStatedList items={programme.notStated} />
        </Stack>
      </Section>
    </Stack>
  );
}
