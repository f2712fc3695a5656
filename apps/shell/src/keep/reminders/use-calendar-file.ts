import { useKit } from '@portal/ui-kit';
import { download } from '../file/download.ts';
import { useKeepText } from '../text/index.ts';
import { calendarFile } from './ics.ts';
import type { Reminder } from './reminders.ts';
import { eventOf } from './to-events.ts';

/** Saves reminders as one calendar file; its name says for which day, or from which day to which. */
export function useCalendarFile(): (reminders: readonly Reminder[]) => string {
  const t = useKeepText();
  const { say } = useKit();
  return (reminders) => {
    const events = reminders.map((reminder) =>
      eventOf(reminder, { say, t, origin: window.location.origin }),
    );
    const dates = [...new Set(reminders.map(({ date }) => date))].sort();
    const days = dates.length > 1 ? `${dates[0]}-to-${dates.at(-1)}` : (dates[0] ?? 'none');
    const name = `talent-portal-reminders-${days}.ics`;
    download(
      name,
      'text/calendar;charset=utf-8',
      calendarFile(events, { name: t('eventCalendar'), made: new Date() }),
    );
    return name;
  };
}
