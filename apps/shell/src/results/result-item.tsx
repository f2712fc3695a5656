import type { Programme, ProgrammeResult } from '@portal/rules-core';
import {
  AmountView,
  BenefitTable,
  CriteriaTree,
  Disclosure,
  headlineOf,
  List,
  MissingFacts,
  ResultCard,
  SmallTitle,
  Stack,
  useKit,
  ValidityTag,
  VerdictTag,
} from '@portal/ui-kit';
import { programmeHref, questionHref } from '../layout/paths.ts';
import { useText } from '../text/use-text.ts';
import type { Entry } from './group.ts';
import { reasonFor } from './reason.ts';

/** One programme for this reader: verdict, the largest amount, why, what is still needed; the rest unfolds. */
export function ResultItem({ entry }: { entry: Entry }) {
  const t = useText();
  const { say } = useKit();
  const { programme, result } = entry;
  const headline = headlineOf(result.benefits);
  return (
    <ResultCard
      title={say(programme.name)}
      href={programmeHref(programme.id)}
      tags={
        <>
          <VerdictTag verdict={result.verdict} />
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
            result.benefits.length > 1
              ? t('resultMoreBenefits', { count: result.benefits.length - 1 })
              : undefined,
        }
      }
    >
      <MissingFacts
        missing={result.missing}
        hrefOf={(fact) => questionHref(fact, 'results')}
        title={result.verdict === 'needsInfo' ? undefined : t('resultMissingMore')}
      />
      <Disclosure
        summary={t(result.benefits.length > 0 ? 'resultWhyAndWhat' : 'resultWhy')}
        printsAsShown
      >
        <Stack gap="l">
          <Conditions programme={programme} result={result} />
          {result.benefits.length > 0 ? <BenefitTable benefits={result.benefits} /> : null}
        </Stack>
      </Disclosure>
    </ResultCard>
  );
}

/** The conditions for all, then those of each class, as this reader meets them. */
function Conditions({ programme, result }: { programme: Programme; result: ProgrammeResult }) {
  const t = useText();
  const { say } = useKit();
  return (
    <Stack>
      {result.classes.length > 0 ? <SmallTitle>{t('resultCommon')}</SmallTitle> : null}
      <CriteriaTree explanation={result.explanation} criterion={programme.criteria} />
      {result.classes.map(({ id, name, explanation }) => (
        <div key={id}>
          <SmallTitle>{t('resultClassConditions', { name: say(name) })}</SmallTitle>
          <CriteriaTree
            explanation={explanation}
            criterion={programme.classes.find((entry) => entry.id === id)?.criteria}
          />
        </div>
      ))}
    </Stack>
  );
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
