import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './PageLayout.examples.tsx';

const meta = {
  title: 'Components/PageLayout',
  parameters: { layout: 'fullscreen' },
} satisfies Meta;
export default meta;

export const Whole = story(examples.Whole);

/** The landmarks, each once; the first stop of the keyboard leads past the header. */
export const Landmarks = story(examples.Whole, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getAllByRole('main')).toHaveLength(1);
    await expect(canvas.getAllByRole('contentinfo')).toHaveLength(1);
    // The header of the page's heading lies inside `main`, where browsers make no landmark of it.
    const banners = canvas.getAllByRole('banner').filter((header) => !header.closest('main'));
    await expect(banners).toHaveLength(1);
    await userEvent.tab();
    const skip = canvas.getByRole('link', { name: /跳到正文|Skip to content/ });
    await expect(skip).toHaveFocus();
    await expect(canvas.getByRole('main')).toHaveAttribute(
      'id',
      skip.getAttribute('href')?.slice(1),
    );
    // Every landmark of one kind has a name of its own.
    const names = canvas.getAllByRole('navigation').map((nav) => nav.getAttribute('aria-label'));
    await expect(new Set(names).size).toBe(names.length);
  },
});
