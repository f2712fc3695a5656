import { useEffect } from 'react';
import { Route, Routes, useParams } from 'react-router';
import { PageRoom } from './layout/page-room.tsx';
import { PortalFrame } from './layout/portal-frame.tsx';
import { HomePage } from './pages/home-page.tsx';
import { DISTRICT_PATH, DistrictPlace, OWN_PAGES } from './pages/late-pages.ts';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { usePortal } from './portal-context.tsx';

/** The portal's addresses. Each page stands in `pages/`; everything below a district is the district's. */
export function PortalRoutes() {
  return (
    <PortalFrame>
      <Routes>
        <Route element={<PageRoom />}>
          <Route index element={<HomePage />} />
          {Object.entries(OWN_PAGES).map(([path, Page]) => (
            <Route key={path} path={path} element={<Page />} />
          ))}
          <Route path="*" element={<NotFoundPage />} />
        </Route>
        <Route path={DISTRICT_PATH} element={<District />} />
      </Routes>
    </PortalFrame>
  );
}

/** The code of the district itself is asked for together with what stands around it, not after it. */
function District() {
  const { districts } = usePortal();
  const { district = '' } = useParams();
  useEffect(() => districts.needCode(district), [districts, district]);
  return <DistrictPlace />;
}
