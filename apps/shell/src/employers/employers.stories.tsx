/// <reference types="vite/client" />
import type { Pack, Profile } from '@portal/rules-core';
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

/** Three people, one of whom was born on a day that does not exist. */
const roster = (): File => {
  const district = home?.name.zh ?? '';
  return new File(
    [
      '姓名,工号,出生日期,最高学历,年薪（万元）,单位注册地,备注\n',
      `李雷,007,1987-09-13,博士研究生,60,${district},\n`,
      `韩梅,008,１９９５/３/２,本科,22,${district},新人\n`,
      `王五,009,1990-02-30,硕士,30,${district},\n`,
    ],
    '2026年员工名单.csv',
    { type: 'text/csv' },
  );
};

const engineer: Profile = { 'education.level': 'master', 'work.employerDistrict': home?.id ?? '' };

export const Overview = { ...page('/employers'), tags: ['light-only'] };
export const Roster = { ...page('/employers/roster'), tags: ['light-only'] };

/** A file, its columns, the check, and what came of it. */
export const RosterResults = page('/employers/roster', {
  walk: async (seen) => {
    await checked(seen);
    const people = await within(seen).findByRole('button', { name: '李雷' });
    await expect(people).toBeVisible();
    await expect(within(seen).queryByRole('button', { name: '王五' })).toBeNull();
  },
});

export const RosterPerson = {
  ...page('/employers/roster', {
    walk: async (seen) => {
      await checked(seen);
      await userEvent.click(await within(seen).findByRole('button', { name: '李雷' }));
      await expect(
        await within(seen).findByRole('heading', { name: /李雷/, level: 3 }),
      ).toBeVisible();
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
      await userEvent.upload(field, new File([old], 'old.xls'));
      await waitFor(() => expect(field).toHaveAccessibleDescription(/\.xlsx/));
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
async function checked(seen: HTMLElement): Promise<void> {
  // A dropped file may be of any kind; `accept` narrows the dialog alone.
  await userEvent.upload(await fileField(seen), roster(), { applyAccept: false });
  await userEvent.click(
    await within(seen).findByRole('button', { name: /^(开始预审|Check the roster)$/ }),
  );
}
