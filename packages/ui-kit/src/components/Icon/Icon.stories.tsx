import type { Meta } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './Icon.examples.tsx';

const meta = { title: 'Components/Icon' } satisfies Meta;
export default meta;

export const All = story(examples.All, {
  play: async ({ canvasElement }) => {
    // Seen, not heard: the words beside it say the same.
    await expect(canvasElement.querySelectorAll('svg').length).toBeGreaterThan(20);
    await expect(within(canvasElement).queryAllByRole('img')).toHaveLength(0);
  },
});
export const Sizes = story(examples.Sizes, {
  play: async ({ canvasElement }) => {
    const [small, large] = canvasElement.querySelectorAll('svg');
    if (!small || !large) throw new Error('two signs');
    await expect(large.clientWidth).toBeGreaterThan(small.clientWidth);
    await expect(
      within(canvasElement).getByRole('heading', { name: /^(符合条件|Eligible)$/ }),
    ).toBeVisible();
  },
});
