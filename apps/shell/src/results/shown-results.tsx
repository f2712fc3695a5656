import { EmptyState, useKit, verdictText } from '@portal/ui-kit';
import { DistrictResults } from './district-results.tsx';
import type { DistrictGroups } from './group.ts';
import { NeedResults } from './need-results.tsx';
import { ResultsOverview } from './results-overview.tsx';
import { useResultsText } from './text/index.ts';
import type { ResultsView } from './view.ts';

/** The results as the reader wants them: by district or by need, all or of one verdict. */
export function ShownResults({
  groups,
  view,
  asOf,
}: {
  groups: readonly DistrictGroups[];
  view: ResultsView;
  asOf: string;
}) {
  const t = useResultsText();
  const { locale } = useKit();
  const { verdict } = view;
  const shown = verdict ? groups.filter(({ open }) => open[verdict].length > 0) : groups;
  if (verdict && shown.length === 0)
    return (
      <EmptyState title={t('verdictNone', { verdict: verdictText(verdict, locale) })}>
        <p>{t('verdictNoneWhy')}</p>
      </EmptyState>
    );
  if (view.by === 'need') return <NeedResults groups={shown} view={view} />;
  return (
    <>
      {shown.length > 1 ? <ResultsOverview groups={shown} /> : null}
      {shown.map((group) => (
        <DistrictResults key={group.pack.district.id} group={group} asOf={asOf} view={view} />
      ))}
    </>
  );
}
