import { todayInShanghai } from '@portal/rules-core';
import type { Navigation } from '../navigation.ts';
import { atDay, carrying, dayIn, isReadableDay } from './day-address.ts';

/** A navigation whose addresses carry the day the rules are read for, wherever it leads. */
export interface DayNavigation extends Navigation {
  resolve(to: string): string;
  /** Reads the page for another day, `YYYY-MM-DD`. */
  setDay(day: string): void;
  /** The day it is, `YYYY-MM-DD`, as well as the host knows it. */
  today(): string;
}

/**
 * The host's navigation with the day in the address: `?asOf=YYYY-MM-DD` while it is not today. The address alone
 * says which day it is, so that a reload, a copied link, “back” and “forward” show what was shown. Nobody else
 * writes the day into addresses: what links and pages ask for passes through here.
 * @param today asked each time, `YYYY-MM-DD`; the device's clock where the host knows no better one
 */
export function dayNavigation(
  inner: Navigation,
  today: () => string = () => todayInShanghai(),
): DayNavigation {
  const resolve = (to: string): string => {
    const { day } = dayIn(inner.current().search);
    // Asked only where the address names one: this is done for every link of a page.
    return carrying(to, day === undefined || day === today() ? undefined : day);
  };
  return {
    current: inner.current,
    subscribe: inner.subscribe,
    go: inner.go,
    resolve,
    today,
    navigate: (to, options) => inner.navigate(resolve(to), options),
    setDay(day) {
      if (!isReadableDay(day))
        throw new RangeError(
          `"${day}" is no day the rules can be read for; give YYYY-MM-DD, 2000 to 2099.`,
        );
      const { pathname, search, state } = inner.current();
      // Without the fragment: the reader stays where they are, instead of being taken to a place once more.
      inner.navigate(atDay(`${pathname}${search}`, day === today() ? undefined : day), {
        state,
        // “Back” takes the choice back, but never leads to a day that cannot be read.
        replace: dayIn(search).unreadable !== undefined,
      });
    },
  };
}
