import { useDistrictPage } from '@portal/district-kit';
import type { Programme } from '@portal/rules-core';
import { AmountView, CitationRef, DataTable, Link, SoftText } from '@portal/ui-kit';
import { useText } from '../text/use-text.ts';
import { waysOf } from './ways.ts';

/** Every housing benefit in one table: for whom, how much, how long, from which clause. */
export function SideBySide({ programmes }: { programmes: readonly Programme[] }) {
  const { locale, paths } = useDistrictPage();
  const say = useText();
  return (
    <DataTable
      caption={say('housingSideBySideCaption')}
      captionHidden
      rows={waysOf(programmes)}
      rowKey={({ key }) => key}
      columns={[
        {
          id: 'benefit',
          header: say('housingBenefit'),
          cell: ({ benefit }) => benefit.name[locale],
        },
        {
          id: 'who',
          header: say('housingWho'),
          cell: ({ who, programme, benefit }) => (
            <>
              <Link href={paths.programme(programme.id)}>{who[locale]}</Link>
              {programme.benefits[0] === benefit ? (
                <SoftText>{programme.summary[locale]}</SoftText>
              ) : null}
            </>
          ),
        },
        {
          id: 'amount',
          header: say('housingAmount'),
          cell: ({ benefit }) => (
            <>
              <AmountView amount={benefit.amount} />
              {benefit.terms ? <SoftText>{benefit.terms[locale]}</SoftText> : null}
            </>
          ),
        },
        {
          id: 'citation',
          header: say('citation'),
          cell: ({ benefit }) => <CitationRef citation={benefit.citation} />,
        },
      ]}
    />
  );
}
