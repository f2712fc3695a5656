import {
  createProfileStore,
  type DistrictModule,
  dayNavigation,
  interceptLinks,
  type ProfileStore,
} from '@portal/district-kit';
import { LoadFailure, type LoadState } from '@portal/district-kit/load';
import type { ChosenBuild } from '@portal/district-kit/registry';
import {
  memoryNavigation,
  type PageStory,
  pageStory,
  type Toolbar,
} from '@portal/district-kit/testing/stories';
import type { Pack, Profile } from '@portal/rules-core';
import { useEffect, useRef, useState } from 'react';
import { Bootstrap } from '../bootstrap.tsx';
import { preloadAllPages } from '../pages/late-pages.ts';
import { embeddedRegistry } from '../registry/embedded.ts';
import type { DistrictState } from '../remotes/district-state.ts';
import type { Districts } from '../remotes/told-districts.ts';

await preloadAllPages();

/** What a story changes about the portal as it stands when everything is well. */
export interface PortalStoryOptions {
  address: string;
  packs: readonly Pack[];
  profile?: Profile;
  notSure?: readonly string[];
  /** Districts whose data could not be read. */
  withoutData?: readonly string[];
  /** The code of districts; of those that are not named, it could not be loaded. */
  code?: Readonly<Record<string, DistrictModule>>;
  walk?: (page: HTMLElement, toolbar: Toolbar) => void | Promise<void>;
}

/** A story of a page of the portal: the whole page, header and footer, over the districts' own packs. */
export function portalStory({ walk, ...options }: PortalStoryOptions): PageStory {
  return pageStory({
    view: (toolbar) => (
      <PortalView key={`${toolbar.locale} ${toolbar.displayMode}`} {...options} toolbar={toolbar} />
    ),
    ...(walk ? { walk } : {}),
  });
}

interface PortalViewProps extends Omit<PortalStoryOptions, 'walk'> {
  toolbar: Toolbar;
}

function PortalView({ toolbar, ...options }: PortalViewProps) {
  const page = useRef<HTMLDivElement>(null);
  const [portal] = useState(() => ({
    navigation: dayNavigation(memoryNavigation(options.address)),
    profile: answersOf(options),
    districts: knownDistricts(options),
  }));
  useEffect(
    () => (page.current ? interceptLinks(page.current, portal.navigation) : undefined),
    [portal],
  );
  return (
    <div ref={page}>
      <Bootstrap
        {...portal}
        settings={{
          search: `?lang=${toolbar.locale}&display=${toolbar.displayMode}`,
          languages: [],
        }}
      />
    </div>
  );
}

function answersOf({ profile = {}, notSure = [] }: PortalStoryOptions): ProfileStore {
  const store = createProfileStore();
  for (const [fact, value] of Object.entries(profile)) store.answer(fact, value);
  for (const fact of notSure) store.answerNotSure(fact);
  return store;
}

const DIGEST = `sha384-${'0'.repeat(64)}`;
/** The build that answers in a story; there are no files of it. */
const ANSWERING: ChosenBuild = {
  role: 'current',
  build: {
    build: '0123456789',
    contract: 1,
    fingerprint: '0',
    integrity: { release: DIGEST, manifest: DIGEST, policy: DIGEST, search: DIGEST },
  },
};

/** The districts of the registry, in its order, with what the story says came of fetching each. */
function knownDistricts({ packs, withoutData = [], code = {} }: PortalStoryOptions): Districts {
  const failed = { status: 'failed', failure: new LoadFailure('unreachable', 'refused') } as const;
  const codeOf = (id: string): LoadState<DistrictModule> => {
    const value = code[id];
    return value ? { status: 'ready', value } : failed;
  };
  const states = embeddedRegistry.districts.map((entry): DistrictState => {
    const value = packs.find((pack) => pack.district.id === entry.id);
    if (!value) throw new Error(`No pack of the district "${entry.id}" was given to the story.`);
    return {
      entry,
      data: withoutData.includes(entry.id) ? failed : { status: 'ready', value },
      answer: { from: ANSWERING, filesUrl: `${entry.origin}/` },
      code: codeOf(entry.id),
    };
  });
  return {
    current: () => states,
    subscribe: () => () => {},
    registry: () => ({ registry: embeddedRegistry, source: 'portal' }),
    needData() {},
    needCode() {},
    async tryAgain() {},
    codeBroke(_id, error) {
      throw error;
    },
    searchData: async () => undefined,
  };
}
