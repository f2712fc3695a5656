import type { Meta } from '@storybook/react-vite';
import { expect, fireEvent, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './NumberField.examples.tsx';

const meta = { title: 'Components/NumberField' } satisfies Meta;
export default meta;

export const Whole = story(examples.Whole);
export const Share = story(examples.Share);
/** Unit, hint and error are heard with the field. */
export const WithError = story(examples.WithError, {
  play: async ({ canvasElement }) => {
    const field = within(canvasElement).getByRole('textbox', { name: /选填|optional/ });
    await expect(field).toHaveAccessibleDescription(/个月|months/);
    await expect(field).toHaveAccessibleDescription(/劳动合同|contract/);
    await expect(field).toHaveAccessibleDescription(/12 个月$|12 months$/);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await userEvent.tab();
    await expect(field).toHaveFocus();
    // A number is text here: the arrows move in it and change nothing.
    await userEvent.keyboard('{ArrowUp}{ArrowDown}');
    await expect(field).toHaveValue('130');
  },
});

export const FullWidthWhileComposing = story(examples.Whole, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const field = canvas.getByRole('textbox');
    fireEvent.compositionStart(field);
    fireEvent.input(field, { target: { value: '１２' } });
    await expect(canvas.getByRole('status')).toHaveTextContent('null');
    fireEvent.compositionEnd(field, { data: '１２' });
    await expect(canvas.getByRole('status')).toHaveTextContent('12');
    // What was typed stays as it was typed.
    await expect(field).toHaveValue('１２');
  },
});
export const CorrectsAfterLeaving = story(examples.Whole, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const field = canvas.getByRole('textbox');
    await userEvent.type(field, '501');
    await expect(field).not.toHaveAttribute('aria-invalid');
    await userEvent.tab();
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(/500/);
    await expect(canvas.getByRole('status')).toHaveTextContent('null');
  },
});
