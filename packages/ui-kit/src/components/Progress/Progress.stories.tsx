import type { Meta } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './Progress.examples.tsx';

const meta = { title: 'Components/Progress' } satisfies Meta;
export default meta;

export const Plain = story(examples.Plain);

export const Ends = story(examples.Ends, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText(/第 11 题，约共 11 题|Question 11 of about 11/)).toBeVisible();
    // The words are heard; the bar only repeats them.
    await expect(canvas.queryByRole('progressbar')).toBeNull();
  },
});
