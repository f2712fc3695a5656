/// <reference types="vite/client" />
import type { Pack } from '@portal/rules-core';
import { expect, waitFor, within } from 'storybook/test';
import { embeddedRegistry } from '../registry/embedded.ts';
import { type PortalStoryOptions, portalStory } from '../testing/portal-stories.tsx';

export default { title: 'Pages/Portal/Search', parameters: { layout: 'fullscreen' } };

// Whichever districts stand beside the portal; none is named in an import.
const packs = Object.values(
  import.meta.glob<Pack>('../../../*/policy/index.ts', { eager: true, import: 'pack' }),
);
const [home] = embeddedRegistry.districts;

/** A page once its search has answered: `shown` stands in its main part. */
const answered = (
  address: string,
  shown: { zh: RegExp; en: RegExp } | 'mark',
  more: Omit<PortalStoryOptions, 'address' | 'packs'> = {},
) =>
  portalStory({
    address,
    packs,
    walk: async (page, { locale }) => {
      const main = within(page).getByRole('main');
      await waitFor(
        () =>
          shown === 'mark'
            ? expect(main.querySelector('mark')).toBeVisible()
            : expect(main).toHaveTextContent(shown[locale]),
        { timeout: 30_000 },
      );
    },
    ...more,
  });

/** What was typed stands in names and summaries, and is marked there. */
export const Marked = answered('/programmes?text=%E7%A7%9F%E6%88%BF%E8%A1%A5%E8%B4%B4', 'mark');

/** Another word led here; it is named, and so is the place where that word stands. */
export const ByAnotherWord = answered('/programmes?text=hukou', {
  zh: /由“hukou”找到：/,
  en: /Found by “hukou”: /,
});

/** A place in a document: the clause, and who cites it. */
export const ByPlace = {
  ...answered('/programmes?text=%E9%99%84%E4%BB%B64%201.1.3.2', {
    zh: /文件条款/,
    en: /Clause/,
  }),
  tags: ['light-only'],
};

/** Nothing is found: words that are near, and two ways on. */
export const NearWords = answered('/programmes?text=purxxhxse', {
  zh: /您是不是要找/,
  en: /Did you mean/,
});

/** Some of the districts cannot be searched; which, is said. */
export const WithoutOneDistrict = {
  ...answered('/programmes?text=rent', 'mark', { withoutData: home ? [home.id] : [] }),
  tags: ['light-only'],
};

/** Every programme that a word concerns, before a question has been answered. */
export const CanIGetUnanswered = answered('/results/find?text=%E7%A7%9F%E6%88%BF', {
  zh: /还没有回答任何问题/,
  en: /not answered any question yet/,
});

/** The same for somebody: what fits, what does not and why, what has ended. */
export const CanIGet = answered(
  '/results/find?text=%E7%A7%9F%E6%88%BF',
  { zh: /已经到期，现在不能申请/, en: /It has ended and cannot be applied for/ },
  {
    profile: {
      'work.employerDistrict': home?.id ?? '',
      'education.level': 'master',
      'person.birthDate': '1995-05-20',
      'housing.rents': true,
    },
  },
);

export const CanIGetNothing = {
  ...answered('/results/find?text=qqqqqqqq', {
    zh: /没有找到与“qqqqqqqq”有关的项目/,
    en: /Nothing that has to do with “qqqqqqqq”/,
  }),
  tags: ['light-only'],
};
