import { createProfileStore, dayNavigation, type Navigation } from '@portal/district-kit';
import type { Locale } from '@portal/rules-core';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { Bootstrap } from '../bootstrap.tsx';
import { embeddedRegistry } from '../registry/embedded.ts';
import type { Districts } from '../remotes/told-districts.ts';
import { AT_BUILD } from './at-build.ts';
import { idPrefix, withOwnIds } from './take.ts';

/**
 * Home as HTML in one language: what a reader sees who has answered nothing, before any data has come. Run when the
 * portal is built. Equal sources give equal text: it names no day.
 */
export function renderHome(locale: Locale): string {
  const html = renderToString(
    <StrictMode>
      <Bootstrap
        settings={{ search: `?lang=${locale}`, languages: [] }}
        navigation={dayNavigation(AT_HOME)}
        profile={createProfileStore()}
        districts={NOTHING_YET}
        atBuild={AT_BUILD}
      />
    </StrictMode>,
    { identifierPrefix: idPrefix(locale) },
  );
  return withOwnIds(html, locale);
}

const place = {
  pathname: '/',
  search: '',
  hash: '',
  state: undefined,
  key: 'first',
  by: 'pop',
} as const;

const AT_HOME: Navigation = {
  current: () => place,
  subscribe: () => () => {},
  navigate() {},
  go() {},
};

const NOTHING_YET: Districts = {
  current: () => AT_BUILD.districts,
  subscribe: () => () => {},
  registry: () => ({ registry: embeddedRegistry, source: 'portal' }),
  needData() {},
  needCode() {},
  async tryAgain() {},
  codeBroke() {},
  searchData: async () => undefined,
};
