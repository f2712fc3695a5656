import type { Pack } from '@portal/rules-core';
import { useMemo } from 'react';
import { useDistrict, useDistrictProfile } from '../district-context.tsx';
import { type PageContext, portalLinks, type Tool } from './page-context.ts';
import { districtPaths } from './paths.ts';

/** What the host told the district, as its pages are told it. */
export function usePage(pack: Pack, extraPages: readonly Tool[]): PageContext {
  const { locale, asOf, setAsOf, basePath, standalone } = useDistrict();
  const { profile } = useDistrictProfile();
  return useMemo(
    () => ({
      pack,
      locale,
      asOf,
      setAsOf,
      profile,
      paths: districtPaths(basePath),
      portal: standalone ? undefined : portalLinks(basePath),
      tools: extraPages,
    }),
    [pack, locale, asOf, setAsOf, basePath, standalone, profile, extraPages],
  );
}

const NO_TOOLS: readonly Tool[] = [];

/** The same for a page of the district's own: language, day, answers, pack, and where the other pages stand. */
export function useDistrictPage(): PageContext {
  return usePage(useDistrict().pack, NO_TOOLS);
}
