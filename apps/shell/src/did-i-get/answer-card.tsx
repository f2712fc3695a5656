import {
  AmountView,
  CitationRef,
  headlineOf,
  Link,
  List,
  ResultCard,
  Stack,
  Tag,
  useKit,
  useSources,
  ValidityTag,
  VerdictTag,
  verdictText,
} from '@portal/ui-kit';
import { programmeHref, questionHref } from '../layout/paths.ts';
import type { OwnAnswer } from './answers.ts';
import { useDidIGetText } from './text/index.ts';

/** One programme: the verdict, why in a sentence, the largest amount, and one step on. */
export function AnswerCard({ answer, from }: { answer: OwnAnswer; from: string }) {
  const { say } = useKit();
  const { pack, programme, result, open } = answer;
  const headline = headlineOf(result.benefits);
  return (
    <ResultCard
      level={2}
      title={say(programme.name)}
      href={programmeHref(programme.id)}
      tags={
        <>
          {open ? <VerdictTag verdict={result.verdict} /> : null}
          <ValidityTag status={result.validity} />
          <Tag tone="accent">{say(pack.district.name)}</Tag>
        </>
      }
      reason={<Why answer={answer} />}
      // An amount beside what cannot be had, or is not had, would be read as an offer.
      amount={
        headline && open && result.verdict !== 'notEligible'
          ? { name: say(headline.name), figure: <AmountView amount={headline} /> }
          : undefined
      }
    >
      <NextStep answer={answer} from={from} />
    </ResultCard>
  );
}

function Why({ answer: { result, reason, open } }: { answer: OwnAnswer }) {
  const t = useDidIGetText();
  const { say, locale } = useKit();
  if (!open)
    return (
      <p>
        {t(result.validity === 'ended' ? 'ended' : 'notYet', {
          verdict: verdictText(result.verdict, locale),
        })}
      </p>
    );
  switch (reason.kind) {
    case 'met':
    case 'noClass':
      return <p>{t(reason.kind)}</p>;
    case 'missing':
      return <p>{t('missing', { count: reason.facts.length })}</p>;
    default: {
      const words = reason.conditions.flatMap((condition) => condition.words ?? []);
      return (
        <Stack gap="s">
          <p>{t(reason.kind === 'unmet' ? 'unmet' : 'discretionary')}</p>
          <List kind="bullets">
            {words.map((each) => (
              <li key={each.zh}>{say(each)}</li>
            ))}
          </List>
        </Stack>
      );
    }
  }
}

function NextStep({ answer: { step }, from }: { answer: OwnAnswer; from: string }) {
  const t = useDidIGetText();
  const { say } = useKit();
  const { facts } = useSources();
  if (step.kind === 'clause')
    return (
      <div>
        {t('stepClause')} <CitationRef citation={step.citation.slice(0, 1)} />
      </div>
    );
  const fact = facts.get(step.fact);
  return (
    <p>
      <Link href={questionHref(step.fact, from)}>
        {t('stepQuestion', { question: fact ? say(fact.label) : step.fact })}
      </Link>
    </p>
  );
}
