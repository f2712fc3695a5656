import type { Meta } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './Tag.examples.tsx';

const meta = { title: 'Components/Tag' } satisfies Meta;
export default meta;

export const Tones = story(examples.Tones, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    // Words, no control and no picture: a tag is read as the text it is.
    await expect(canvas.getByText(/已到期|Ended/)).toBeVisible();
    for (const role of ['button', 'link', 'img', 'status'])
      await expect(canvas.queryByRole(role)).toBeNull();
  },
});
export const LongWords = story(examples.LongWords);
