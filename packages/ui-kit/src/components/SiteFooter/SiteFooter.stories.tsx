import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './SiteFooter.examples.tsx';

const meta = {
  title: 'Components/SiteFooter',
  parameters: { layout: 'fullscreen', docs: { story: { height: '14rem' } } },
} satisfies Meta;
export default meta;

export const Plain = story(examples.Plain);
export const WordsOnly = story(examples.WordsOnly, {
  play: async ({ canvasElement }) => {
    // No empty navigation among the landmarks.
    await expect(within(canvasElement).queryByRole('navigation')).toBeNull();
  },
});

export const Long = story(examples.Long, {
  play: async ({ canvasElement }) => {
    const footer = within(within(canvasElement).getByRole('contentinfo'));
    const nav = footer.getByRole('navigation', { name: /页脚导航|Footer/ });
    for (const link of within(nav).getAllByRole('link')) {
      await userEvent.tab();
      await expect(link).toHaveFocus();
      await expect(link.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    }
  },
});
