import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './UnavailableDistrict.examples.tsx';

const meta = { title: 'Patterns/UnavailableDistrict' } satisfies Meta;
export default meta;

export const Plain = story(examples.Plain);
export const WithWayOn = story(examples.WithWayOn);
export const WithoutRetry = story(examples.WithoutRetry);
export const AllAlike = story(examples.AllAlike);
export const Unpublished = story(examples.Unpublished);

/** It claims nothing of the others where that is not known. */
export const SaysNothingOfTheOthers = story(examples.AllAlike, {
  play: async ({ canvasElement }) => {
    const alert = within(canvasElement).getByRole('alert');
    await expect(alert).toHaveTextContent(
      /示例区暂时无法显示.*重试|Sample District cannot be shown.*try again/,
    );
    await expect(alert).not.toHaveTextContent(/不受影响|not affected/);
  },
});

/** Said when it appears, by the district’s name; the ways on are reached by Tab, retry first. */
export const SaysWhichAndWhatToDo = story(examples.WithWayOn, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('alert')).toHaveTextContent(
      /示例区暂时无法显示.*其他各区不受影响|Sample District cannot be shown.*other districts are not/,
    );
    await expect(canvas.getByRole('heading', { level: 2 })).toBeVisible();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: /^(重试|Try again)$/ })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByText(/^(已重试 1 次|Tries so far: 1)$/)).toBeVisible();
    await userEvent.tab();
    await expect(canvas.getByRole('link')).toHaveFocus();
  },
});
