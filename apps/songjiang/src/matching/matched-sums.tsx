import { useDistrictPage } from '@portal/district-kit';
import type { BenefitResult } from '@portal/rules-core';
import { DataTable, formatFen, Notice, useSources } from '@portal/ui-kit';
import { useText } from '../text/use-text.ts';

/** The grant, what the district adds, and both together, at the least and at the most; or why there is no sum. */
export function MatchedSums({ match, base }: { match: BenefitResult; base: string }) {
  const { locale, profile } = useDistrictPage();
  const { facts } = useSources();
  const say = useText();
  const grant = profile[base];
  const { least, most } = match;
  if (typeof grant !== 'number' || least === null || most === null)
    return <Notice title={say('matchNoSum')}>{say('matchNoSumMeans')}</Notice>;
  if (grant === 0) return <Notice title={say('matchNoSum')}>{say('matchZero')}</Notice>;
  const lines = [
    { id: 'grant', name: facts.get(base)?.label[locale] ?? base, least: grant, most: grant },
    { id: 'district', name: match.name[locale], least, most },
    { id: 'both', name: say('matchBoth'), least: grant + least, most: grant + most },
  ];
  return (
    <DataTable
      caption={say('matchSums')}
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        { id: 'name', header: say('matchWhat'), cell: ({ name }) => name },
        ...(least === most
          ? [
              {
                id: 'sum',
                header: say('matchSum'),
                numeric: true,
                cell: (line: (typeof lines)[number]) => formatFen(line.most, locale),
              },
            ]
          : [
              {
                id: 'least',
                header: say('matchLeast'),
                numeric: true,
                cell: (line: (typeof lines)[number]) => formatFen(line.least, locale),
              },
              {
                id: 'most',
                header: say('matchMost'),
                numeric: true,
                cell: (line: (typeof lines)[number]) => formatFen(line.most, locale),
              },
            ]),
      ]}
    />
  );
}
