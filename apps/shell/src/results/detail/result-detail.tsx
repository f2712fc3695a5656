import type { Pack, Programme, ProgrammeResult } from '@portal/rules-core';
import { BenefitTable, CriteriaTree, Link, List, SmallTitle, Stack, useKit } from '@portal/ui-kit';
import { programmeHref, requestHref } from '../../layout/paths.ts';
import { useText } from '../../text/use-text.ts';
import { LateFold } from '../late-fold.tsx';
import { isWorthDrawing, scheduleOf } from '../schedule.ts';
import { useResultsText } from '../text/index.ts';
import { Apply } from './apply.tsx';
import { Changes } from './changes.tsx';
import ScheduleView from './schedule-view.tsx';

export interface ResultDetailProps {
  pack: Pack;
  programme: Programme;
  result: ProgrammeResult;
  /** The address of the results, to come back to after an answer. */
  from: string;
}

/** All there is to one result: conditions, benefits, what would change it, how to apply, what is paid when. */
export default function ResultDetail(props: ResultDetailProps) {
  const t = useResultsText();
  const { say } = useKit();
  const { pack, programme, result } = props;
  const schedule = scheduleOf(result.benefits);
  const mayHave = result.verdict !== 'notEligible';
  const hasHigher = result.class !== null && result.class.least !== programme.classes[0]?.id;
  return (
    <Stack>
      <Conditions programme={programme} result={result} />
      {result.benefits.length > 0 ? (
        <div>
          <SmallTitle>{t('detailBenefits')}</SmallTitle>
          <BenefitTable benefits={result.benefits} />
        </div>
      ) : null}
      <LateFold
        summary={t(result.verdict === 'eligible' && hasHigher ? 'detailRaise' : 'detailChanges')}
      >
        {() => <Changes {...props} />}
      </LateFold>
      {mayHave ? (
        <LateFold summary={t('detailApply')}>
          {() => <Apply pack={pack} programme={programme} result={result} />}
        </LateFold>
      ) : null}
      {mayHave && isWorthDrawing(schedule) ? (
        <LateFold summary={t('detailSchedule')}>
          {() => (
            <ScheduleView
              caption={t('scheduleOf', { name: say(programme.name) })}
              schedule={schedule}
            />
          )}
        </LateFold>
      ) : null}
      <List kind="line" label={t('detailLinks')}>
        <li>
          <Link href={programmeHref(programme.id)}>{t('detailPage')}</Link>
        </li>
        {mayHave ? (
          <li>
            <Link href={requestHref(programme.id)}>{t('detailRequest')}</Link>
          </li>
        ) : null}
      </List>
    </Stack>
  );
}

/** The conditions for all, then those of each class, as this reader meets them. */
function Conditions({ programme, result }: Pick<ResultDetailProps, 'programme' | 'result'>) {
  const t = useResultsText();
  const shell = useText();
  const { say } = useKit();
  return (
    <Stack>
      <SmallTitle>
        {result.classes.length > 0 ? shell('resultCommon') : t('detailConditions')}
      </SmallTitle>
      <CriteriaTree explanation={result.explanation} criterion={programme.criteria} />
      {result.classes.map(({ id, name, explanation }) => (
        <div key={id}>
          <SmallTitle>{shell('resultClassConditions', { name: say(name) })}</SmallTitle>
          <CriteriaTree
            explanation={explanation}
            criterion={programme.classes.find((entry) => entry.id === id)?.criteria}
          />
        </div>
      ))}
    </Stack>
  );
}
