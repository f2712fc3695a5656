import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './MoneyField.examples.tsx';

const meta = { title: 'Components/MoneyField' } satisfies Meta;
export default meta;

export const Plain = story(examples.Plain);
export const InWan = story(examples.InWan);

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
