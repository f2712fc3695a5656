import { dayIn } from '@portal/district-kit';
import { useLocation } from 'react-router';
import { latePart } from '../layout/late-part.tsx';
import { paths } from '../layout/paths.ts';
import { usePortal } from '../portal-context.tsx';

/** Where what one reads depends on the day, beside the pages of districts and employers: the way to another day is at hand there while it is today. */
const BY_DAY: readonly string[] = [paths.programmes, paths.results, paths.find, paths.compare];

const DayPart = latePart(() => import('./day-part.tsx'), null);

/** The day that all pages are read for, above each of them; another day than today is said on every page. */
export function PortalDay() {
  const { asOf, today, unreadable } = usePortal();
  const { pathname, search } = useLocation();
  const question = new URLSearchParams(search).get('fact');
  const isToday = asOf === today && unreadable === undefined;
  return isToday && !isByDay(pathname, question) ? null : (
    <DayPart place={`${pathname} ${question}`} />
  );
}

function isByDay(pathname: string, question: string | null): boolean {
  // In the midst of the questions a day is of no use; the beginning of the check asks for whom and where, and when.
  if (pathname === paths.check) return question === null;
  return BY_DAY.includes(pathname) || /^\/(?:d|employers)\//.test(`${pathname}/`);
}

/** Fetches what a page shows of the day, before it is shown. */
export async function preloadDay({
  pathname,
  search,
}: Pick<Location, 'pathname' | 'search'>): Promise<void> {
  const question = new URLSearchParams(search).get('fact');
  const { day, unreadable } = dayIn(search);
  if (isByDay(pathname, question) || (day ?? unreadable) !== undefined) await DayPart.preload();
}
