import type { Verdict } from '@portal/rules-core';
import {
  Accordion,
  AccordionItem,
  Link,
  List,
  needText,
  Section,
  SoftText,
  Tag,
  useKit,
} from '@portal/ui-kit';
import { useState } from 'react';
import { byNeed, type NeedGroup } from './by-need.ts';
import { countsOf, type DistrictGroups } from './group.ts';
import { ResultItem } from './result-item.tsx';
import { useResultsText } from './text/index.ts';
import { type ResultsView, viewHref } from './view.ts';

/** The results by what they are for, over all districts; each need unfolds to its programmes. */
export function NeedResults({
  groups,
  view,
}: {
  groups: readonly DistrictGroups[];
  view: ResultsView;
}) {
  const t = useResultsText();
  const needs = byNeed(groups, view.verdict);
  const { notEligible } = countsOf(groups);
  return (
    <Section title={t('needTitle')} lead={t('needLead')}>
      <Accordion>
        {needs.map((group) => (
          <NeedItem key={group.need} group={group} view={view} />
        ))}
      </Accordion>
      {view.verdict === null && notEligible > 0 ? (
        <SoftText>
          {t('needWithout', { count: notEligible })}{' '}
          <Link href={viewHref({ by: 'need', verdict: 'notEligible' satisfies Verdict })}>
            {t('needWithoutShow')}
          </Link>
        </SoftText>
      ) : null}
    </Section>
  );
}

function NeedItem({ group: { need, entries }, view }: { group: NeedGroup; view: ResultsView }) {
  const t = useResultsText();
  const { locale } = useKit();
  const have = entries.filter(({ result }) => result.verdict === 'eligible').length;
  // What one has is worth seeing at once; the rest is made when it is opened.
  const [opened, setOpened] = useState(have > 0);
  return (
    <AccordionItem
      id={`need-${need}`}
      title={t('needSummary', { need: needText(need, locale), count: entries.length })}
      tag={have > 0 ? <Tag tone="positive">{t('needHave', { count: have })}</Tag> : undefined}
      open={have > 0}
      printsAsShown
      onToggle={(open) => setOpened((before) => before || open)}
    >
      {opened ? (
        <List gap="m">
          {entries.map(({ pack, forNeed, ...entry }) => (
            <li key={entry.programme.id}>
              <ResultItem pack={pack} entry={entry} view={view} benefits={forNeed} inDistrict />
            </li>
          ))}
        </List>
      ) : null}
    </AccordionItem>
  );
}
