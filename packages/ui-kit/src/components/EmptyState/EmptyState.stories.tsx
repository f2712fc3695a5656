import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './EmptyState.examples.tsx';

const meta = { title: 'Components/EmptyState' } satisfies Meta;
export default meta;

export const Plain = story(examples.Plain, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    // No heading and no live region: it stands in a section that has both where they are wanted.
    await expect(canvas.queryByRole('heading')).toBeNull();
    await expect(canvas.queryByRole('status')).toBeNull();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: /清除筛选|Clear the filters/ })).toHaveFocus();
  },
});
export const TitleOnly = story(examples.TitleOnly);
export const LongWords = story(examples.LongWords);
