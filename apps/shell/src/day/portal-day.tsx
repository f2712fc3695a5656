import { DayBar, districtPaths } from '@portal/district-kit';
import { useLocation } from 'react-router';
import { usePacks } from '../layout/districts.ts';
import { districtHref, paths } from '../layout/paths.ts';
import { usePortal } from '../portal-context.tsx';

/** Where what one reads depends on the day, beside the pages of districts and employers: the way to another day is at hand there while it is today. */
const BY_DAY: readonly string[] = [paths.programmes, paths.results, paths.find, paths.compare];

/** The day that all pages are read for, above each of them; another day than today is said on every page. */
export function PortalDay() {
  const portal = usePortal();
  const packs = usePacks();
  const { pathname, search } = useLocation();
  // In the midst of the questions a day is of no use; the beginning of the check asks for whom and where, and when.
  const question = new URLSearchParams(search).get('fact');
  const isCheckStart = pathname === paths.check && question === null;
  return (
    <DayBar
      day={portal}
      packs={packs}
      place={`${pathname} ${question}`}
      documentHref={({ district }) => districtPaths(districtHref(district.id)).document()}
      onlyOtherDays={
        !isCheckStart && !BY_DAY.includes(pathname) && !/^\/(?:d|employers)\//.test(`${pathname}/`)
      }
    />
  );
}
