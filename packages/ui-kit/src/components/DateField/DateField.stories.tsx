import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './DateField.examples.tsx';

const meta = { title: 'Components/DateField' } satisfies Meta;
export default meta;

export const Plain = story(examples.Plain);
export const WithError = story(examples.WithError);

export const ThreeParts = story(examples.Plain, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const year = canvas.getByRole('textbox', { name: /年|Year/ });
    const month = canvas.getByRole('textbox', { name: /月|Month/ });
    const day = canvas.getByRole('textbox', { name: /日|Day/ });
    await userEvent.type(year, '1990');
    await userEvent.type(month, '2');
    await userEvent.type(day, '29');
    await expect(canvas.getByRole('status')).toHaveTextContent('null');
    await expect(day).not.toHaveAttribute('aria-invalid');
    // Says so only once all three have been left.
    await userEvent.click(canvas.getByRole('status'));
    await expect(canvas.getByRole('group')).toHaveAccessibleDescription(/没有这一天|no such day/);
    await userEvent.clear(day);
    await userEvent.type(day, '28');
    await expect(canvas.getByRole('status')).toHaveTextContent('1990-02-28');
  },
});
