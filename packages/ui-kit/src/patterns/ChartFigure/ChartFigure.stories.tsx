import type { Meta } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './ChartFigure.examples.tsx';

const meta = { title: 'Patterns/ChartFigure' } satisfies Meta;
export default meta;

export const Whole = story(examples.Whole, {
  play: async ({ canvas, canvasElement }) => {
    // Named by its caption alone, and what is drawn is not heard.
    await expect(canvas.getByRole('figure', { name: /每季度|each quarter/ })).toBeVisible();
    await waitFor(() => expect(canvasElement.querySelector('[aria-hidden] svg')).not.toBeNull());
    await expect(canvas.queryByRole('img')).toBeNull();
  },
});

export const Failed = story(examples.Failed, {
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/图没有载入|could not be loaded/)).toBeVisible();
    await expect(canvas.getByText(/表格照常|The table stands/)).toBeVisible();
  },
});

export const LongTable = story(examples.LongTable, {
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByText(/很长的表格|A long table/)).not.toBeVisible();
    await userEvent.click(canvas.getByText(/查看数据表|Show the figures/));
    await expect(canvas.getByText(/很长的表格|A long table/)).toBeVisible();
  },
});
