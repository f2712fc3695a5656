import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './SkipLink.examples.tsx';

const meta = { title: 'Components/SkipLink' } satisfies Meta;
export default meta;

export const Plain = story(examples.Plain);

/** Out of sight until the keyboard reaches it, then the first thing on the page. */
export const AppearsWithFocus = story(examples.Plain, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const skip = canvas.getByRole('link', { name: /^(跳到正文|Skip to content)$/ });
    await expect(skip.getBoundingClientRect().bottom).toBeLessThanOrEqual(0);
    await userEvent.tab();
    await expect(skip).toHaveFocus();
    await expect(skip.getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
    await expect(skip.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvas.getByRole('main')).toHaveFocus());
  },
});
