import { Link, List, Section, useKit, useSources } from '@portal/ui-kit';
import { districtHref, questionHref } from '../../layout/paths.ts';
import { useKeepText } from '../text/index.ts';
import type { Undated } from './reminders.ts';

/** What has no reminder, and why: no date is made up. */
export function UndatedList({ undated }: { undated: readonly Undated[] }) {
  const t = useKeepText();
  const { say } = useKit();
  const { facts } = useSources();
  if (undated.length === 0) return null;
  return (
    <Section title={t('undatedTitle')} lead={t('undatedLead')}>
      <List kind="ruled">
        {undated.map((entry) => {
          if (entry.kind === 'unstated')
            return (
              <li key={entry.pack.district.id}>
                <Link href={districtHref(entry.pack.district.id)}>
                  {say(entry.pack.document.title)}
                </Link>
                <p>{t('undatedUnstated')}</p>
              </li>
            );
          const fact = facts.get(entry.fact);
          return (
            <li key={entry.fact}>
              <Link href={questionHref(entry.fact, 'results')}>
                {fact ? say(fact.label) : entry.fact}
              </Link>
              <p>{t('undatedUnanswered')}</p>
            </li>
          );
        })}
      </List>
    </Section>
  );
}
