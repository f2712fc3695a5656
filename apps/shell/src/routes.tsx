import { Route, Routes } from 'react-router';
import { HomePage } from './pages/home-page.tsx';
import { DistrictRoute } from './remotes/district-route.tsx';

/** The portal's addresses. Each page stands in `pages/`; everything below a district is the district's. */
export function PortalRoutes() {
  return (
    <Routes>
      <Route index element={<HomePage />} />
      <Route path="d/:district/*" element={<DistrictRoute />} />
    </Routes>
  );
}
