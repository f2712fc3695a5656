import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './Notice.examples.tsx';

const meta = { title: 'Components/Notice' } satisfies Meta;
export default meta;

export const Kinds = story(examples.Kinds, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    // The kind is a word, and what stood there from the start interrupts nobody.
    for (const word of [
      /^(提示|Note)$/,
      /^(请注意|Please note)$/,
      /^(出现问题|Something went wrong)$/,
    ])
      await expect(canvas.getByText(word)).toBeVisible();
    await expect(canvas.queryByRole('alert')).toBeNull();
    await expect(canvas.queryByRole('status')).toBeNull();
  },
});
export const LongWords = story(examples.LongWords);

export const Live = story(examples.Live, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.queryByRole('status')).toBeNull();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('status')).toHaveTextContent(/已保存|Saved/);
    // Announced, and the focus stays with what was pressed.
    await expect(canvas.getByRole('button')).toHaveFocus();
  },
});
