import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './QuestionPage.examples.tsx';

const meta = { title: 'Components/QuestionPage' } satisfies Meta;
export default meta;

export const Plain = story(examples.Plain);

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
