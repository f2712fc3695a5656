import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './SiteHeader.examples.tsx';

const meta = {
  title: 'Components/SiteHeader',
  parameters: { layout: 'fullscreen' },
} satisfies Meta;
export default meta;

export const Full = story(examples.Full);
export const Small = story(examples.Small);

export const MenuOnANarrowScreen = story(examples.Full, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const toggle = canvasElement.querySelector('button[aria-controls]');
    if (!(toggle instanceof HTMLElement)) throw new Error('there is a button for the menu');
    if (getComputedStyle(toggle).display === 'none') {
      await expect(canvas.getByRole('navigation')).toBeVisible();
      return;
    }
    await expect(canvas.queryByRole('navigation')).toBeNull();
    await userEvent.click(toggle);
    await expect(canvas.getByRole('navigation')).toBeVisible();
    await expect(toggle).toHaveAttribute('aria-expanded', 'true');
  },
});
