/// <reference types="vite/client" />
import type { DistrictModule } from '@portal/district-kit';
import type { Pack, Profile } from '@portal/rules-core';
import { expect, userEvent, within } from 'storybook/test';
import { embeddedRegistry } from './registry/embedded.ts';
import { type PortalStoryOptions, portalStory } from './testing/portal-stories.tsx';

export default { title: 'Pages/Portal', parameters: { layout: 'fullscreen' } };

// The portal finds its districts at run time, and so do its stories: whichever apps stand beside this one. No
// district is named in an import, none can be reached from the portal's code, and the packs are the real ones.
const packs = Object.values(
  import.meta.glob<Pack>('../../*/policy/index.ts', { eager: true, import: 'pack' }),
);
const code = Object.fromEntries(
  Object.values(
    import.meta.glob<DistrictModule>('../../*/src/district.tsx', {
      eager: true,
      import: 'default',
    }),
  ).map((district) => [district.id, district]),
);

/** A doctor with an associate senior title who works in the first district of the registry. */
const [home] = embeddedRegistry.districts;
const doctor: Profile = {
  'work.district': home?.id ?? '',
  'work.employerDistrict': home?.id ?? '',
  'work.employerTaxDistrict': home?.id ?? '',
  'work.taxDistrict': home?.id ?? '',
  'work.shanghaiSocialInsurance': true,
  'work.engaged': true,
  'work.industry': 'biomedicine',
  'work.annualSalary': 60_000_000,
  'work.pastTopExecutive': false,
  'employer.kind': 'district-owned',
  'education.level': 'doctorate',
  'education.fullTimeLevel': 'doctorate',
  'title.professional': 'associate-senior',
  'honours.awards': [],
  'person.birthDate': '1990-05-20',
  'person.foreign': false,
  'person.returnee': true,
};

const page = (address: string, more: Omit<PortalStoryOptions, 'address' | 'packs'> = {}) =>
  portalStory({ address, packs, code, ...more });
/** What is fetched when it is first opened may take its time. */
const FETCHED = { timeout: 15_000 };
const districtPage = `/d/${home?.id}`;

// `light-only`: not run again in each display mode. The others hold every part that these show.
export const Home = page('/');
export const ProgrammesFiltered = page('/programmes?need=rent&need=home-purchase');
// What a text finds: `search/search.stories.tsx`.
export const CheckStart = page('/check');
export const CheckChoice = page('/check?fact=education.level', { profile: doctor });
export const CheckMoney = { ...page('/check?fact=work.annualSalary'), tags: ['light-only'] };
export const CheckDate = { ...page('/check?fact=person.birthDate'), tags: ['light-only'] };
export const ResultsNothingAnswered = { ...page('/results'), tags: ['light-only'] };
export const CheckBeginning = { ...page('/check?preset=engineer'), tags: ['light-only'] };
export const ResultsByNeed = {
  ...page('/results?view=need', { profile: doctor }),
  tags: ['light-only'],
};
export const ResultsOfOneVerdict = {
  ...page('/results?verdict=eligible', {
    profile: doctor,
    walk: async (seen, { locale }) => {
      const main = within(within(seen).getByRole('main'));
      const [detail] = main.getAllByText(
        locale === 'zh' ? '条件、待遇、怎么申请' : 'Conditions, benefits, how to apply',
      );
      if (!detail) throw new Error('a result unfolds');
      await userEvent.click(detail);
      const changes = await main.findByText(
        /^怎样才会改变结论|^怎样能到更高一类|^What would change it|^What would lead/,
        {},
        FETCHED,
      );
      await userEvent.click(changes);
      await expect(
        (await main.findAllByText(/任意一组|已没有哪个回答|any one of these|no other answer/i))[0],
      ).toBeVisible();
    },
  }),
  tags: ['light-only'],
};
export const Results = page('/results', { profile: doctor, notSure: ['housing.rents'] });

export const CompareAtAGlance = page('/compare', { profile: doctor });
export const CompareNeeds = page('/compare?need=home-purchase&need=rent', { profile: doctor });
export const CompareUnanswered = { ...page('/compare?need=medical'), tags: ['light-only'] };

export const HomeWithoutOneDistrict = {
  ...page('/', {
    withoutData: home ? [home.id] : [],
    walk: (seen, { locale }) => expectNamed(seen, home?.name[locale]),
  }),
  tags: ['light-only'],
};

export const DistrictInThePortal = page(districtPage, {
  walk: (seen) => expect(seen.querySelector('[data-fallback]')).toBeNull(),
});

/** Its code is down, its data is there: the shared pages over the data, and a notice. */
export const DistrictFromItsData = {
  ...page(districtPage, {
    code: {},
    walk: (seen) => expect(seen.querySelector('[data-fallback="data"]')).toBeVisible(),
  }),
  tags: ['light-only'],
};

export const DistrictUnavailable = {
  ...page(districtPage, {
    withoutData: home ? [home.id] : [],
    walk: (seen, { locale }) => {
      expect(seen.querySelector('[data-fallback="unavailable"]')).toBeVisible();
      expectNamed(seen, home?.name[locale]);
    },
  }),
  tags: ['light-only'],
};

export const NotFound = { ...page('/nowhere'), tags: ['light-only'] };

/** A district that is down is named, with a way to try again. */
function expectNamed(seen: HTMLElement, name = ''): void {
  const main = within(within(seen).getByRole('main'));
  expect(main.getAllByText(name, { exact: false })[0]).toBeVisible();
  expect(main.getByRole('button', { name: /重试|再试|重新|Try again/ })).toBeVisible();
}
