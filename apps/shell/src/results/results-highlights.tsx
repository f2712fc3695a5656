import {
  AmountView,
  headlineOf,
  Link,
  List,
  Section,
  SmallTitle,
  SoftText,
  useKit,
  useSources,
} from '@portal/ui-kit';
import { programmeHref, questionHref } from '../layout/paths.ts';
import type { Highlight } from './highlights.ts';
import { useResultsText } from './text/index.ts';
import { fromView, type ResultsView } from './view.ts';

/** The few results to read first: what one has, what one is nearest to, what an authority decides. */
export function ResultsHighlights({
  highlights,
  view,
}: {
  highlights: readonly Highlight[];
  view: ResultsView;
}) {
  const t = useResultsText();
  const { say } = useKit();
  const { facts } = useSources();
  if (highlights.length === 0) return null;
  return (
    <Section title={t('highlightsTitle')}>
      <List kind="marked">
        {highlights.map(({ kind, pack, programme, result }) => {
          const headline = headlineOf(result.benefits);
          const fact = kind === 'near' ? facts.get(result.missing[0] ?? '') : undefined;
          return (
            <li key={programme.id}>
              <SmallTitle>
                {kind === 'have'
                  ? t('highlightHave')
                  : kind === 'judged'
                    ? t('highlightJudged')
                    : t('highlightNear', { count: result.missing.length })}
              </SmallTitle>
              <SoftText>{t('highlightDistrict', { district: say(pack.district.name) })}</SoftText>
              <p>
                <Link href={programmeHref(programme.id)}>{say(programme.name)}</Link>
              </p>
              {headline ? <AmountView amount={headline} /> : null}
              {fact ? (
                <p>
                  <Link href={questionHref(fact.id, fromView(view))}>
                    {t('highlightAnswer', { fact: say(fact.label) })}
                  </Link>
                </p>
              ) : null}
            </li>
          );
        })}
      </List>
    </Section>
  );
}
