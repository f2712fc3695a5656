import type { Text } from '@portal/rules-core';
import { districtHref, programmeHref } from '../../layout/paths.ts';
import type { Say } from '../../text/catalogue.ts';
import type { KeepTextKey } from '../text/index.ts';
import type { CalendarEvent } from './ics.ts';
import type { Reminder } from './reminders.ts';

/** The calendar speaks up a month ahead, when papers can still be got together, and on the day before. */
export const DAYS_BEFORE: readonly number[] = [30, 1];

/**
 * A reminder as a calendar holds it. Calendars are shared and synchronised, so it names the programme and says when
 * a period begins or ends, which is public; what else changes for the reader, and why, is left to the portal.
 */
export function eventOf(
  { id, date, kind, pack, programme }: Reminder,
  { say, t, origin }: { say: (text: Text) => string; t: Say<KeepTextKey>; origin: string },
): CalendarEvent {
  const district = say(pack.district.name);
  return {
    uid: `${id}@talent-portal`,
    date,
    title: programme
      ? t('eventProgramme', { name: say(programme.name), district })
      : t(kind === 'firstDay' ? 'eventBegins' : 'eventEnds', {
          name: say(pack.document.title),
          district,
        }),
    notes: t('eventNotes'),
    url: new URL(programme ? programmeHref(programme.id) : districtHref(pack.district.id), origin)
      .href,
    daysBefore: DAYS_BEFORE,
  };
}
