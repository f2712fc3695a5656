import type { BenefitResult, Pack, ProgrammeResult } from '@portal/rules-core';
import {
  AmountView,
  headlineOf,
  List,
  MissingFacts,
  ResultCard,
  SoftText,
  useKit,
  ValidityTag,
  VerdictTag,
} from '@portal/ui-kit';
import { latePart } from '../layout/late-part.tsx';
import { programmeHref, questionHref } from '../layout/paths.ts';
import { useText } from '../text/use-text.ts';
import type { ShellTextKey } from '../text/zh.ts';
import type { ResultDetailProps } from './detail/result-detail.tsx';
import type { Entry } from './group.ts';
import { LateFold } from './late-fold.tsx';
import { reasonFor } from './reason.ts';
import { useResultsText } from './text/index.ts';
import { fromView, type ResultsView } from './view.ts';

const ResultDetail = latePart<ResultDetailProps>(() => import('./detail/result-detail.tsx'));

/** More questions than this would be a list again; the rest is counted. */
const QUESTIONS_AT_ONCE = 1;

export interface ResultItemProps {
  pack: Pack;
  entry: Entry;
  view: ResultsView;
  /** Of the heading; 4 unless given. */
  level?: 3 | 4;
  /** Only these benefits are meant; all of the programme's unless given. */
  benefits?: readonly BenefitResult[] | undefined;
  /** Names the district: where programmes of several stand together. */
  inDistrict?: boolean;
}

/** One programme for this reader: verdict, the largest amount, why, what is still needed; the rest unfolds. */
export function ResultItem({
  pack,
  entry: { programme, result },
  view,
  level = 4,
  benefits = result.benefits,
  inDistrict = false,
}: ResultItemProps) {
  const t = useText();
  const own = useResultsText();
  const { say } = useKit();
  const headline = headlineOf(benefits);
  const from = fromView(view);
  return (
    <ResultCard
      title={say(programme.name)}
      level={level}
      href={programmeHref(programme.id)}
      tags={
        <>
          <VerdictTag verdict={result.verdict} />
          {inDistrict ? <SoftText as="span">{say(pack.district.name)}</SoftText> : null}
          {/* The district's own stands above; only another one needs saying here. */}
          {programme.validity ? <ValidityTag status={result.validity} /> : null}
        </>
      }
      finding={useClassWords(result)}
      reason={<ReasonWords result={result} />}
      amount={
        headline && {
          name: say(headline.name),
          figure: <AmountView amount={headline} />,
          more:
            benefits.length > 1
              ? t('resultMoreBenefits', { count: benefits.length - 1 })
              : undefined,
        }
      }
    >
      <MissingFacts
        missing={result.missing.slice(0, QUESTIONS_AT_ONCE)}
        hrefOf={(fact) => questionHref(fact, from)}
        title={t(missingTitle(result))}
      />
      <LateFold summary={own('detail')}>
        {() => <ResultDetail pack={pack} programme={programme} result={result} from={from} />}
      </LateFold>
    </ResultCard>
  );
}

/** Only the next question stands here: the title does not call it all there is. */
function missingTitle({ verdict, missing }: ProgrammeResult): ShellTextKey {
  if (verdict !== 'needsInfo') return 'resultMissingMore';
  return missing.length > QUESTIONS_AT_ONCE ? 'resultMissingNext' : 'resultMissingLast';
}

function ReasonWords({ result }: { result: ProgrammeResult }) {
  const t = useText();
  const { say } = useKit();
  const reason = reasonFor(result);
  switch (reason.kind) {
    case 'met':
      return <p>{t('reasonMet')}</p>;
    case 'missing':
      return <p>{t('reasonMissing', { count: reason.facts.length })}</p>;
    case 'noClass':
      return <p>{t('reasonNoClass')}</p>;
    default: {
      const said = reason.conditions.flatMap(({ words }) => (words ? [say(words)] : []));
      const lead = t(reason.kind === 'unmet' ? 'reasonUnmet' : 'reasonDiscretionary');
      return said.length === 0 ? (
        <p>{lead}</p>
      ) : (
        <>
          <p>{lead}</p>
          <List kind="bullets">
            {said.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </List>
        </>
      );
    }
  }
}

/** Which class it is, or between which it lies; nothing for programmes without classes. */
function useClassWords({ class: found, classes, verdict }: ProgrammeResult): string | null {
  const t = useText();
  const { say } = useKit();
  if (!found || verdict === 'notEligible') return null;
  const name = (id: string): string => {
    const entry = classes.find((each) => each.id === id);
    return entry ? say(entry.name) : id;
  };
  const { least, most } = found;
  if (most === null) return null;
  if (least === null) return t('classUpTo', { most: name(most) });
  return least === most
    ? t('classIs', { name: name(least) })
    : t('classBetween', { least: name(least), most: name(most) });
}
