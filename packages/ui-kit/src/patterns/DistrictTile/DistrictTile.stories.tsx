import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './DistrictTile.examples.tsx';

const meta = { title: 'Patterns/DistrictTile' } satisfies Meta;
export default meta;

export const Several = story(examples.Several);
export const Other = story(examples.Other);

/** One link a tile, named by the district; the whole tile is its area. The unavailable one is heard at once. */
export const OneLinkATile = story(examples.Several, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const tiles = canvas.getAllByRole('article');
    await expect(tiles).toHaveLength(2);
    const [link] = canvas.getAllByRole('link', { name: /^(示例区|Sample District)$/ });
    // What cannot be shown has a heading of its own.
    await expect(canvas.getAllByRole('heading', { level: 2 })).toHaveLength(3);
    await userEvent.tab();
    await expect(link).toHaveFocus();
    await expect(link).toHaveAttribute('href', '/d/sample');
    await userEvent.tab();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: /^(重试|Try again)$/ })).toHaveFocus();
    await expect(canvas.getByRole('alert')).toHaveTextContent(
      /示例区暂时无法显示|Sample District cannot be shown/,
    );
  },
});

/** What holds no more, and no end date, are said in words. */
export const ValidityIsAWord = story(examples.Other, {
  play: async ({ canvasElement }) => {
    const [ended, notYet] = within(canvasElement).getAllByRole('article');
    await expect(ended).toHaveTextContent(/已到期|Ended/);
    await expect(ended).not.toHaveTextContent(/[0-9] (项服务|services?)/);
    await expect(notYet).toHaveTextContent(/尚未生效|Not yet in force/);
  },
});
