import type { Meta } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './VisuallyHidden.examples.tsx';

const meta = { title: 'Components/VisuallyHidden' } satisfies Meta;
export default meta;

export const Plain = story(examples.Plain, {
  play: async ({ canvasElement }) => {
    const words = within(canvasElement).getByText(/按生效日期|by date/);
    await expect(words.getBoundingClientRect().width).toBeLessThanOrEqual(1);
    await expect(getComputedStyle(words).display).not.toBe('none');
  },
});
export const InAName = story(examples.InAName, {
  play: async ({ canvasElement }) => {
    const names = within(canvasElement).getAllByRole('link');
    await expect(names[0]).toHaveAccessibleName(/^(修改\s*最高学历|Change highest degree)$/);
    await expect(names[1]).toHaveAccessibleName(/^(修改\s*年薪|Change yearly pay)$/);
  },
});
