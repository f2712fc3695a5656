import type { Locale, Pack, Profile } from '@portal/rules-core';
import { prerender } from 'react-dom/static';
import type { DistrictDefinition } from '../define-district.tsx';
import { DistrictView } from '../district-view.tsx';
import type { Navigation } from '../navigation.ts';
import { createProfileStore } from '../profile-store.ts';

/** Who sees a page, when, and where it is mounted. */
export interface Seen {
  pack: Pack;
  locale?: Locale;
  /** `YYYY-MM-DD` */
  asOf?: string;
  basePath?: string;
  profile?: Profile;
  standalone?: boolean;
}

/**
 * For tests of a district team: the markup of one of its pages as the reader first sees it, with the page's own code
 * loaded, without a browser.
 * @param address under the district's base path: `/housing`
 */
export async function renderDistrict(
  definition: DistrictDefinition,
  address: string,
  {
    pack,
    locale = 'zh',
    asOf = '2024-05-01',
    basePath = `/d/${definition.id}`,
    profile = {},
    standalone = false,
  }: Seen,
): Promise<string> {
  const url = new URL(basePath + address, 'http://portal.test');
  const place = {
    pathname: url.pathname,
    search: url.search,
    hash: url.hash,
    state: undefined,
    key: 'first',
    by: 'pop' as const,
  };
  const navigation: Navigation = {
    current: () => place,
    subscribe: () => () => {},
    navigate: () => {},
    go: () => {},
  };
  const store = createProfileStore();
  for (const [fact, value] of Object.entries(profile)) store.answer(fact, value);
  const failures: unknown[] = [];
  const { prelude } = await prerender(
    <DistrictView
      definition={definition}
      context={{
        locale,
        displayMode: 'auto',
        basePath,
        navigation,
        profile: store,
        asOf,
        pack,
        standalone,
        filesUrl: `http://portal.test/${definition.id}/`,
      }}
    />,
    {
      // In one piece: pages are read as text here, and text that arrives later would stand elsewhere.
      progressiveChunkSize: Number.MAX_SAFE_INTEGER,
      onError: (error) => {
        failures.push(error);
      },
    },
  );
  const markup = await new Response(prelude).text();
  // A page that throws would otherwise pass as one that is still loading.
  if (failures.length > 0) throw failures[0];
  return markup;
}

/** The words of some markup, without tags. */
export function wordsOf(markup: string): string {
  return markup
    .replace(/<script.*?<\/script>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ');
}
