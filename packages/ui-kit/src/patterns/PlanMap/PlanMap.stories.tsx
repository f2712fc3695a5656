import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './PlanMap.examples.tsx';

const meta = { title: 'Patterns/PlanMap' } satisfies Meta;
export default meta;

export const Numbered = story(examples.Numbered);
export const Unnumbered = story(examples.Unnumbered);

/** On a phone each part is one line that says how much it holds; nothing in it takes the focus until it is opened. */
export const FoldsOnAPhone = story(examples.Numbered, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const name = /安家费补贴|Settling-in subsidy/;
    const counts = /^(2 个项目|2 programmes)$/;
    const item = canvas.getByText(name);
    if (innerWidth < 768) {
      await expect(item).not.toBeVisible();
      await userEvent.tab();
      await userEvent.tab();
      await expect(canvas.getByText(counts).closest('summary')).toHaveFocus();
      await userEvent.click(canvas.getByText(counts));
    }
    await expect(canvas.getByText(counts)).toBeVisible();
    await expect(canvas.getByRole('link', { name })).toBeVisible();
  },
});

/** Where the map itself is folded away, its parts stand open. */
export const Open = story(examples.Open, {
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('summary')).toBeNull();
  },
});
