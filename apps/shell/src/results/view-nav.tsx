import { SubNavigation, useKit, verdictText } from '@portal/ui-kit';
import { countsOf, type DistrictGroups, VERDICTS } from './group.ts';
import { useResultsText } from './text/index.ts';
import { type ResultsView, viewHref } from './view.ts';

/** By district or by need, and of which verdict: links, so that each view has its address. */
export function ViewNav({
  groups,
  view,
}: {
  groups: readonly DistrictGroups[];
  view: ResultsView;
}) {
  const t = useResultsText();
  const { locale } = useKit();
  const counts = countsOf(groups);
  const all = VERDICTS.reduce((sum, verdict) => sum + counts[verdict], 0);
  return (
    <div>
      <SubNavigation
        label={t('viewLabel')}
        items={(['district', 'need'] as const).map((by) => ({
          href: viewHref({ ...view, by }),
          label: t(by === 'district' ? 'viewDistrict' : 'viewNeed'),
          current: view.by === by,
        }))}
      />
      <SubNavigation
        label={t('verdictLabel')}
        items={[
          {
            href: viewHref({ ...view, verdict: null }),
            label: t('verdictAll', { count: all }),
            current: view.verdict === null,
          },
          ...VERDICTS.filter((verdict) => counts[verdict] > 0 || verdict === view.verdict).map(
            (verdict) => ({
              href: viewHref({ ...view, verdict }),
              label: t('verdictOne', {
                verdict: verdictText(verdict, locale),
                count: counts[verdict],
              }),
              current: view.verdict === verdict,
            }),
          ),
        ]}
      />
    </div>
  );
}
