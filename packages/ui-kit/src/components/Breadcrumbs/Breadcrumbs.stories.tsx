import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './Breadcrumbs.examples.tsx';

const meta = { title: 'Components/Breadcrumbs' } satisfies Meta;
export default meta;

export const Plain = story(examples.Plain);
export const Long = story(examples.Long);

/** Tab reaches the links in order; the page itself is said to be the current one and takes no focus. */
export const Walk = story(examples.Plain, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const nav = canvas.getByRole('navigation', { name: /当前位置|You are here/ });
    const links = within(nav).getAllByRole('link');
    await expect(links).toHaveLength(2);
    for (const link of links) {
      await userEvent.tab();
      await expect(link).toHaveFocus();
      // As high as what is pressed must be, in any display mode.
      await expect(link.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    }
    await userEvent.tab();
    await expect(nav.contains(document.activeElement)).toBe(false);
    await expect(within(nav).getByText(/购房|Housing/)).toHaveAttribute('aria-current', 'page');
  },
});
