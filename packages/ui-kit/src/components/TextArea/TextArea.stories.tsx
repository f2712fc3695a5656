import type { Meta } from '@storybook/react-vite';
import { expect, fireEvent, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './TextArea.examples.tsx';

const meta = { title: 'Components/TextArea' } satisfies Meta;
export default meta;

export const Plain = story(examples.Plain);
export const WithError = story(examples.WithError, {
  play: async ({ canvasElement }) => {
    const field = within(canvasElement).getByRole('textbox', { name: /^(名单|List)$/ });
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(/第 2 行没有分数|Line 2 has no points/);
  },
});
export const LongWords = story(examples.LongWords);

/** Enter makes a line and sends nothing; Tab leaves the field. */
export const Walk = story(examples.Plain, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const field = canvas.getByRole('textbox');
    await userEvent.tab();
    await expect(field).toHaveFocus();
    await userEvent.type(field, '{Enter}A03,91');
    await expect(canvas.getByRole('status')).toHaveTextContent('3');
    await userEvent.tab();
    await expect(field).not.toHaveFocus();
  },
});

/** Its owner hears nothing while an input method is composing, and all of it afterwards. */
export const WhileComposing = story(examples.Plain, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const field = canvas.getByRole('textbox');
    const told = canvas.getByRole('status');
    await userEvent.clear(field);
    await expect(told).toHaveTextContent('1');
    fireEvent.compositionStart(field);
    fireEvent.input(field, { target: { value: 'zhang\nsan' } });
    await expect(field).toHaveValue('zhang\nsan');
    await expect(told).toHaveTextContent('1');
    fireEvent.input(field, { target: { value: '张三\n李四\n王五' } });
    fireEvent.compositionEnd(field, { data: '王五' });
    await expect(told).toHaveTextContent('3');
  },
});
