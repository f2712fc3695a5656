import { createProfileStore, type Navigation } from '@portal/district-kit';
import { LoadFailure } from '@portal/district-kit/load';

export { wordsOf } from '@portal/district-kit/testing';

import { type FactValue, type Locale, type Pack, todayInShanghai } from '@portal/rules-core';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { preloadAllPages } from '../pages/late-pages.ts';
import { PortalProvider } from '../portal-context.tsx';
import { embeddedRegistry } from '../registry/embedded.ts';
import type { DistrictState } from '../remotes/district-state.ts';
import type { Districts } from '../remotes/told-districts.ts';
import { PortalRoutes } from '../routes.tsx';
import { northPack, southPack } from './packs.ts';

await preloadAllPages();

export interface PageOptions {
  locale?: Locale;
  packs?: readonly Pack[];
  /** Districts whose data could not be read. */
  /** Where the registry was read; the portal without it. */
  source?: 'portal' | 'page';
  failed?: readonly { id: string; name: { zh: string; en: string } }[];
  profile?: Readonly<Record<string, FactValue>>;
  notSure?: readonly string[];
  asOf?: string;
}

function entryOf(id: string, name: DistrictState['entry']['name']): DistrictState['entry'] {
  return { id, name, origin: 'http://127.0.0.1:1' };
}

/** The whole portal at an address, as HTML: what a reader gets before anything is clicked. */
export function renderPage(
  address: string,
  {
    locale = 'zh',
    packs = [northPack, southPack],
    failed = [],
    source = 'portal',
    profile: answers = {},
    notSure = [],
    asOf = '2026-01-01',
  }: PageOptions = {},
): string {
  const states: DistrictState[] = [
    ...packs.map(
      (pack): DistrictState => ({
        entry: entryOf(pack.district.id, pack.district.name),
        data: { status: 'ready', value: pack },
        code: { status: 'idle' },
      }),
    ),
    ...failed.map(
      ({ id, name }): DistrictState => ({
        entry: entryOf(id, name),
        data: { status: 'failed', failure: new LoadFailure('unreachable', 'refused') },
        code: { status: 'idle' },
      }),
    ),
  ];
  const districts: Districts = {
    current: () => states,
    subscribe: () => () => {},
    registry: () => ({ registry: embeddedRegistry, source }),
    needData() {},
    needCode() {},
    async tryAgain() {},
    codeBroke() {},
    searchData: async () => undefined,
  };
  const profile = createProfileStore();
  for (const [fact, value] of Object.entries(answers)) profile.answer(fact, value);
  for (const fact of notSure) profile.answerNotSure(fact);
  const place = { pathname: '/', search: '', hash: '', state: null, key: 'a', by: 'pop' as const };
  const navigation: Navigation = {
    current: () => place,
    subscribe: () => () => {},
    navigate() {},
    go() {},
  };
  return renderToStaticMarkup(
    <MemoryRouter initialEntries={[address]}>
      <PortalProvider
        value={{
          locale,
          displayMode: 'auto',
          asOf,
          today: todayInShanghai(),
          setAsOf() {},
          choose() {},
          navigation,
          profile,
          districts,
        }}
      >
        <PortalRoutes />
      </PortalProvider>
    </MemoryRouter>,
  );
}
