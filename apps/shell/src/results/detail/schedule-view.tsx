import type { Text } from '@portal/rules-core';
import {
  formatMonth,
  joinStatements,
  PaymentSchedule,
  Select,
  SoftText,
  Stack,
  useKit,
} from '@portal/ui-kit';
import { useState } from 'react';
import { usePortal } from '../../portal-context.tsx';
import { atMost, type Schedule } from '../schedule.ts';
import { resultsText, useResultsText } from '../text/index.ts';

/** As many as can be told apart in a drawing. */
const LINES = 5;
/** The months a reader may begin with. */
const MONTHS = 24;

export interface ScheduleViewProps {
  caption: string;
  schedule: Schedule;
}

/** What is paid when, month by month over up to ten years, from a month that the reader chooses. */
export default function ScheduleView({ caption, schedule }: ScheduleViewProps) {
  const t = useResultsText();
  const { locale, say } = useKit();
  const { asOf } = usePortal();
  const first = asOf.slice(0, 7);
  const months = Array.from({ length: MONTHS }, (_, later) => monthAfter(first, later));
  const [start, setStart] = useState(months[1] ?? first);
  const lines = atMost(schedule.lines, LINES, restOf);
  const upTo = lines.some((line) => line.upTo);
  return (
    <Stack>
      <Select
        label={t('scheduleStart')}
        hint={t('scheduleStartHint')}
        choices={months.map((month) => ({ value: month, label: formatMonth(month, locale) }))}
        value={start}
        onChange={(month) => setStart(month ?? first)}
      />
      <PaymentSchedule
        caption={caption}
        startsIn={start}
        mayAdd
        parts={lines.map((line) => ({ ...line, name: say(line.name) }))}
        note={
          <>
            <p>{t('scheduleAssume', { month: formatMonth(start, locale) })}</p>
            {upTo ? <p>{t('scheduleUpTo')}</p> : null}
            {schedule.beyond ? <p>{t('scheduleBeyond')}</p> : null}
          </>
        }
      />
      {schedule.undrawn.length > 0 ? (
        <SoftText>
          {t('scheduleWithout', {
            names: joinStatements(
              schedule.undrawn.map(({ name, why }) =>
                t(why === 'noFigure' ? 'scheduleNoFigure' : 'scheduleNoDuration', {
                  name: say(name),
                }),
              ),
              locale,
            ),
          })}
        </SoftText>
      ) : null}
    </Stack>
  );
}

function restOf(count: number): Text {
  return {
    zh: resultsText('zh')('scheduleRest', { count }),
    en: resultsText('en')('scheduleRest', { count }),
  };
}

/** `YYYY-MM`, so many months later. */
function monthAfter(month: string, later: number): string {
  const since = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + later;
  return `${Math.floor(since / 12)}-${String((since % 12) + 1).padStart(2, '0')}`;
}
