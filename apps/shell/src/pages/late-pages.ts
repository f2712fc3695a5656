import { matchPath } from 'react-router';
import { preloadDay } from '../day/portal-day.tsx';
import { DidIGetPage } from '../did-i-get/routes.ts';
import { EmployersPages } from '../employers/routes.ts';
import { PrintPage, RemindersPage, SharedPage, YourDataPage } from '../keep/routes.ts';
import { type LatePage, latePage } from '../layout/late-part.tsx';
import { paths } from '../layout/paths.ts';

const CheckPage = latePage(() =>
  import('./check-page.tsx').then((module) => ({ default: module.CheckPage })),
);
const ComparePage = latePage(() =>
  import('./compare-page.tsx').then((module) => ({ default: module.ComparePage })),
);
const ProgrammesPage = latePage(() =>
  import('./programmes-page.tsx').then((module) => ({ default: module.ProgrammesPage })),
);
const ResultsPage = latePage(() =>
  import('./results-page.tsx').then((module) => ({ default: module.ResultsPage })),
);

/** The portal's own pages that are fetched when somebody goes there, by the paths they stand under. */
export const OWN_PAGES: Readonly<Record<string, LatePage>> = {
  [paths.programmes]: ProgrammesPage,
  [paths.check]: CheckPage,
  [paths.results]: ResultsPage,
  [paths.find]: DidIGetPage,
  [paths.compare]: ComparePage,
  [paths.print]: PrintPage,
  [paths.reminders]: RemindersPage,
  [paths.shared]: SharedPage,
  [paths.yourData]: YourDataPage,
  [`${paths.employers}/*`]: EmployersPages,
};

/** What stands around a district. */
export const DISTRICT_PATH = '/d/:district/*';
export const DistrictPlace = latePage(() =>
  import('../remotes/district-route.tsx').then((module) => ({ default: module.DistrictRoute })),
);

/** Those that stand in the header of every page, and what stands around a district. */
export const MAIN_PAGES: readonly Pick<LatePage, 'preload'>[] = [
  { preload: () => preloadDay({ pathname: paths.programmes, search: '' }) },
  ProgrammesPage,
  CheckPage,
  ResultsPage,
  ComparePage,
  EmployersPages,
  DistrictPlace,
];

/** Which page an address leads to. */
type Address = Pick<Location, 'pathname' | 'search'>;

/** The id of the district whose pages an address is among; `undefined` for the portal's own. */
export function districtIn({ pathname }: Pick<Address, 'pathname'>): string | undefined {
  return matchPath(DISTRICT_PATH, pathname)?.params.district;
}

/**
 * Fetches the page at an address before it is shown, with what stands above it; settled at once where all of it is with
 * the portal already.
 * @throws whatever keeps it from coming; the page says so itself where it is shown
 */
export async function preloadPage(address: Address): Promise<void> {
  const pages = Object.entries({ ...OWN_PAGES, [DISTRICT_PATH]: DistrictPlace });
  const page = pages.find(([path]) => matchPath(path, address.pathname))?.[1];
  await Promise.all([page?.preload(), preloadDay(address)]);
}

/** Fetches all of them: for tests and stories, which show a page from its first moment on. */
export async function preloadAllPages(): Promise<void> {
  await Promise.all([
    ...[...Object.values(OWN_PAGES), DistrictPlace].map((page) => page.preload()),
    preloadDay({ pathname: paths.programmes, search: '' }),
  ]);
}
