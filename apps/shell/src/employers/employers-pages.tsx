import { Route, Routes } from 'react-router';
import { NotFoundPage } from '../pages/not-found-page.tsx';
import { EmployersProvider } from './employers-session.tsx';
import { OverviewPage } from './overview/overview-page.tsx';
import { RankingPage } from './ranking/ranking-page.tsx';
import { RequestPage } from './request/request-page.tsx';
import { RosterPage } from './roster/roster-page.tsx';

/** Everything below `/employers`, fetched together when one of its pages is opened. */
export default function EmployersPages() {
  return (
    <EmployersProvider>
      <Routes>
        <Route index element={<OverviewPage />} />
        <Route path="roster" element={<RosterPage />} />
        <Route path="ranking" element={<RankingPage />} />
        <Route path="request" element={<RequestPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </EmployersProvider>
  );
}
