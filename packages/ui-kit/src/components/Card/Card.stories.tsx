import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './Card.examples.tsx';

const meta = { title: 'Components/Card' } satisfies Meta;
export default meta;

export const Linked = story(examples.Linked);
export const Plain = story(examples.Plain, {
  play: async ({ canvasElement }) => {
    const card = within(canvasElement).getByRole('article');
    await expect(within(card).getByRole('heading', { level: 2 })).toBeVisible();
    await expect(within(card).queryByRole('link')).toBeNull();
  },
});
export const TitleOnly = story(examples.TitleOnly);
export const Row = story(examples.Row);

/** One stop for the card, named by its title alone; a press anywhere on the card is a press on that link. */
export const OneLink = story(examples.Linked, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const link = canvas.getByRole('link', { name: /^(租房补贴|Rent subsidy)$/ });
    await userEvent.tab();
    await expect(link).toHaveFocus();
    const box = canvas.getByRole('article').getBoundingClientRect();
    const under = document.elementFromPoint(box.right - 12, box.bottom - 12);
    await expect(under).toBe(link);
  },
});

/** What else can be pressed lies above the card's own area. */
export const LinkInside = story(examples.LinkInside, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const own = canvas.getByRole('link', { name: /查看依据|See the clause/ });
    const box = own.getBoundingClientRect();
    await expect(
      document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2),
    ).toBe(own);
    await userEvent.tab();
    await userEvent.tab();
    await expect(own).toHaveFocus();
  },
});
