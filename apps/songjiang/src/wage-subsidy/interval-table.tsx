import { useDistrictPage } from '@portal/district-kit';
import type { FactValue } from '@portal/rules-core';
import { DataTable, formatFen, formatShare, Notice, SoftText } from '@portal/ui-kit';
import { useText } from '../text/use-text.ts';
import { type Ends, forAll, type PrintedShare } from './reckon.ts';

interface IntervalTableProps {
  share: PrintedShare;
  /** Of one person and year; absent while no interval can be given. */
  ends: Ends | undefined;
  /** What the reader entered; absent: nothing. */
  wage: FactValue | undefined;
  people: number | null;
  years: number | null;
}

/** The least and the most, for one person and year and for as many as the reader asks about; or why there is none. */
export function IntervalTable({ share, ends, wage, people, years }: IntervalTableProps) {
  const { locale } = useDistrictPage();
  const say = useText();
  const printed = {
    least: formatShare(share.least, locale),
    most: formatShare(share.most, locale),
  };
  if (!ends)
    return (
      <Notice title={say('wageNoInterval')}>
        {wage === 0 ? say('wageZero') : say('wageMissing', printed)}
      </Notice>
    );
  const lines = [{ id: 'one', name: say('wageOne'), ends }];
  const add = (id: string, name: string, of: Ends | undefined) => {
    if (of) lines.push({ id, name, ends: of });
  };
  const staff = people ?? 1;
  const total = forAll(ends, staff, years ?? 1);
  if (people !== null) add('people', say('wageAll', { people }), forAll(ends, people, 1));
  if (years !== null) add('years', say('wageAllYears', { people: staff, years }), total);
  return (
    <>
      <DataTable
        caption={say('wageInterval')}
        rows={lines}
        rowKey={({ id }) => id}
        columns={[
          { id: 'name', header: say('wageCounted'), cell: ({ name }) => name },
          {
            id: 'least',
            header: say('wageLeast', { share: printed.least }),
            numeric: true,
            cell: (line) => formatFen(line.ends.least, locale),
          },
          {
            id: 'most',
            header: say('wageMost', { share: printed.most }),
            numeric: true,
            cell: (line) => formatFen(line.ends.most, locale),
          },
        ]}
      />
      {total ? null : <Notice kind="warning">{say('wageTooLarge')}</Notice>}
      <SoftText>{say('wageNotYes')}</SoftText>
    </>
  );
}
