import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './QuestionPage.examples.tsx';

const meta = { title: 'Components/QuestionPage' } satisfies Meta;
export default meta;

export const Plain = story(examples.Plain);
export const Least = story(examples.Least);

export const LeadsToTheError = story(examples.Plain, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    await userEvent.click(canvas.getByRole('button', { name: /下一题|Continue/ }));
    const summary = canvas.getByRole('alert');
    await expect(summary).toHaveFocus();
    await userEvent.click(within(summary).getByRole('link'));
    await expect(canvas.getAllByRole('radio')[0]).toHaveFocus();
    await userEvent.keyboard(' ');
    await expect(canvas.queryByRole('alert')).toBeNull();
  },
});

/** The order of the keys is the order of the eye: back, the answer, why, on, past. */
export const Walk = story(examples.Plain, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: /上一题|Back/ })).toHaveFocus();
    await userEvent.tab();
    await expect(canvas.getAllByRole('radio')[0]).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    await expect(canvas.getByRole('radio', { name: /硕士|Master/ })).toBeChecked();
    await userEvent.tab();
    await expect(canvas.getByText(/为什么问这个|Why we ask/).closest('summary')).toHaveFocus();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: /下一题|Continue/ })).toHaveFocus();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: /不确定|Not sure/ })).toHaveFocus();
  },
});

/** A try that fails again is heard again. */
export const FailsTwice = story(examples.Plain, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const go = canvas.getByRole('button', { name: /下一题|Continue/ });
    await userEvent.click(go);
    await expect(canvas.getByRole('alert')).toHaveFocus();
    await userEvent.click(go);
    await expect(canvas.getByRole('alert')).toHaveFocus();
  },
});

/** Walking down a list longer than the screen, no focused box ends up under the buttons. */
export const FocusIsNotHidden = story(examples.LongList, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const actions = canvas.getByRole('button', { name: /下一题|Continue/ }).parentElement;
    if (!actions) throw new Error('the buttons stand in a row');
    await userEvent.tab();
    for (const box of canvas.getAllByRole('checkbox')) {
      await userEvent.tab();
      await expect(box).toHaveFocus();
      await expect(box.getBoundingClientRect().bottom).toBeLessThanOrEqual(
        actions.getBoundingClientRect().top,
      );
    }
  },
});
