/// <reference types="vite/client" />
import type { Locale, Pack, Profile } from '@portal/rules-core';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { embeddedRegistry } from '../registry/embedded.ts';
import { type PortalStoryOptions, portalStory } from '../testing/portal-stories.tsx';

export default { title: 'Pages/Portal/Employers', parameters: { layout: 'fullscreen' } };

// The real packs of whichever apps stand beside this one; none is named, none can be reached from the portal's code.
const packs = Object.values(
  import.meta.glob<Pack>('../../../*/policy/index.ts', { eager: true, import: 'pack' }),
);
const [home] = embeddedRegistry.districts;
const programme = packs.find(({ district }) => district.id === home?.id)?.programmes[1];

const page = (address: string, more: Omit<PortalStoryOptions, 'address' | 'packs'> = {}) =>
  portalStory({ address, packs, ...more });

const NAMES = { zh: ['李雷', '韩梅', '王五'], en: ['Li Lei', 'Han Mei', 'Wang Wu'] } as const;
const HEADINGS = {
  zh: '姓名,工号,出生日期,最高学历,年薪（万元）,单位注册地,备注\n',
  en: 'Name,Staff number,Date of birth,Education,Annual salary (10000 yuan),Employer district,Remark\n',
} as const;

/** Three people, one of whom was born on a day that does not exist. */
function roster(locale: Locale): File {
  const district = home?.id ?? '';
  const [first, second, third] = NAMES[locale];
  return new File(
    [
      HEADINGS[locale],
      `${first},007,1987-09-13,PhD,60,${district},\n`,
      `${second},008,１９９５/３/２,bachelor,22,${district},x\n`,
      `${third},009,1990-02-30,master,30,${district},\n`,
    ],
    locale === 'zh' ? '2026年名单.CSV' : 'staff-2026.csv',
    { type: 'text/csv' },
  );
}

/** A worker has to be loaded first. */
const LATE = { timeout: 30_000 };

const engineer: Profile = { 'education.level': 'master', 'work.employerDistrict': home?.id ?? '' };

export const Overview = { ...page('/employers'), tags: ['light-only'] };
export const Roster = { ...page('/employers/roster'), tags: ['light-only'] };

/** A file, its columns, the check, and what came of it. */
export const RosterResults = page('/employers/roster', {
  walk: async (seen, { locale }) => {
    const [first, , third] = NAMES[locale];
    await checked(seen, locale);
    const person = await within(seen).findByRole('button', { name: first }, LATE);
    await expect(person).toBeVisible();
    await expect(within(seen).queryByRole('button', { name: third })).toBeNull();
  },
});

export const RosterPerson = {
  ...page('/employers/roster', {
    walk: async (seen, { locale }) => {
      const [first] = NAMES[locale];
      await checked(seen, locale);
      await userEvent.click(await within(seen).findByRole('button', { name: first }, LATE));
      const heading = { name: new RegExp(first), level: 3 };
      await expect(await within(seen).findByRole('heading', heading, LATE)).toBeVisible();
    },
  }),
  tags: ['light-only'],
};

/** What cannot be read says so, with the remedy, and what was there stays. */
export const RosterUnreadable = {
  ...page('/employers/roster', {
    walk: async (seen) => {
      const field = await fileField(seen);
      const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]);
      // The dialog offers none of these; who drops one may have it.
      await userEvent.upload(field, new File([old], 'old.xls'), { applyAccept: false });
      await waitFor(() => expect(field).toHaveAccessibleDescription(/旧版|old \.xls/), LATE);
      await expect(field).toHaveAttribute('aria-invalid', 'true');
    },
  }),
  tags: ['light-only'],
};

export const Ranking = { ...page('/employers/ranking'), tags: ['light-only'] };
export const Request = {
  ...page(`/employers/request?programme=${programme?.id ?? ''}`, { profile: engineer }),
  tags: ['light-only'],
};
export const RequestNothingChosen = { ...page('/employers/request'), tags: ['light-only'] };

function fileField(seen: HTMLElement): Promise<HTMLElement> {
  return within(seen).findByLabelText(/^(名单文件|Roster file)/, { selector: 'input' });
}

/** From the file to the results, as a person goes. */
async function checked(seen: HTMLElement, locale: Locale): Promise<void> {
  await userEvent.upload(await fileField(seen), roster(locale));
  const run = { name: /^(开始预审|Check the roster)$/ };
  await userEvent.click(await within(seen).findByRole('button', run, LATE));
}
