import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './CombinationTable.examples.tsx';

const meta = { title: 'Patterns/CombinationTable' } satisfies Meta;
export default meta;

export const Plain = story(examples.Plain);
export const ManyMembers = story(examples.ManyMembers);
export const Empty = story(examples.Empty);

/** The kind of rule is a word in the row’s header; the names of what it concerns come from the packs. */
export const KindIsAWord = story(examples.Plain, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const table = within(canvas.getByRole('table', { name: /^(哪些待遇|Which benefits)/ }));
    await expect(table.getAllByRole('rowheader').map((each) => each.textContent)).toEqual([
      expect.stringMatching(/^(同类就高不重复|Of the same kind, the higher one only)$/),
      expect.stringMatching(/^(可以同时享受|May be taken together)$/),
    ]);
    await expect(
      table.getByText(/创新创业团队资助：办公场地|founding teams: Office space/),
    ).toBeVisible();
  },
});

/** More than four members fold behind their number, and come out on asking. */
export const MembersUnfold = story(examples.ManyMembers, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const summary = canvas.getByText(/^(6 项待遇|6 benefits)$/);
    await userEvent.tab();
    await expect(summary.closest('summary')).toHaveFocus();
    await userEvent.click(summary);
    await expect(canvas.getByText(/重大项目经费|Funding for major projects/)).toBeVisible();
  },
});
