import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './ErrorState.examples.tsx';

const meta = { title: 'Components/ErrorState' } satisfies Meta;
export default meta;

export const Plain = story(examples.Plain);
export const OtherWays = story(examples.OtherWays, {
  play: async ({ canvasElement }) => {
    const alert = within(within(canvasElement).getByRole('alert'));
    await expect(alert.queryByRole('button')).toBeNull();
    await expect(alert.getByRole('link', { name: /全部项目|All programmes/ })).toBeVisible();
  },
});
export const LongWords = story(examples.LongWords);

/** Announced, and the way on is the next stop. */
export const Retry = story(examples.Plain, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('alert')).toHaveTextContent(/没有载入|did not load/);
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: /^(重试|Try again)$/ })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('status')).toHaveTextContent('1');
  },
});

/** The button goes, the focus stays where it was. */
export const Replaced = story(examples.Replaced, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(
      canvas.getByRole('heading', { level: 2, name: /没有载入|did not load/ }),
    ).toBeVisible();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('status')).toBeVisible();
    await expect(canvas.getByTestId('place')).toHaveFocus();
  },
});
