export { dayIn, FIRST_DAY, isReadableDay, LAST_DAY } from './day-address.ts';
export { DayBar, type DayBarProps } from './day-bar.tsx';
export { type DayNavigation, dayNavigation } from './day-navigation.ts';
export { type Day, useDay } from './use-day.ts';
