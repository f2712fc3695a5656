import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './Tabs.examples.tsx';

const meta = { title: 'Components/Tabs' } satisfies Meta;
export default meta;

export const Ways = story(examples.Ways);
export const WhileLoading = story(examples.WhileLoading);

export const ByKeyboard = story(examples.Ways, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await canvas.findByRole('tablist', { name: /办理方式|Ways to apply/ });
    const tabs = canvas.getAllByRole('tab');
    await expect(tabs).toHaveLength(3);
    await expect(canvas.getByRole('tabpanel', { name: /网上办|Online/ })).toBeVisible();
    await userEvent.tab();
    await expect(tabs[0]).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    await expect(tabs[1]).toHaveAttribute('aria-selected', 'true');
    await expect(canvas.getByRole('tabpanel')).toHaveAccessibleName(/窗口办|At the counter/);
    await userEvent.keyboard('{End}');
    await expect(tabs[2]).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    await expect(tabs[0]).toHaveAttribute('aria-selected', 'true');
    // One stop for all tabs; the next one is the panel.
    await userEvent.tab();
    await expect(canvas.getByRole('tabpanel')).toHaveFocus();
  },
});

/** Nothing is hidden while the rest is loading: the headings say what each part is. */
export const StackedHasAll = story(examples.WhileLoading, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getAllByRole('heading', { level: 3 })).toHaveLength(3);
    await expect(canvas.getByRole('link')).toBeVisible();
  },
});
