import { type Column, DataTable, useKit, verdictText } from '@portal/ui-kit';
import { useText } from '../text/use-text.ts';
import { type DistrictGroups, VERDICTS } from './group.ts';

/** How many programmes of each district have which verdict. Counts only: amounts of districts are never added up. */
export function ResultsOverview({ groups }: { groups: readonly DistrictGroups[] }) {
  const t = useText();
  const { locale, say } = useKit();
  const columns: [Column<DistrictGroups>, ...Column<DistrictGroups>[]] = [
    {
      id: 'district',
      header: t('facetDistrict'),
      cell: ({ pack }) => <a href={`#${pack.district.id}`}>{say(pack.district.name)}</a>,
    },
    ...VERDICTS.map((verdict) => ({
      id: verdict,
      header: verdictText(verdict, locale),
      numeric: true,
      cell: ({ open }: DistrictGroups) => open[verdict].length,
    })),
    {
      id: 'ended',
      header: t('overviewEnded'),
      numeric: true,
      cell: ({ ended, notYet }) => ended.length + notYet.length,
    },
  ];
  return (
    <DataTable
      caption={t('overviewCaption')}
      rows={groups}
      rowKey={({ pack }) => pack.district.id}
      columns={columns}
    />
  );
}
