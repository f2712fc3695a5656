import type { Pack, Profile } from '@portal/rules-core';
import { formatDate } from '@portal/ui-kit';
import { useEffect, useRef, useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import type { DistrictModule } from '../contract.ts';
import { dayNavigation } from '../day/day-navigation.ts';
import { interceptLinks } from '../navigation-links.ts';
import { districtPaths } from '../pages/paths.ts';
import { createProfileStore } from '../profile-store.ts';
import { StandaloneFrame } from '../standalone-frame.tsx';
import { pageText } from '../text/page-text.ts';
import { memoryNavigation } from './memory-navigation.ts';
import { type PageStory, type PageStoryOptions, pageStory, type Toolbar } from './page-story.ts';

export interface DistrictStoriesOptions {
  /** The district as it is published: the default export of its `src/district.tsx`. */
  district: DistrictModule;
  pack: Pack;
  /** The record id of a programme that shows what the district's document is like. */
  programme: string;
  /** Somebody of whom everything is known that this programme asks for. */
  profile: Profile;
}

/** Stories of a district's pages: those that every district has, and one for each page of its own. */
export interface DistrictStories {
  front: PageStory;
  programmes: PageStory;
  /** Nothing is known of the reader. */
  programmeUnknown: PageStory;
  programmeAnswered: PageStory;
  combination: PageStory;
  services: PageStory;
  document: PageStory;
  notFound: PageStory;
  /** The targets, where the document has any. */
  targets: PageStory;
  /** @param path a page of the district's own, as in its definition */
  own: (path: string, profile?: Profile) => PageStory;
  /** The same of a plan that has ended, read as of its last day and then for today again. */
  ownOnItsLastDay: (path: string, profile?: Profile) => PageStory;
}

/**
 * The pages of a district at its own address, as its team sees them: header, settings, theme, and links that lead
 * on within the story.
 * @throws Error when the pack has no such programme
 */
export function districtStories(options: DistrictStoriesOptions): DistrictStories {
  const { pack, programme: id, profile } = options;
  const programme = pack.programmes.find((entry) => entry.id === id);
  if (!programme)
    throw new Error(
      `The pack of "${pack.district.id}" has no programme "${id}"; name one of: ${pack.programmes
        .map((entry) => entry.id)
        .join(', ')}.`,
    );
  const paths = districtPaths('');
  const at = (
    address: string,
    known: Profile = {},
    more: Pick<PageStoryOptions, 'heading' | 'walk'> = {},
  ): PageStory =>
    pageStory({
      view: (toolbar) => (
        <DistrictPageView
          key={`${toolbar.locale} ${toolbar.displayMode}`}
          {...options}
          address={address}
          profile={known}
          toolbar={toolbar}
        />
      ),
      ...more,
    });
  return {
    front: at(paths.front),
    programmes: at(paths.programmes()),
    programmeUnknown: at(paths.programme(id), {}, { heading: programme.name }),
    programmeAnswered: at(paths.programme(id), profile, { heading: programme.name }),
    combination: at(paths.combination()),
    services: at(paths.services()),
    document: at(paths.document()),
    notFound: at('/nowhere'),
    targets: at(paths.targets),
    own: (path, known) => at(paths.extra(path), known),
    ownOnItsLastDay: (path, known) =>
      at(paths.extra(path), known, { walk: walkToLastDay(pack.validity.until.date ?? '') }),
  };
}

/** Presses “as of its last day”, sees that the page is read for that day, and goes back to today. */
function walkToLastDay(day: string): NonNullable<PageStoryOptions['walk']> {
  return async (element, { locale }) => {
    const say = pageText(locale);
    const date = formatDate(day, locale);
    const page = within(element);
    const press = (name: string) =>
      userEvent.click(page.getAllByRole('button', { name })[0] ?? element);
    await press(say('asOfLastDay', { date }));
    await expect(element).toHaveTextContent(say('notOpenSinceTitle', { date }));
    await press(say('asOfToday'));
    await expect(element).toHaveTextContent(say('notOpenEndedTitle'));
    await press(say('asOfLastDay', { date }));
    await expect(element).toHaveTextContent(say('notOpenSinceTitle', { date }));
  };
}

interface DistrictPageViewProps extends Omit<DistrictStoriesOptions, 'programme'> {
  address: string;
  toolbar: Toolbar;
}

function DistrictPageView({ district, pack, profile, address, toolbar }: DistrictPageViewProps) {
  const page = useRef<HTMLDivElement>(null);
  const [navigation] = useState(() => dayNavigation(memoryNavigation(address)));
  const [answers] = useState(() => {
    const store = createProfileStore();
    for (const [fact, value] of Object.entries(profile)) store.answer(fact, value);
    return store;
  });
  useEffect(
    () => (page.current ? interceptLinks(page.current, navigation) : undefined),
    [navigation],
  );
  return (
    <div ref={page}>
      <StandaloneFrame
        district={district}
        pack={pack}
        basePath=""
        filesUrl={new URL('./', document.baseURI).href}
        navigation={navigation}
        profile={answers}
        settings={{
          search: `?lang=${toolbar.locale}&display=${toolbar.displayMode}`,
          languages: [],
        }}
      />
    </div>
  );
}
