import type { Pack } from '@portal/rules-core';
import { FirstScreens, LinkProvider, Skeleton } from '@portal/ui-kit';
import { lazy, type ReactNode, Suspense, useMemo, useRef } from 'react';
import {
  NavigationType,
  Route,
  Routes,
  useLocation,
  useNavigate,
  useNavigationType,
  useParams,
} from 'react-router';
import type { DistrictFront, DistrictPage } from '../define-district.tsx';
import { useDistrict } from '../district-context.tsx';
import { pageText } from '../text/page-text.ts';
import { Arrival } from './arrival.tsx';
import { CombinationPage } from './combination-page.tsx';
import styles from './district-frame.module.css';
import { DistrictFrame } from './district-frame.tsx';
import { DocumentPage } from './document-page.tsx';
import { filtersFromSearch, filtersToSearch } from './filters.ts';
import { FrontPage } from './front-page.tsx';
import { NotFoundPage, notFoundTitle } from './not-found-page.tsx';
import type { PageContext } from './page-context.ts';
import { anchorOf, recordSlug, SEGMENTS } from './paths.ts';
import { ProgrammePage } from './programme/programme-page.tsx';
import { ProgrammesPage } from './programmes-page.tsx';
import { ServicesPage } from './services-page.tsx';
import { TargetsPage } from './targets-page.tsx';
import { usePage } from './use-page.ts';

export interface DistrictPagesProps {
  pack: Pack;
  /** The district's own pages; none where only its data is at hand. */
  extraPages: readonly DistrictPage[];
  /** What is particular to the district, for its front page; none where only its data is at hand. */
  front?: DistrictFront | undefined;
}

/**
 * All pages of a district under its base path: those every district has, read from its pack, and its own.
 * Needs a router and a `DistrictProvider` around it.
 */
export function DistrictPages({ pack, extraPages, front }: DistrictPagesProps) {
  const page = usePage(pack, extraPages);
  const { navigation, asOf } = useDistrict();
  const { hash } = useLocation();
  const isByLink = useNavigationType() === NavigationType.Push && hash === '';
  const frame = useRef<HTMLDivElement>(null);
  const visited = useRef<string | null>(null);
  const say = pageText(page.locale);
  const district = pack.district.name[page.locale];
  // Made anew with the day: what the host puts into an address depends on it.
  const links = useMemo(
    () => ({
      ...(navigation.resolve && { resolve: navigation.resolve }),
      navigate: (href: string) => {
        navigation.navigate(href);
        return true;
      },
    }),
    [navigation, asOf],
  );
  const own = useMemo(
    () => extraPages.map((entry) => ({ ...entry, Page: lazy(entry.load) })),
    [extraPages],
  );
  const Front = useMemo(() => (front ? lazy(front.load) : undefined), [front]);
  const arrived = (title: string, content: ReactNode): ReactNode => (
    <>
      {content}
      <Arrival frame={frame} visited={visited} title={`${title} · ${district}`} />
    </>
  );
  return (
    <LinkProvider host={links}>
      <div ref={frame}>
        <FirstScreens byLink={isByLink}>
          <Routes>
            <Route
              index
              element={arrived(
                say('navFront'),
                <FrontPage
                  page={page}
                  particular={
                    Front ? (
                      <Suspense fallback={<Skeleton lines={6} />}>
                        <Front />
                      </Suspense>
                    ) : undefined
                  }
                />,
              )}
            />
            <Route
              path={SEGMENTS.programmes}
              element={arrived(say('navProgrammes'), <ProgrammesRoute page={page} />)}
            />
            <Route
              path={`${SEGMENTS.programmes}/*`}
              element={<ProgrammeRoute page={page} arrived={arrived} />}
            />
            <Route
              path={SEGMENTS.services}
              element={arrived(say('navServices'), <ServicesPage page={page} />)}
            />
            <Route
              path={SEGMENTS.targets}
              element={arrived(say('navTargets'), <TargetsPage page={page} />)}
            />
            <Route
              path={SEGMENTS.document}
              element={arrived(say('navDocument'), <DocumentRoute page={page} />)}
            />
            <Route
              path={SEGMENTS.combination}
              element={arrived(say('navRules'), <CombinationPage page={page} />)}
            />
            {own.map(({ path, title, Page }) => (
              <Route
                key={path}
                path={path}
                element={
                  <DistrictFrame
                    page={page}
                    title={title[page.locale]}
                    section={page.paths.extra(path)}
                  >
                    <Suspense fallback={<AwaitedPage words={say('pageLoading')} />}>
                      {arrived(title[page.locale], <Page />)}
                    </Suspense>
                  </DistrictFrame>
                }
              />
            ))}
            <Route path="*" element={<NotFoundRoute page={page} arrived={arrived} />} />
          </Routes>
        </FirstScreens>
      </div>
    </LinkProvider>
  );
}

function AwaitedPage({ words }: { words: string }) {
  return (
    <p role="status" className={styles.awaited}>
      {words}
    </p>
  );
}

interface RouteProps {
  page: PageContext;
}

interface TitledRouteProps extends RouteProps {
  arrived: (title: string, content: ReactNode) => ReactNode;
}

function ProgrammesRoute({ page }: RouteProps) {
  const { search } = useLocation();
  const navigate = useNavigate();
  return (
    <ProgrammesPage
      page={page}
      filters={filtersFromSearch(new URLSearchParams(search))}
      onFilter={(filters) =>
        navigate({ pathname: `/${SEGMENTS.programmes}`, search: filtersToSearch(filters) })
      }
    />
  );
}

function ProgrammeRoute({ page, arrived }: TitledRouteProps) {
  const { pathname } = useLocation();
  const slug = (useParams()['*'] ?? '').replace(/\/+$/, '');
  const programme = page.pack.programmes.find(({ id }) => recordSlug(id) === slug);
  if (!programme)
    return arrived(
      notFoundTitle(page, slug),
      <NotFoundPage page={page} address={pathname} programme={slug} />,
    );
  return arrived(programme.name[page.locale], <ProgrammePage page={page} programme={programme} />);
}

function DocumentRoute({ page }: RouteProps) {
  const { hash } = useLocation();
  return <DocumentPage page={page} clause={anchorOf(hash)} />;
}

function NotFoundRoute({ page, arrived }: TitledRouteProps) {
  const { pathname } = useLocation();
  return arrived(notFoundTitle(page, undefined), <NotFoundPage page={page} address={pathname} />);
}
