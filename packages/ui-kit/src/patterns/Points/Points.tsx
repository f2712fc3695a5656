import type { Citation, PointsScheme } from '@portal/rules-core';
import { DataTable } from '../../components/DataTable/DataTable.tsx';
import { EmptyState } from '../../components/EmptyState/EmptyState.tsx';
import { Tag } from '../../components/Tag/Tag.tsx';
import { useKit } from '../../context/KitProvider.tsx';
import { formatFen } from '../../format/money.ts';
import { formatShare } from '../../format/numbers.ts';
import { CitationRef } from '../CitationRef/CitationRef.tsx';
import styles from './Points.module.css';

export interface PointsRow {
  id: string;
  label: string;
  /** Negative for a deduction; `null` for an item that ends the registration. */
  points: number | null;
  /** Why it counts or does not: “only the highest counts”. */
  note?: string | undefined;
  /** What says so. Where some row has one, the table has a column for it. */
  citation?: Citation | undefined;
}

export interface PointsTotalProps {
  caption: string;
  rows: readonly PointsRow[];
  /** `null` where something ends the registration and there is no total. */
  total: number | null;
  /** What is needed to register, and how many points count towards it. */
  threshold?: { needed: number; counted: number } | undefined;
}

/** With a real minus, as wide as a plus, so that the figures stand in line. */
function withMinus(points: number): string {
  return String(points).replace('-', '−');
}

/** Points item by item with their sum, and how far it is to the threshold. */
export function PointsTotal({ caption, rows, total, threshold }: PointsTotalProps) {
  const { t } = useKit();
  const missing = threshold ? threshold.needed - threshold.counted : 0;
  return (
    <div className={styles.points}>
      <p className={styles.sum}>
        <span>{t('pointsTotal')}</span>
        <strong className={total === null ? styles.none : styles.figure}>
          {total === null ? t('pointsNoTotal') : withMinus(total)}
        </strong>
      </p>
      {threshold ? (
        <div className={styles.threshold}>
          <progress
            max={threshold.needed}
            value={Math.min(threshold.counted, threshold.needed)}
            aria-hidden="true"
          />
          <p>{t('pointsThreshold', { points: threshold.needed })}</p>
          <Tag tone={missing > 0 ? 'info' : 'positive'} icon={missing > 0 ? 'info' : 'tick'}>
            {missing > 0 ? t('pointsShort', { points: missing }) : t('pointsReached')}
          </Tag>
        </div>
      ) : null}
      <DataTable<PointsRow>
        caption={caption}
        rows={rows}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t('pointsEmpty')} />}
        columns={[
          {
            id: 'item',
            header: t('pointsItem'),
            cell: (row) => (
              <>
                {row.label}
                {row.note ? <span className={styles.note}>{row.note}</span> : null}
              </>
            ),
          },
          {
            id: 'points',
            header: t('pointsPoints'),
            numeric: true,
            cell: (row) => (row.points === null ? t('pointsVeto') : withMinus(row.points)),
          },
          ...(rows.some((row) => row.citation)
            ? [
                {
                  id: 'citation',
                  header: t('citation'),
                  cell: (row: PointsRow) =>
                    row.citation ? <CitationRef citation={row.citation} /> : null,
                },
              ]
            : []),
        ]}
      />
    </div>
  );
}

/** The bands of the yearly ranking: which part of it is paid how much a month. */
export function PointsBands({ bands }: { bands: PointsScheme['bands'] }) {
  const { locale, t } = useKit();
  const rows = bands.map((band, index) => ({
    ...band,
    from: bands.slice(0, index).reduce((sum, each) => sum + each.share, 0),
  }));
  return (
    <DataTable
      caption={t('pointsBandsCaption')}
      rows={rows}
      rowKey={(row) => String(row.from)}
      columns={[
        {
          id: 'place',
          header: t('pointsBand'),
          cell: (row) =>
            row.from === 0
              ? t('pointsBandFirst', { share: formatShare(row.share, locale) })
              : t('pointsBandBetween', {
                  from: formatShare(row.from, locale),
                  to: formatShare(row.from + row.share, locale),
                }),
        },
        {
          id: 'share',
          header: t('pointsBandShare'),
          numeric: true,
          cell: (row) => formatShare(row.share, locale),
        },
        {
          id: 'amount',
          header: t('pointsBandAmount'),
          numeric: true,
          cell: (row) => formatFen(row.amount, locale),
        },
        {
          id: 'citation',
          header: t('citation'),
          cell: (row) => <CitationRef citation={row.citation} />,
        },
      ]}
    />
  );
}
