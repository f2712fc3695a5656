import type { DayTextKey } from './zh.ts';

export const en: Record<DayTextKey, string> = {
  readFor: 'Read as of {date}, not today.',
  readForToday: 'Read as of today ({date})',
  past: 'It is what held then, and no offer of today.',
  noneHolds:
    '{count, plural, =1 {The document was not in force on that day.} other {None of the # documents was in force on that day.}}',
  unreadable:
    'The date “{text}” in the address cannot be read; today ({date}) is used. A date looks like 2019-12-31 and lies between 2000 and 2099.',
  missing: 'The address names no date; today ({date}) is used.',
  dropUnreadable: 'Take this date out of the address',
  toToday: 'Back to today',
  change: 'Choose another day',
  periods: 'How long each document holds, and the day chosen',
  lastDays: 'Days to choose from',
  lastDayOf: '{date}, the last day of the plan of {districts}',
};
