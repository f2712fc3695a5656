import { DescriptionList, List, Section, useKit, verdictText } from '@portal/ui-kit';
import { useText } from '../text/use-text.ts';
import { type DistrictGroups, VERDICTS } from './group.ts';

/** How many programmes of each district have which verdict. Counts only: amounts of districts are never added up. */
export function ResultsOverview({ groups }: { groups: readonly DistrictGroups[] }) {
  const t = useText();
  const { say } = useKit();
  const countsOf = useCounts();
  return (
    <Section title={t('overviewTitle')}>
      <DescriptionList
        items={groups.map((group) => ({
          term: say(group.pack.district.name),
          href: `#${group.pack.district.id}`,
          detail: (
            <List kind="line">
              {countsOf(group).map(({ words, count }) => (
                <li key={words}>
                  {words} <strong>{count}</strong>
                </li>
              ))}
            </List>
          ),
        }))}
      />
    </Section>
  );
}

/** The verdicts and states that occur in a district; what does not occur is not worth a line. */
function useCounts(): (group: DistrictGroups) => { words: string; count: number }[] {
  const t = useText();
  const { locale } = useKit();
  return ({ open, notYet, ended }) =>
    [
      ...VERDICTS.map((verdict) => ({
        words: verdictText(verdict, locale),
        count: open[verdict].length,
      })),
      { words: t('overviewNotYet'), count: notYet.length },
      { words: t('overviewEnded'), count: ended.length },
    ].filter(({ count }) => count > 0);
}
