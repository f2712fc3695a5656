import { useMemo, useSyncExternalStore } from 'react';
import { type AddressDay, dayIn } from './day-address.ts';
import type { DayNavigation } from './day-navigation.ts';

/** The day the rules are read for, and how to read them for another. */
export interface Day {
  /** `YYYY-MM-DD` */
  asOf: string;
  /** The day it is, `YYYY-MM-DD`, as well as the host knows it. */
  today: string;
  setAsOf: (day: string) => void;
  /** What the address has instead of a day; today is read then. */
  unreadable?: AddressDay['unreadable'];
}

/** The day that the address names, else today; the same object until it changes. */
export function useDay({ current, subscribe, setDay, today: ask }: DayNavigation): Day {
  const { search } = useSyncExternalStore(subscribe, current, current);
  const today = ask();
  const { day = today, unreadable } = dayIn(search);
  return useMemo(
    () => ({ asOf: day, today, setAsOf: setDay, ...(unreadable !== undefined && { unreadable }) }),
    [day, today, unreadable, setDay],
  );
}
