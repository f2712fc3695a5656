import { isCalendarDate } from '@portal/rules-core';

const NAME = 'asOf';

/**
 * The days that can be read for. The oldest document is of this century; a day far outside says nothing and would
 * stretch every drawing of time.
 */
export const FIRST_DAY = '2000-01-01';
export const LAST_DAY = '2099-12-31';

/** What an address says about the day the rules are read for. */
export interface AddressDay {
  /** `YYYY-MM-DD`; absent: today. */
  day?: string;
  /** What stands there instead of a day that can be read for. */
  unreadable?: string;
}

/** @param search the query of an address, with or without its question mark */
export function dayIn(search: string): AddressDay {
  const written = new URLSearchParams(search).get(NAME);
  if (written === null) return {};
  const text = written.trim();
  return isReadableDay(text) ? { day: text } : { unreadable: text };
}

/** Whether the rules can be read for this day: `YYYY-MM-DD`, in the calendar, of this century. */
export function isReadableDay(text: string): boolean {
  return isCalendarDate(text) && text >= FIRST_DAY && text <= LAST_DAY;
}

/**
 * An address of the pages with another day in its query, everything else left as it is written.
 * @param to a path, with or without query and fragment, or a query alone
 * @param day `undefined`: today, which stands in no address
 */
export function atDay(to: string, day: string | undefined): string {
  const fragment = to.indexOf('#');
  const address = fragment < 0 ? to : to.slice(0, fragment);
  const mark = address.indexOf('?');
  const path = mark < 0 ? address : address.slice(0, mark);
  const parts = (mark < 0 ? '' : address.slice(mark + 1)).split('&').filter((part) => part !== '');
  const query = parts.filter((part) => !isDay(part));
  if (day !== undefined) query.push(`${NAME}=${day}`);
  const rest = fragment < 0 ? '' : to.slice(fragment);
  return `${path}${query.length > 0 ? `?${query.join('&')}` : ''}${rest}`;
}

/** An address as a link of a page that is read for `day`: one that names a day of its own is left alone. */
export function carrying(to: string, day: string | undefined): string {
  // Another site, a scheme, a place on this very page: none of them is another page of ours.
  if (day === undefined || to === '' || /^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(to)) return to;
  const query = /\?([^#]*)/.exec(to)?.[1] ?? '';
  return query.split('&').some(isDay) ? to : atDay(to, day);
}

function isDay(part: string): boolean {
  return part === NAME || part.startsWith(`${NAME}=`);
}
