import type { Meta } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './BundleView.examples.tsx';

const meta = { title: 'Patterns/BundleView' } satisfies Meta;
export default meta;

export const Plain = story(examples.Plain);
export const WithoutFigures = story(examples.WithoutFigures);
export const Empty = story(examples.Empty);

/** What is in and what is out are two lists with names; what was kept instead stands with what was left out. */
export const TwoNamedLists = story(examples.Plain, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const taken = canvas.getByRole('list', { name: /^(可以一并享受|Can be taken together)$/ });
    await expect(within(taken).getAllByRole('listitem')).toHaveLength(2);
    await expect(within(taken).getByText(/非现金待遇|In kind, not money/)).toBeVisible();
    const leftOut = canvas.getByRole('list', { name: /^(未计入|Not counted)$/ });
    await expect(within(leftOut).getByRole('listitem')).toHaveTextContent(
      /已保留较高的.*购房补贴|the higher one was kept: .*Home purchase subsidy/,
    );
  },
});
