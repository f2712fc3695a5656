import type { Profile } from '@portal/rules-core';
import {
  DescriptionList,
  Disclosure,
  formatFactValue,
  Link,
  useKit,
  useSources,
  VisuallyHidden,
} from '@portal/ui-kit';
import { questionHref } from '../layout/paths.ts';
import { useText } from '../text/use-text.ts';
import { answeredFacts } from './progress.ts';
import { usePlaces } from './use-places.ts';

export interface AnswerListProps {
  profile: Profile;
  notSure: ReadonlySet<string>;
  title: string;
  /** The question the reader is at; it stands on the page already. */
  except?: string | undefined;
  /** Where to return to after a change. */
  from?: string | undefined;
}

/** The answers given, each with a link to change it. Changing one leaves the others as they are. */
export function AnswerList({ profile, notSure, title, except, from }: AnswerListProps) {
  const t = useText();
  const { locale, say } = useKit();
  const { facts } = useSources();
  const places = usePlaces();
  const placeName = (id: string) => places.find((place) => place.id === id)?.name;
  const items = answeredFacts(profile, notSure)
    .filter((id) => id !== except)
    .flatMap((id) => {
      const fact = facts.get(id);
      if (!fact) return [];
      const value = profile[id];
      return [
        {
          term: say(fact.label),
          detail:
            value === undefined
              ? t('answerNotSure')
              : formatFactValue(fact, value, locale, placeName),
          action: (
            <Link href={questionHref(id, from)}>
              {t('answerChange')}
              <VisuallyHidden>{t('answerChangeWhat', { what: say(fact.label) })}</VisuallyHidden>
            </Link>
          ),
        },
      ];
    });
  if (items.length === 0) return null;
  return (
    <Disclosure summary={t('answersSummary', { title, count: items.length })}>
      <DescriptionList items={items} />
    </Disclosure>
  );
}
