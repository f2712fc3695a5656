import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './Pagination.examples.tsx';

const meta = { title: 'Components/Pagination' } satisfies Meta;
export default meta;

export const Seven = story(examples.Seven);
export const Places = story(examples.Places);
export const OnePage = story(examples.OnePage);

export const StepByStep = story(examples.Seven, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const nav = within(canvas.getByRole('navigation', { name: /^(分页|Pages)$/ }));
    const next = () => nav.getByRole('link', { name: /下一页|Next page/ });
    await expect(next()).toHaveAttribute('href', '?page=4');
    await userEvent.tab();
    await expect(nav.getByRole('link', { name: /上一页|Previous page/ })).toHaveFocus();
    await userEvent.click(next());
    await expect(canvas.getByRole('status')).toHaveTextContent('4');
    if (window.innerWidth >= 640)
      await expect(
        nav.getByRole('link', { name: /^(第 4 页，共 7 页|Page 4 of 7)$/ }),
      ).toHaveAttribute('aria-current', 'page');
    else
      await expect(
        nav.getByText(/^(第 4 页，共 7 页|Page 4 of 7)$/, { selector: 'p' }),
      ).toBeVisible();
    for (let page = 5; page <= 7; page++) await userEvent.click(next());
    // On the last page there is no next one: a link that leads nowhere is none.
    await expect(nav.queryByRole('link', { name: /下一页|Next page/ })).toBeNull();
  },
});

export const NothingToDivide = story(examples.OnePage, {
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).queryByRole('navigation')).toBeNull();
  },
});
