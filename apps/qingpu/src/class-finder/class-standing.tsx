import { StillMatters, useDistrictPage } from '@portal/district-kit';
import type { Programme, ProgrammeResult } from '@portal/rules-core';
import { BenefitLines, Panel, SmallTitle, SoftText, VerdictTag } from '@portal/ui-kit';
import { useText } from '../text/use-text.ts';
import { classWords } from './class-words.ts';

interface ClassStandingProps {
  programme: Programme;
  /** Of its classes alone. */
  classes: ProgrammeResult;
  /** Of the conditions that all classes share. */
  common: ProgrammeResult;
}

/** Where the answers stand in one set of classes: which class, what it brings, what would still matter. */
export function ClassStanding({ programme, classes, common }: ClassStandingProps) {
  const { locale, paths } = useDistrictPage();
  const say = useText();
  const { headline, means } = classWords(classes, locale, say);
  const isSettled = classes.class !== null && classes.class.least === classes.class.most;
  return (
    <Panel
      title={programme.name[locale]}
      href={paths.programme(programme.id)}
      finding={headline}
      edge
    >
      <SoftText>{means}</SoftText>
      {classes.class?.most === null ? null : (
        <>
          <SmallTitle>{say(isSettled ? 'classBrings' : 'classBringsPossible')}</SmallTitle>
          {classes.benefits.length === 0 ? (
            <p>{say('classBringsNothing')}</p>
          ) : (
            <BenefitLines
              benefits={classes.benefits.map((benefit) => ({
                id: benefit.id,
                name: benefit.name,
                amount: benefit,
                possible: isSettled && !benefit.certain,
              }))}
            />
          )}
        </>
      )}
      <SmallTitle>{say('stillMatters')}</SmallTitle>
      <StillMatters facts={classes.missing} />
      <SmallTitle as="div">
        {say('classCommon')} <VerdictTag verdict={common.verdict} />
      </SmallTitle>
      {common.missing.length > 0 ? <StillMatters facts={common.missing} /> : null}
    </Panel>
  );
}
