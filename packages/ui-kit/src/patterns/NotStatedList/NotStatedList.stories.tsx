import type { Meta } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './NotStatedList.examples.tsx';

const meta = { title: 'Patterns/NotStatedList' } satisfies Meta;
export default meta;

export const Plain = story(examples.Plain);
export const All = story(examples.All);

/** A list named by what it is; nothing in it can be pressed. */
export const NamedList = story(examples.All, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const list = canvas.getByRole('list', { name: /^(文件未载明|Not stated in the document)$/ });
    await expect(within(list).getAllByRole('listitem')).toHaveLength(6);
    await expect(canvas.queryByRole('link')).toBeNull();
  },
});
