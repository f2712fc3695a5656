import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './DescriptionList.examples.tsx';

const meta = { title: 'Components/DescriptionList' } satisfies Meta;
export default meta;

export const Answers = story(examples.Answers);
export const LongWords = story(examples.LongWords);

/** Terms and details by their roles, and a walk over what can be changed. */
export const Walk = story(examples.Answers, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getAllByRole('term')).toHaveLength(3);
    await expect(canvas.getAllByRole('definition')).toHaveLength(5);
    for (const name of [/修改学历|Change degree/, /修改年薪|Change pay/]) {
      await userEvent.tab();
      const link = canvas.getByRole('link', { name });
      await expect(link).toHaveFocus();
      await expect(link.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    }
  },
});
