import type { Meta } from '@storybook/react-vite';
import { expect, fireEvent, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './TextField.examples.tsx';

const meta = { title: 'Components/TextField' } satisfies Meta;
export default meta;

export const Plain = story(examples.Plain);
export const WithError = story(examples.WithError);

/** Name, hint and reason are heard with the field. */
export const LongWords = story(examples.LongWords, {
  play: async ({ canvasElement }) => {
    const field = within(canvasElement).getByRole('textbox', { name: /(选填|optional)$/ });
    await userEvent.tab();
    await expect(field).toHaveFocus();
    await expect(field).toHaveAccessibleDescription(
      /不要用简称.*部分项目|short name.*Some programmes/,
    );
    await expect(field.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  },
});

export const WhileComposing = story(examples.Plain, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const field = canvas.getByRole('textbox');
    const told = canvas.getByRole('status');
    fireEvent.compositionStart(field);
    fireEvent.input(field, { target: { value: 'shang' } });
    await expect(field).toHaveValue('shang');
    await expect(told).toHaveTextContent('');
    fireEvent.input(field, { target: { value: '上' } });
    fireEvent.compositionEnd(field, { data: '上' });
    await expect(field).toHaveValue('上');
    await expect(told).toHaveTextContent('上');
  },
});
