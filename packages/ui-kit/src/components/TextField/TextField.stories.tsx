import type { Meta } from '@storybook/react-vite';
import { expect, fireEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './TextField.examples.tsx';

const meta = { title: 'Components/TextField' } satisfies Meta;
export default meta;

export const Plain = story(examples.Plain);
export const WithError = story(examples.WithError);

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
