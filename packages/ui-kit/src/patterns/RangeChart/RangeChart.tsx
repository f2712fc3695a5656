import { lazy } from 'react';
import { type Column, DataTable } from '../../components/DataTable/DataTable.tsx';
import { Link } from '../../components/Link/Link.tsx';
import { useKit } from '../../context/KitProvider.tsx';
import { formatAmount } from '../../format/amount.ts';
import { formatFen } from '../../format/money.ts';
import { AmountView } from '../AmountView/AmountView.tsx';
import { ChartFigure } from '../ChartFigure/ChartFigure.tsx';
import { CitationRef } from '../CitationRef/CitationRef.tsx';
import { PER_WORDS } from './per-words.ts';
import { rangeHeights } from './range-layout.ts';
import { type RangePanel, type RangeRow, rangePanels } from './range-panels.ts';

const RangeDrawing = lazy(() => import('./RangeDrawing.tsx'));

export interface RangeChartProps {
  caption: string;
  /** In the order they are to be read in. Those without a figure stay in the table and say so. */
  rows: readonly RangeRow[];
}

/** What several programmes pay, from least to most, on one axis; sums a month and sums paid once never share one. */
export function RangeChart({ caption, rows }: RangeChartProps) {
  const { locale, t } = useKit();
  const { panels, others } = rangePanels(rows);
  const amountOf = ({ amount }: RangeRow) => formatAmount(amount, locale, { notes: false });
  const columns: [Column<RangeRow>, ...Column<RangeRow>[]] = [
    {
      id: 'name',
      header: t('rangesName'),
      cell: ({ href, name }) => (href === undefined ? name : <Link href={href}>{name}</Link>),
    },
    {
      id: 'amount',
      header: t('rangesAmount'),
      cell: ({ amount }) => <AmountView size="s" amount={amount} />,
    },
  ];
  if (rows.some(({ count }) => count !== undefined))
    columns.push({
      id: 'count',
      header: t('rangesCount'),
      cell: ({ count }) => count ?? t('indicatorsNotPrinted'),
    });
  if (rows.some(({ citation }) => citation !== undefined))
    columns.push({
      id: 'citation',
      header: t('citation'),
      cell: ({ citation }) => (citation ? <CitationRef citation={citation} /> : null),
    });
  return (
    <ChartFigure
      caption={caption}
      sentence={useSentence(panels, others.length)}
      heights={rangeHeights(panels, amountOf)}
      drawing={
        panels.length > 0
          ? (box) => <RangeDrawing box={box} panels={panels} amountOf={amountOf} />
          : undefined
      }
      note={panels.length > 0 ? t('rangesHow') : undefined}
      table={
        <DataTable
          caption={caption}
          captionHidden
          rows={rows}
          rowKey={({ id }) => id}
          columns={columns}
        />
      }
    />
  );
}

/** How many have an amount, from what to what, by the way it is counted. */
function useSentence(panels: readonly RangePanel[], others: number): string {
  const { locale, t } = useKit();
  const said = panels.flatMap(({ bars, per }) => {
    const ends = bars
      .flatMap(({ from, to }) => [from, to])
      .filter((end) => end !== null && end > 0);
    const [least, most] = [Math.min(...ends.map(Number)), Math.max(...ends.map(Number))];
    const open = bars.filter(({ to }) => to === null).length;
    const counted = panels.length > 1 ? t('rangesCounted', { per: t(PER_WORDS[per]) }) : '';
    const all =
      least === most
        ? t('rangesSentenceOne', { count: bars.length, amount: formatFen(most, locale) })
        : t('rangesSentence', {
            count: bars.length,
            least: formatFen(least, locale),
            most: formatFen(most, locale),
          });
    return [counted + all, ...(open > 0 ? [t('rangesOpen', { count: open })] : [])];
  });
  if (said.length === 0) return t('rangesNone');
  if (others > 0) said.push(t('rangesOthers', { count: others }));
  return said.join(locale === 'zh' ? '' : ' ');
}
