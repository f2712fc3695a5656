import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './ProcessSteps.examples.tsx';

const meta = { title: 'Patterns/ProcessSteps' } satisfies Meta;
export default meta;

export const Plain = story(examples.Plain);
export const LongAndManySteps = story(examples.LongAndManySteps);

/** An ordered list, and every source is named after its step; who applies has one, too. */
export const StepsInOrder = story(examples.Plain, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    // Where there is a margin, the sources are lists too.
    const steps = canvas.getAllByRole('list').find(({ tagName }) => tagName === 'OL');
    await expect(steps?.children).toHaveLength(3);
    await expect(canvas.getByText(/^(申请人：用人单位|Applicant: the employer)$/)).toBeVisible();
    const [applicant, first] = canvas.queryAllByRole('button');
    if (applicant && first) {
      await expect(applicant).toHaveAccessibleName(
        /(查看依据 ?：申请人：用人单位|Show source ?: Applicant: the employer)/,
      );
      await expect(first).toHaveAccessibleName(
        /(查看依据 ?：第 1 步，本人|Show source ?: step 1, You)/,
      );
      await userEvent.tab();
      await expect(applicant).toHaveFocus();
      await userEvent.keyboard('{Enter}');
      await userEvent.tab();
      await expect(first).toHaveFocus();
      await userEvent.keyboard('{Enter}');
    }
    // Of the applicant and of the first step, which stand in one clause.
    const sources = canvas.getAllByText('附件1 四、（一）');
    await expect(sources).toHaveLength(2);
    for (const source of sources) await expect(source).toBeVisible();
  },
});
