import type { Meta } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './Skeleton.examples.tsx';

const meta = { title: 'Components/Skeleton' } satisfies Meta;
export default meta;

export const Shapes = story(examples.Shapes, {
  play: async ({ canvasElement }) => {
    const [lines] = within(canvasElement).getAllByRole('status');
    if (!lines) throw new Error('two shapes');
    await expect(lines).toHaveTextContent(/^(正在载入|Loading)$/);
    const [first, second] = lines.querySelectorAll('[aria-hidden]');
    if (!first || !second) throw new Error('several lines');
    // The first line is the shorter one: it stands for a heading.
    await expect(first.clientWidth).toBeLessThan(second.clientWidth);
  },
});
export const OneLine = story(examples.OneLine);
