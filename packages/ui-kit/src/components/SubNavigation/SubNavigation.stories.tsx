import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './SubNavigation.examples.tsx';

const meta = { title: 'Components/SubNavigation' } satisfies Meta;
export default meta;

export const Menu = story(examples.Menu);

/** A landmark of its own; every page is in sight and high enough for a finger. */
export const Walk = story(examples.Menu, {
  play: async ({ canvasElement }) => {
    const nav = within(canvasElement).getByRole('navigation', {
      name: /示例区页面|Pages of Sample District/,
    });
    for (const link of within(nav).getAllByRole('link')) {
      await userEvent.tab();
      await expect(link).toHaveFocus();
      const box = link.getBoundingClientRect();
      await expect(box.height).toBeGreaterThanOrEqual(44);
      await expect(box.right).toBeLessThanOrEqual(document.documentElement.clientWidth);
    }
    await expect(within(nav).getByRole('link', { current: 'page' })).toHaveAccessibleName(
      /^(项目|Programmes)$/,
    );
  },
});
