import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './ProcessSteps.examples.tsx';

const meta = { title: 'Patterns/ProcessSteps' } satisfies Meta;
export default meta;

export const Plain = story(examples.Plain);
export const LongAndManySteps = story(examples.LongAndManySteps);

/** An ordered list, and every source is named after its step. */
export const StepsInOrder = story(examples.Plain, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const [steps] = canvas.getAllByRole('list');
    await expect(steps?.tagName).toBe('OL');
    await expect(steps?.children).toHaveLength(3);
    await expect(canvas.getByText(/^(申请人：用人单位|Applicant: the employer)$/)).toBeVisible();
    const [first] = canvas.queryAllByRole('button');
    if (first) {
      await expect(first).toHaveAccessibleName(
        /(查看依据 ?：第 1 步，本人|Show source ?: step 1, You)/,
      );
      await userEvent.tab();
      await expect(first).toHaveFocus();
      await userEvent.keyboard('{Enter}');
    }
    await expect(canvas.getByText('附件1 四、（一）')).toBeVisible();
  },
});
