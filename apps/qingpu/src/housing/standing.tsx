import { Unsettled, useDistrictPage } from '@portal/district-kit';
import type { Bundle, Programme, ProgrammeResult } from '@portal/rules-core';
import { BenefitLines, BundleView, Grid, Panel, SoftText, VerdictTag } from '@portal/ui-kit';
import { useText } from '../text/use-text.ts';

interface StandingProps {
  results: readonly { programme: Programme; result: ProgrammeResult }[];
  certain: Bundle;
  possible: Bundle;
}

/** The three ways for one's answers, and the best lawful set of them. */
export function Standing({ results, certain, possible }: StandingProps) {
  const { locale, paths } = useDistrictPage();
  const say = useText();
  return (
    <Grid>
      {certain.taken.length > 0 ? (
        <Panel title={say('housingBundleSure')}>
          <BundleView bundle={certain} />
        </Panel>
      ) : null}
      <Panel title={say('housingBundlePossible')}>
        <BundleView bundle={possible} />
        <SoftText>{say('housingBundleNote')}</SoftText>
      </Panel>
      {results.map(({ programme, result }) => (
        <Panel
          key={programme.id}
          title={programme.name[locale]}
          href={paths.programme(programme.id)}
        >
          <p>
            <VerdictTag verdict={result.verdict} />
          </p>
          {result.verdict === 'notEligible' ? null : (
            <BenefitLines
              benefits={result.benefits.map((benefit) => ({
                id: benefit.id,
                name: benefit.name,
                amount: benefit,
                possible: !benefit.certain,
              }))}
            />
          )}
          <Unsettled facts={result.missing} />
        </Panel>
      ))}
    </Grid>
  );
}
