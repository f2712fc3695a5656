import type { Meta } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './Interpretation.examples.tsx';

const meta = { title: 'Patterns/Interpretation' } satisfies Meta;
export default meta;

export const Plain = story(examples.Plain);
export const Long = story(examples.Long);

/** Never folded away, and said to be a reading of ours before it is read. */
export const AlwaysVisible = story(examples.Long, {
  play: async ({ canvasElement }) => {
    const note = within(canvasElement)
      .getByText(/^(我们的理解|How we read it)$/)
      .closest('p');
    await expect(note).toBeVisible();
    await expect(note).toHaveTextContent(/^(我们的理解 文件写明|How we read it The document says)/);
    await expect(within(canvasElement).queryByRole('group')).toBeNull();
  },
});
