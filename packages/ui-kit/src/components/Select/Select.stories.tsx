import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './Select.examples.tsx';

const meta = { title: 'Components/Select' } satisfies Meta;
export default meta;

export const Plain = story(examples.Plain);
export const Optional = story(examples.Optional, {
  play: async ({ canvasElement }) => {
    const list = within(canvasElement).getByRole('combobox', {
      name: /^(区|District)\s*(选填|optional)$/,
    });
    await expect(list).toHaveDisplayValue(/^(全部|All)$/);
    await expect(list).toHaveAccessibleDescription(/不选则|unless you choose/);
  },
});
export const ManyWithError = story(examples.ManyWithError, {
  play: async ({ canvasElement }) => {
    const list = within(canvasElement).getByRole('combobox');
    await expect(list).toHaveAttribute('aria-invalid', 'true');
    await expect(list).toHaveAccessibleDescription(/^(错误：|Error: )/);
    await expect(within(list).getAllByRole('option')).toHaveLength(41);
  },
});

/** “Choose one” stands for no answer, and can be chosen again. */
export const ChooseAndTakeBack = story(examples.Plain, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const list = canvas.getByRole('combobox', { name: /^(所属行业|Industry)$/ });
    const told = canvas.getByRole('status');
    await userEvent.tab();
    await expect(list).toHaveFocus();
    await expect(list.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    await userEvent.selectOptions(list, 'finance');
    await expect(told).toHaveTextContent('finance');
    await userEvent.selectOptions(list, '');
    await expect(told).toHaveTextContent('null');
  },
});
