import { Route, Routes } from 'react-router';
import { DidIGetPage } from './did-i-get/routes.ts';
import { EmployersPages } from './employers/routes.ts';
import { PrintPage, RemindersPage, SharedPage, YourDataPage } from './keep/routes.ts';
import { PageRoom } from './layout/page-room.tsx';
import { paths } from './layout/paths.ts';
import { PortalFrame } from './layout/portal-frame.tsx';
import { CheckPage } from './pages/check-page.tsx';
import { ComparePage } from './pages/compare-page.tsx';
import { HomePage } from './pages/home-page.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { ProgrammesPage } from './pages/programmes-page.tsx';
import { ResultsPage } from './pages/results-page.tsx';
import { DistrictRoute } from './remotes/district-route.tsx';

/** The portal's addresses. Each page stands in `pages/`; everything below a district is the district's. */
export function PortalRoutes() {
  return (
    <PortalFrame>
      <Routes>
        <Route element={<PageRoom />}>
          <Route index element={<HomePage />} />
          <Route path={paths.programmes} element={<ProgrammesPage />} />
          <Route path={paths.check} element={<CheckPage />} />
          <Route path={paths.results} element={<ResultsPage />} />
          <Route path={paths.find} element={<DidIGetPage />} />
          <Route path={paths.compare} element={<ComparePage />} />
          <Route path={paths.print} element={<PrintPage />} />
          <Route path={paths.reminders} element={<RemindersPage />} />
          <Route path={paths.shared} element={<SharedPage />} />
          <Route path={paths.yourData} element={<YourDataPage />} />
          <Route path={`${paths.employers}/*`} element={<EmployersPages />} />
          <Route path="*" element={<NotFoundPage />} />
        </Route>
        <Route path="d/:district/*" element={<DistrictRoute />} />
      </Routes>
    </PortalFrame>
  );
}
