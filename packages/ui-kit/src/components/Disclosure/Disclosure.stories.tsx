import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './Disclosure.examples.tsx';

const meta = { title: 'Components/Disclosure' } satisfies Meta;
export default meta;

export const Closed = story(examples.Closed);
export const Open = story(examples.Open, {
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText(/身份证|Identity card/)).toBeVisible();
  },
});
export const LongSummary = story(examples.LongSummary);
export const Several = story(examples.Several);
export const MadeWhenOpened = story(examples.MadeWhenOpened, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.queryByText(/中级职称|intermediate title/)).toBeNull();
    await userEvent.click(canvas.getByText(/怎样才能符合|make it yours/));
    await expect(await canvas.findByText(/中级职称|intermediate title/)).toBeVisible();
  },
});

/** On a wide screen there is nothing to fold, and no button that says so. */
export const OnANarrowScreen = story(examples.OnANarrowScreen, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const list = canvas.getByRole('list', { hidden: true });
    const summary = canvasElement.querySelector('summary');
    await expect(summary !== null).toBe(innerWidth < 768);
    if (summary) {
      await expect(list).not.toBeVisible();
      await userEvent.click(summary);
    }
    await expect(list).toBeVisible();
  },
});

/** What is folded away takes no focus; the summary opens it, and is high enough for a finger. */
export const Walk = story(examples.Closed, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const summary = canvas.getByText(/为什么问这个|Why we ask/).closest('summary');
    if (!summary) throw new Error('the words stand in a summary');
    await expect(summary.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    await expect(canvas.getByText(/多数类别|Most classes/)).not.toBeVisible();
    await userEvent.tab();
    await expect(summary).toHaveFocus();
    await userEvent.click(summary);
    await expect(canvas.getByText(/多数类别|Most classes/)).toBeVisible();
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: /各类别|each class/ })).toHaveFocus();
    await userEvent.click(summary);
    await expect(canvas.getByText(/多数类别|Most classes/)).not.toBeVisible();
  },
});
