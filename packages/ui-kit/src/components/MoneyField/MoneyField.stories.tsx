import type { Meta } from '@storybook/react-vite';
import { expect, fireEvent, userEvent, waitFor, within } from 'storybook/test';
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
/** Seen with every digit; heard once, when the typing rests. */
export const HeardAfterAPause = story(examples.Plain, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const field = canvas.getByRole('textbox');
    const heard = canvasElement.querySelector(`output[for="${field.id}"]`);
    if (!heard) throw new Error('what was understood is told');
    const said: (string | null)[] = [];
    const listener = new MutationObserver(() => said.push(heard.textContent));
    listener.observe(heard, { childList: true, characterData: true, subtree: true });
    await userEvent.type(field, '3000');
    await expect(canvas.getByText(/^(即 3,000 元|That is CNY 3,000)$/)).toBeVisible();
    await waitFor(() => expect(heard).toHaveTextContent(/3,000/));
    listener.disconnect();
    await expect(said).toHaveLength(1);
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
    const unit = canvas.getByRole('combobox', {
      name: /^(年薪：金额单位|Yearly pay: unit of the amount)$/,
    });
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
