import { FactLinks, useDistrictPage } from '@portal/district-kit';
import type { Verdict } from '@portal/rules-core';
import {
  Annotated,
  audienceText,
  CriteriaTree,
  Disclosure,
  joinNames,
  Link,
  List,
  Section,
  SoftText,
  Stack,
} from '@portal/ui-kit';
import { useText } from '../text/use-text.ts';
import type { TextKey } from '../text/zh.ts';
import { type Standing, VERDICT_ORDER } from './standings.ts';

const TITLES: Readonly<Record<Verdict, TextKey>> = {
  eligible: 'thenEligible',
  discretionary: 'thenJudged',
  needsInfo: 'thenOpen',
  notEligible: 'thenNotEligible',
};

/** The programmes by verdict, each with its source, its conditions and what would settle it. */
export function VerdictGroups({ standings }: { standings: Record<Verdict, Standing[]> }) {
  const say = useText();
  return VERDICT_ORDER.filter((verdict) => standings[verdict].length > 0).map((verdict) => (
    <Section
      key={verdict}
      title={say('thenCount', { name: say(TITLES[verdict]), count: standings[verdict].length })}
      lead={verdict === 'discretionary' ? say('thenJudgedMeans') : undefined}
    >
      <List kind="ruled">
        {standings[verdict].map((standing) => (
          <li key={standing.programme.id}>
            <StandingView standing={standing} />
          </li>
        ))}
      </List>
    </Section>
  ));
}

function StandingView({ standing: { programme, result } }: { standing: Standing }) {
  const { locale, paths } = useDistrictPage();
  const say = useText();
  return (
    <Annotated citation={programme.citation} about={programme.name[locale]}>
      <Stack gap="s">
        <h3>
          <Link href={paths.programme(programme.id)}>{programme.name[locale]}</Link>
        </h3>
        <SoftText>
          {joinNames(
            programme.audience.map((each) => audienceText(each, locale)),
            locale,
          )}
        </SoftText>
        <p>{programme.summary[locale]}</p>
        {result.missing.length > 0 ? <FactLinks facts={result.missing} /> : null}
        <Disclosure summary={say('thenWhy')}>
          <CriteriaTree criterion={programme.criteria} explanation={result.explanation} />
        </Disclosure>
      </Stack>
    </Annotated>
  );
}
