import type { Pack, Programme, ProgrammeResult } from '@portal/rules-core';
import {
  BenefitTable,
  CriteriaTree,
  Disclosure,
  Link,
  List,
  SmallTitle,
  Stack,
  TruthTag,
  useKit,
} from '@portal/ui-kit';
import { programmeHref, requestHref } from '../../layout/paths.ts';
import { useText } from '../../text/use-text.ts';
import { ClassConditions } from '../conditions.tsx';
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
      <Benefits benefits={result.benefits} />
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

/** More rows than these are folded: the ways on below would be out of sight. */
const ROWS_AT_ONCE = 3;

function Benefits({ benefits }: Pick<ProgrammeResult, 'benefits'>) {
  const t = useResultsText();
  if (benefits.length === 0) return null;
  const table = <BenefitTable benefits={benefits} />;
  const title = t('detailBenefits', { count: benefits.length });
  return benefits.length > ROWS_AT_ONCE ? (
    <LateFold summary={title}>{() => table}</LateFold>
  ) : (
    <div>
      <SmallTitle>{title}</SmallTitle>
      {table}
    </div>
  );
}

/** The conditions for all, then those of the class one is in; each other class unfolds to its own. */
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
      {result.classes.length > 0 ? (
        <div>
          {result.classes.map((entry) => (
            <Disclosure
              key={entry.id}
              summary={
                <>
                  {shell('resultClassConditions', { name: say(entry.name) })}{' '}
                  <TruthTag truth={entry.explanation.truth} />
                </>
              }
              open={result.class?.least === entry.id}
              printsAsShown
            >
              <ClassConditions programme={programme} entry={entry} />
            </Disclosure>
          ))}
        </div>
      ) : null}
    </Stack>
  );
}
