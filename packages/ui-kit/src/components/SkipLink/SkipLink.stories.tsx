import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './SkipLink.examples.tsx';

const meta = { title: 'Components/SkipLink' } satisfies Meta;
export default meta;

export const Plain = story(examples.Plain);

/** Out of sight until the keyboard reaches it, then the first thing on the page. */
export const AppearsWithFocus = story(examples.Plain, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const skip = canvas.getByRole('link', { name: /^(跳到正文|Skip to content)$/ });
    await expect(skip.getBoundingClientRect().bottom).toBeLessThanOrEqual(0);
    await userEvent.tab();
    await expect(skip).toHaveFocus();
    await expect(skip.getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
    await expect(skip.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    // Not followed here: the address of the page belongs to the test runner, which would lose it. What must hold
    // for the browser to move the focus is that the target is there and can take it.
    const target = document.getElementById(skip.getAttribute('href')?.slice(1) ?? '');
    await expect(target).toBe(canvas.getByRole('main'));
    target?.focus();
    await expect(target).toHaveFocus();
  },
});
