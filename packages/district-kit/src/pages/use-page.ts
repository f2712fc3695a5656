import { type Pack, todayInShanghai } from '@portal/rules-core';
import { useMemo } from 'react';
import { useDistrict, useDistrictProfile } from '../district-context.tsx';
import { type PageContext, portalLinks, type Tool } from './page-context.ts';
import { districtPaths } from './paths.ts';

/** What the host told the district, as its pages are told it. */
export function usePage(pack: Pack, extraPages: readonly Tool[]): PageContext {
  const { locale, asOf, today = todayInShanghai(), setAsOf, basePath, standalone } = useDistrict();
  const { profile } = useDistrictProfile();
  return useMemo(
    () => ({
      pack,
      locale,
      asOf,
      today,
      setAsOf,
      profile,
      paths: districtPaths(basePath),
      portal: standalone ? undefined : portalLinks(basePath),
      tools: extraPages,
    }),
    [pack, locale, asOf, today, setAsOf, basePath, standalone, profile, extraPages],
  );
}

const NO_TOOLS: readonly Tool[] = [];

/** The same for a page of the district's own: language, day, answers, pack, and where the other pages stand. */
export function useDistrictPage(): PageContext {
  return usePage(useDistrict().pack, NO_TOOLS);
}
