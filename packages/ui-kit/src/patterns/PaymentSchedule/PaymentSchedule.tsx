import { lazy, type ReactNode } from 'react';
import { type Column, DataTable } from '../../components/DataTable/DataTable.tsx';
import { useKit } from '../../context/KitProvider.tsx';
import { formatMonth } from '../../format/dates.ts';
import { joinStatements } from '../../format/lists.ts';
import { formatFen } from '../../format/money.ts';
import { formatNumber } from '../../format/numbers.ts';
import { ChartFigure } from '../ChartFigure/ChartFigure.tsx';
import { paymentHeights } from './payment-heights.ts';
import {
  type PaymentPart,
  type PaymentPeriod,
  type PaymentUnit,
  paymentPeriods,
  sumOf,
} from './payment-periods.ts';

const PaymentDrawing = lazy(() => import('./PaymentDrawing.tsx'));

export interface PaymentScheduleProps {
  caption: string;
  /** The benefits, each with its payments month by month. At most five can be told apart. */
  parts: readonly PaymentPart[];
  /**
   * Whether the parts may be had together. If not, they stand side by side and nothing is added up. Not asked of a
   * single part.
   */
  mayAdd?: boolean;
  /** What a bar and a row stand for. By the month for up to a year and a half, else by the year. */
  by?: PaymentUnit;
  /** `YYYY-MM`: the month of the first payment, where one is assumed; rows then say when they are. */
  startsIn?: string | undefined;
  /** Below the drawing: from when it counts, what is not stated. */
  note?: ReactNode;
}

/** What is paid when: a bar for each year or month, upper bounds shown as such, and the same as a table. */
export function PaymentSchedule({
  caption,
  parts,
  mayAdd = false,
  by,
  startsIn,
  note,
}: PaymentScheduleProps) {
  const { locale, t } = useKit();
  const months = paymentPeriods(parts, 'month');
  const unit = by ?? (months.length <= 18 ? 'month' : 'year');
  const periods = unit === 'month' ? months : paymentPeriods(parts, unit);
  const last = periods.at(-1);
  if (!last) return <p>{t('paymentsNone')}</p>;

  const adds = parts.length === 1 || mayAdd;
  const upTo = parts.some((part) => part.upTo);
  const money = (fen: number, bounded: boolean) =>
    formatFen(fen, locale, { bound: bounded ? 'upTo' : 'exact' });
  const each = parts.map((part, index) =>
    t('paymentsPart', { name: part.name, amount: money(last.paid[index] ?? 0, part.upTo) }),
  );
  const listed = joinStatements(each, locale);
  const length = { months: months.length };
  const sentence = adds
    ? t('paymentsSentence', { ...length, amount: money(sumOf(last.paid), upTo) }) +
      (parts.length > 1 ? t('paymentsOf', { parts: listed }) : '')
    : t('paymentsSentenceApart', { ...length, parts: listed });

  // One unit down a column and across a row, named in the head: figures of one width can then be compared.
  const yuan = (fen: number) => formatNumber(fen / 100, locale);
  const head = (name: string, bounded: boolean) =>
    t(bounded ? 'paymentsHeadUpTo' : 'paymentsHead', { name });
  const columns: [Column<PaymentPeriod>, ...Column<PaymentPeriod>[]] = [
    {
      id: 'period',
      header: t(unit === 'year' ? 'paymentsYearHead' : 'paymentsMonthHead'),
      cell: (period) => {
        const name =
          // A year that is paid in full needs no word about it; a column of twelves would only take the room.
          unit === 'year' && period.months !== 12
            ? t('paymentsYearPart', { number: period.number, months: period.months })
            : t(unit === 'year' ? 'paymentsYear' : 'paymentsMonth', { number: period.number });
        if (startsIn === undefined) return name;
        const since = (period.number - 1) * (unit === 'year' ? 12 : 1);
        const month = formatMonth(startsIn, locale, since);
        return t(unit === 'year' ? 'paymentsSince' : 'paymentsIn', { name, month });
      },
    },
  ];
  parts.forEach((part, index) => {
    columns.push({
      id: part.id,
      header: head(part.name, part.upTo),
      numeric: true,
      cell: ({ amounts }) => yuan(amounts[index] ?? 0),
    });
  });
  if (adds && parts.length > 1)
    columns.push({
      id: 'all',
      header: head(t('paymentsAll'), upTo),
      numeric: true,
      cell: ({ amounts }) => yuan(sumOf(amounts)),
    });
  if (adds)
    columns.push({
      id: 'paid',
      header: head(t('paymentsPaid'), upTo),
      numeric: true,
      cell: ({ paid }) => yuan(sumOf(paid)),
    });

  return (
    <ChartFigure
      caption={caption}
      sentence={sentence}
      heights={paymentHeights(parts)}
      drawing={(box) => (
        <PaymentDrawing box={box} parts={parts} periods={periods} unit={unit} adds={adds} />
      )}
      note={note}
      table={
        <DataTable
          caption={caption}
          captionHidden
          rows={periods}
          rowKey={({ number }) => String(number)}
          columns={columns}
        />
      }
      tableSummary={periods.length > 12 ? t('chartTable') : undefined}
    />
  );
}
