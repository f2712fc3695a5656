import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './Button.examples.tsx';

const meta = { title: 'Components/Button' } satisfies Meta;
export default meta;

export const Kinds = story(examples.Kinds, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getAllByRole('button')).toHaveLength(3);
    await expect(canvas.getAllByRole('link')).toHaveLength(2);
    await expect(canvas.getByRole('button', { name: /^(下一题|Continue)$/ })).toBeVisible();
  },
});
export const LongWords = story(examples.LongWords);

export const KeysPress = story(examples.Pressed, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const told = canvas.getByRole('status');
    await userEvent.tab();
    await expect(canvas.getByRole('button')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(told).toHaveTextContent('1');
    await userEvent.keyboard(' ');
    await expect(told).toHaveTextContent('2');
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: /查看比较|See the comparison/ })).toHaveFocus();
  },
});
