import { z } from 'zod';
import { isCalendarDate } from '../calendar.ts';

/** A calendar date without a time zone, `YYYY-MM-DD`, that exists in the calendar. */
export const CalendarDate = z
  .string()
  .refine(isCalendarDate, 'a date is YYYY-MM-DD and must exist in the calendar');
