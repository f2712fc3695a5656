import type { ValidityStatus } from '@portal/rules-core';
import { lazy } from 'react';
import { DataTable } from '../../components/DataTable/DataTable.tsx';
import { Link } from '../../components/Link/Link.tsx';
import { useKit } from '../../context/KitProvider.tsx';
import { formatDate } from '../../format/dates.ts';
import { joinStatements } from '../../format/lists.ts';
import { validityText } from '../../texts/terms.ts';
import { ChartFigure } from '../ChartFigure/ChartFigure.tsx';
import { ValidityTag } from '../Verdict/VerdictTag.tsx';
import styles from './TimeLine.module.css';
import { timeHeights } from './time-layout.ts';
import { type TimeRow, timeScale } from './time-rows.ts';

const TimeDrawing = lazy(() => import('./TimeDrawing.tsx'));

const STATUSES: readonly ValidityStatus[] = ['inForce', 'unstated', 'notYet', 'ended'];

export interface TimeLineProps {
  caption: string;
  /** The documents, in the order they are to be read in. */
  rows: readonly TimeRow[];
  /** `YYYY-MM-DD`: the day the statuses hold for. */
  asOf: string;
}

/** From when until when documents hold, and where the as-of date falls; the same as a sentence and a table. */
export function TimeLine({ caption, rows, asOf }: TimeLineProps) {
  const { locale, t, say } = useKit();
  const time = timeScale(rows, asOf);
  const parts = STATUSES.flatMap((status) => {
    const count = time.spans.filter((span) => span.status === status).length;
    return count === 0
      ? []
      : [t('timePart', { count, status: inSentence(validityText(status, locale)) })];
  });
  return (
    <ChartFigure
      caption={caption}
      sentence={t('timeSentence', {
        date: formatDate(asOf, locale),
        parts: joinStatements(parts, locale),
      })}
      heights={timeHeights(rows)}
      drawing={
        rows.length > 0 ? (box) => <TimeDrawing box={box} time={time} asOf={asOf} /> : undefined
      }
      table={
        <DataTable
          caption={caption}
          captionHidden
          rows={time.spans}
          rowKey={({ row }) => row.id}
          columns={[
            {
              id: 'name',
              header: t('timeDocument'),
              cell: ({ row: { name, href } }) =>
                href === undefined ? name : <Link href={href}>{name}</Link>,
            },
            {
              id: 'from',
              header: t('timeFrom'),
              cell: ({ row: { validity } }) => (
                <DateWithBasis date={validity.from.date} basis={say(validity.from.words)} />
              ),
            },
            {
              id: 'until',
              header: t('timeUntil'),
              cell: ({ row: { validity } }) => (
                <DateWithBasis date={validity.until.date} basis={say(validity.until.words)} />
              ),
            },
            {
              id: 'status',
              header: t('timeStatus'),
              cell: ({ status }) => <ValidityTag status={status} />,
            },
          ]}
        />
      }
    />
  );
}

/** A status as it stands inside a sentence: “2 in force”. */
function inSentence(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function DateWithBasis({ date, basis }: { date: string | undefined; basis: string }) {
  const { locale, t } = useKit();
  return (
    <span className={styles.date}>
      {date === undefined ? t('timeOpen') : <time dateTime={date}>{formatDate(date, locale)}</time>}
      <span className={styles.basis}>{basis}</span>
    </span>
  );
}
