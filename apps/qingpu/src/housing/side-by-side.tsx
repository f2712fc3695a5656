import { useDistrictPage } from '@portal/district-kit';
import type { Programme } from '@portal/rules-core';
import { AmountView, CitationRef, DataTable, Link } from '@portal/ui-kit';
import { useText } from '../text/use-text.ts';
import styles from './housing.module.css';
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
                <p className={styles.soft}>{programme.summary[locale]}</p>
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
              {benefit.terms ? <p className={styles.soft}>{benefit.terms[locale]}</p> : null}
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
