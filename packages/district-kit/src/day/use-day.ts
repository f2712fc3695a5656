import { todayInShanghai } from '@portal/rules-core';
import { useMemo, useSyncExternalStore } from 'react';
import { type AddressDay, dayIn } from './day-address.ts';
import type { DayNavigation } from './day-navigation.ts';

/** The day the rules are read for, and how to read them for another. */
export interface Day {
  /** `YYYY-MM-DD` */
  asOf: string;
  setAsOf: (day: string) => void;
  /** What the address has instead of a day; today is read then. */
  unreadable?: AddressDay['unreadable'];
}

/** The day that the address names, else today; the same object until it changes. */
export function useDay({ current, subscribe, setDay }: DayNavigation): Day {
  const { search } = useSyncExternalStore(subscribe, current, current);
  const { day = todayInShanghai(), unreadable } = dayIn(search);
  return useMemo(
    () => ({ asOf: day, setAsOf: setDay, ...(unreadable !== undefined && { unreadable }) }),
    [day, unreadable, setDay],
  );
}
