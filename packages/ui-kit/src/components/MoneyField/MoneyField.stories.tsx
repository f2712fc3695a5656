import type { Meta } from '@storybook/react-vite';
import { expect, fireEvent, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './MoneyField.examples.tsx';

const meta = { title: 'Components/MoneyField' } satisfies Meta;
export default meta;

export const Plain = story(examples.Plain);
export const InWan = story(examples.InWan);
export const WithError = story(examples.WithError);

export const WithAUnitInTheText = story(examples.Plain, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole('textbox'), '30万');
    await expect(canvas.getByTestId('fen')).toHaveTextContent('30000000');
  },
});
export const FigureStaysWhenTheUnitChanges = story(examples.Plain, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const field = canvas.getByRole('textbox');
    await userEvent.type(field, '30');
    await expect(canvas.getByTestId('fen')).toHaveTextContent('3000');
    await userEvent.selectOptions(canvas.getByRole('combobox'), 'wan');
    await expect(field).toHaveValue('30');
    await expect(canvas.getByTestId('fen')).toHaveTextContent('30000000');
  },
});
export const StoredAmountStaysWhenTheUnitChanges = story(examples.InWan, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('textbox')).toHaveValue('250');
    await userEvent.selectOptions(canvas.getByRole('combobox'), 'yuan');
    await expect(canvas.getByRole('textbox')).toHaveValue('2500000');
  },
});

/** The figure, then its unit; what cannot be read is said once the field has been left, with a remedy. */
export const Walk = story(examples.Plain, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const field = canvas.getByRole('textbox', { name: /^(年薪|Yearly pay)$/ });
    await userEvent.tab();
    await expect(field).toHaveFocus();
    await userEvent.keyboard('abc');
    await expect(field).not.toHaveAttribute('aria-invalid');
    await userEvent.tab();
    const unit = canvas.getByRole('combobox', { name: /^(金额单位|Unit of the amount)$/ });
    await expect(unit).toHaveFocus();
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(/120000/);
    await expect(field.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    await expect(unit.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  },
});

/** Figures composed by an input method count when they are done. */
export const WhileComposing = story(examples.Plain, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const field = canvas.getByRole('textbox');
    fireEvent.compositionStart(field);
    fireEvent.input(field, { target: { value: '３０wan' } });
    await expect(canvas.getByTestId('fen')).toHaveTextContent('null');
    fireEvent.input(field, { target: { value: '３０万' } });
    fireEvent.compositionEnd(field, { data: '３０万' });
    await expect(canvas.getByTestId('fen')).toHaveTextContent('30000000');
  },
});
