import type { Locale, Pack, Profile } from '@portal/rules-core';
import { fixturePack } from '@portal/rules-core/testing';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { DistrictProvider } from '../district-context.tsx';
import type { Navigation } from '../navigation.ts';
import { NavigationRouter } from '../navigation-router.tsx';
import { createProfileStore } from '../profile-store.ts';
import { DistrictPages } from './district-pages.tsx';

/** For tests: a page as the reader would first see it, without a browser. */
export interface Seen {
  pack?: Pack;
  locale?: Locale;
  asOf?: string;
  basePath?: string;
  profile?: Profile;
  standalone?: boolean;
}

export const DAY = '2024-05-01';

/** The markup of the district's page at an address under its base path: `/programmes?need=rent`. */
export function pageAt(address: string, seen: Seen = {}): string {
  return renderToStaticMarkup(districtAt(address, seen));
}

function districtAt(
  address: string,
  {
    pack = fixturePack,
    locale = 'zh',
    asOf = DAY,
    basePath = '/d/north',
    profile = {},
    standalone = false,
  }: Seen,
): ReactElement {
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
  return (
    <DistrictProvider
      value={{
        locale,
        displayMode: 'auto',
        basePath,
        navigation,
        profile: store,
        asOf,
        pack,
        standalone,
        filesUrl: 'http://portal.test/north/',
      }}
    >
      <NavigationRouter navigation={navigation} basePath={basePath}>
        <DistrictPages
          pack={pack}
          extraPages={[
            {
              path: 'class-finder',
              title: { zh: '类别查找', en: 'Class finder' },
              summary: { zh: '几步找到类别。', en: 'Find your class in a few steps.' },
              load: () => Promise.reject(new Error('not loaded in this test')),
            },
          ]}
        />
      </NavigationRouter>
    </DistrictProvider>
  );
}

/** The words of some markup, without tags. */
export function wordsOf(markup: string): string {
  return markup
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ');
}
