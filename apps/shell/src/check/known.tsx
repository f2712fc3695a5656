import { knowledgeOf } from '@portal/rules-core';
import {
  DescriptionList,
  Disclosure,
  formatFactValue,
  Link,
  List,
  Notice,
  SoftText,
  useKit,
  useSources,
} from '@portal/ui-kit';
import { useMemo } from 'react';
import { questionHref } from '../layout/paths.ts';
import { useProfile } from '../portal-context.tsx';
import { useCheckText } from './text/index.ts';
import { usePlaces } from './use-places.ts';

/**
 * What follows from the answers by how the facts are defined, each with why, and the way to change what it follows
 * from; it need not be asked.
 */
export function WhatFollows({ from }: { from?: string }) {
  const t = useCheckText();
  const { locale, say } = useKit();
  const { facts } = useSources();
  const { profile } = useProfile();
  const places = usePlaces();
  const known = useMemo(() => knowledgeOf(profile, facts), [profile, facts]);
  const items = [...known.derived].flatMap(([id, reasons]) => {
    const fact = facts.get(id);
    const value = known.profile[id];
    if (!fact || value === undefined || id in profile) return [];
    return [
      {
        term: say(fact.label),
        detail: (
          <>
            {formatFactValue(
              fact,
              value,
              locale,
              (place) => places.find((each) => each.id === place)?.name,
            )}
            {reasons.map(({ words }) => (
              <SoftText key={words.zh}>{say(words)}</SoftText>
            ))}
          </>
        ),
      },
    ];
  });
  if (items.length === 0) return null;
  // Whoever finds something here that is not so has passed over it in one of these answers.
  const behind = new Set(
    [...known.derived.values()]
      .flat()
      .flatMap((reason) => reason.from)
      .filter((id) => id in profile),
  );
  return (
    <Disclosure summary={t('follows', { count: items.length })}>
      <DescriptionList items={items} />
      <WaysToChange facts={[...behind]} from={from} />
    </Disclosure>
  );
}

/** Answers that cannot all be right, each with why and the ways to change it. Nothing is changed by itself. */
export function Contradictions({ from }: { from?: string }) {
  const t = useCheckText();
  const { say } = useKit();
  const { facts } = useSources();
  const { profile } = useProfile();
  const { contradictions } = useMemo(() => knowledgeOf(profile, facts), [profile, facts]);
  if (contradictions.length === 0) return null;
  return (
    <Notice kind="warning" title={t('contradiction', { count: contradictions.length })} live>
      <List>
        {contradictions.map(({ facts: ids, words }) => (
          <li key={ids.join(' ')}>
            <p>{say(words)}</p>
            <WaysToChange facts={ids} from={from} />
          </li>
        ))}
      </List>
    </Notice>
  );
}

/** A link to the question of each of these facts. */
function WaysToChange({
  facts: ids,
  from,
}: {
  facts: readonly string[];
  from: string | undefined;
}) {
  const t = useCheckText();
  const { say } = useKit();
  const { facts } = useSources();
  return (
    <List kind="line">
      {ids.flatMap((id) => {
        const fact = facts.get(id);
        return fact ? (
          <li key={id}>
            <Link href={questionHref(id, from)}>
              {t('contradictionChange', { fact: say(fact.label) })}
            </Link>
          </li>
        ) : (
          []
        );
      })}
    </List>
  );
}
