import { CountedLinks, Disclosure, SoftText, Stack, useKit, useSources } from '@portal/ui-kit';
import { questionHref } from '../layout/paths.ts';
import { type OpenProgramme, openFacts } from './progress.ts';
import { useCheckText } from './text/index.ts';

export interface StillMattersProps {
  open: readonly OpenProgramme[];
  notSure: ReadonlySet<string>;
  /** The question the reader is at; it stands on the page already. */
  except?: string | undefined;
  /** Where to return to after an answer. */
  from?: string | undefined;
}

/** Every question that may still change something, with how many programmes hang on it; the most first. */
export function StillMatters({ open, notSure, except, from }: StillMattersProps) {
  const t = useCheckText();
  const { say } = useKit();
  const { facts } = useSources();
  const items = openFacts(open).flatMap(({ fact: id, programmes }) => {
    const fact = facts.get(id);
    if (!fact || id === except) return [];
    const count = t('stillMattersCount', { count: programmes.length });
    return [
      {
        href: questionHref(id, from),
        label: say(fact.label),
        count: notSure.has(id) ? `${count} · ${t('stillMattersUnsure')}` : count,
      },
    ];
  });
  if (items.length === 0) return null;
  return (
    <Disclosure summary={t('stillMatters', { count: items.length })}>
      <Stack gap="s">
        <SoftText>{t('stillMattersHint')}</SoftText>
        <CountedLinks items={items} />
      </Stack>
    </Disclosure>
  );
}
