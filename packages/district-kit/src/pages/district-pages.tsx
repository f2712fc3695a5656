import type { Pack } from '@portal/rules-core';
import { lazy, useMemo } from 'react';
import { Link, Route, Routes } from 'react-router';
import type { DistrictPage } from '../define-district.tsx';
import { useDistrict } from '../district-context.tsx';

interface DistrictPagesProps {
  pack: Pack;
  extraPages: readonly DistrictPage[];
}

/** The pages every district has, read from its pack, and the district's own. */
export function DistrictPages({ pack, extraPages }: DistrictPagesProps) {
  const own = useMemo(
    () => extraPages.map((page) => ({ ...page, Page: lazy(page.load) })),
    [extraPages],
  );
  return (
    <Routes>
      <Route index element={<ProgrammeList pack={pack} extraPages={extraPages} />} />
      {own.map(({ path, Page }) => (
        <Route key={path} path={path} element={<Page />} />
      ))}
    </Routes>
  );
}

function ProgrammeList({ pack, extraPages }: DistrictPagesProps) {
  const { locale } = useDistrict();
  return (
    <>
      <h1>{pack.district.name[locale]}</h1>
      <ul>
        {pack.programmes.map((programme) => (
          <li key={programme.id}>
            <strong>{programme.name[locale]}</strong> {programme.summary[locale]}
          </li>
        ))}
        {extraPages.map((page) => (
          <li key={page.path}>
            <Link to={`/${page.path}`}>{page.title[locale]}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
