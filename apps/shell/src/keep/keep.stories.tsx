/// <reference types="vite/client" />
import type { Pack, Profile } from '@portal/rules-core';
import { expect, userEvent, within } from 'storybook/test';
import { embeddedRegistry } from '../registry/embedded.ts';
import { type PortalStoryOptions, portalStory } from '../testing/portal-stories.tsx';

export default { title: 'Pages/Portal/Keep and share', parameters: { layout: 'fullscreen' } };

// The packs that stand beside the portal, whichever they are; no district is named in an import.
const packs = Object.values(
  import.meta.glob<Pack>('../../../*/policy/index.ts', { eager: true, import: 'pack' }),
);

/** Young enough for an age limit that will pass. */
const [home] = embeddedRegistry.districts;
const expert: Profile = {
  'work.employerDistrict': home?.id ?? '',
  'work.employerTaxDistrict': home?.id ?? '',
  'work.taxDistrict': home?.id ?? '',
  'work.shanghaiSocialInsurance': true,
  'work.engaged': true,
  'employer.kind': 'district-owned',
  'education.fullTimeLevel': 'bachelor',
  'education.level': 'bachelor',
  'title.professional': 'associate-senior',
  'honours.awards': [],
  'person.birthDate': '1993-07-19',
};

/** A page of the part; it is fetched late, so a story waits for its heading. */
const page = (
  address: string,
  { walk, ...more }: Omit<PortalStoryOptions, 'address' | 'packs'> = {},
) =>
  portalStory({
    address,
    packs,
    ...more,
    walk: async (seen, toolbar) => {
      await within(seen).findByRole('heading', { level: 1 }, { timeout: 30_000 });
      await walk?.(seen, toolbar);
    },
  });

const answered = { profile: expert, notSure: ['person.foreign'] };

export const YourData = page('/your-data', answered);
export const YourDataNothing = { ...page('/your-data'), tags: ['light-only'] };

/** The link, what it holds and who can read it. */
export const ShareDialog = page('/your-data', {
  ...answered,
  walk: async (seen) => {
    await userEvent.click(within(seen).getByRole('button', { name: /^(分享链接|Share by link)$/ }));
    const dialog = await within(seen).findByRole('dialog');
    const field = await within(dialog).findByRole<HTMLTextAreaElement>('textbox');
    await expect(field.value).toMatch(/\/shared#v1\.[\w-]+$/);
  },
});

/** What goes, said before it goes. */
export const ForgetDialog = {
  ...page('/your-data', {
    ...answered,
    walk: async (seen) => {
      const name = /^(清除全部内容|Forget everything)$/;
      await userEvent.click(within(seen).getByRole('button', { name }));
      await expect(
        within(await within(seen).findByRole('dialog')).getAllByRole('listitem'),
      ).toHaveLength(4);
    },
  }),
  tags: ['light-only'],
};

/** A link that was made elsewhere, over a reader who has answered otherwise. */
export const SharedCompared = page(
  '/shared#v1.AFw5NIt7InByb2ZpbGUiOnsicGVyc29uLmZvcmVpZ24iOnRydWUsImVkdWNhdGlvbi5sZXZlbCI6Im1hc3RlciIsImVkdWNhdGlvbi5zaG9lU2l6ZSI6NDN9fQ',
  { profile: { 'education.level': 'bachelor', 'work.engaged': true } },
);
export const SharedCut = { ...page('/shared#v1.AFw5NIt7InByb2Z'), tags: ['light-only'] };
export const SharedNothing = { ...page('/shared'), tags: ['light-only'] };

export const Print = page('/results/print', answered);
export const Reminders = page('/results/reminders?asOf=2026-11-21', {
  ...answered,
  walk: async (seen) => {
    await expect(await within(seen).findAllByRole('checkbox')).not.toHaveLength(0);
  },
});
export const RemindersNone = {
  ...page('/results/reminders?asOf=2026-11-21'),
  tags: ['light-only'],
};
