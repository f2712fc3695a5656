import type { Meta } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './Layout.examples.tsx';

const meta = { title: 'Components/Layout' } satisfies Meta;
export default meta;

export const Page = story(examples.Page, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    // The outline of the page, as somebody hears it who moves from heading to heading.
    const outline = canvas.getAllByRole('heading').map((heading) => heading.tagName);
    await expect(outline).toEqual(['H1', 'H2', 'H3', 'H3', 'H3', 'H2']);
  },
});
export const Columns = story(examples.Columns, {
  play: async ({ canvasElement }) => {
    const [first, second] = within(canvasElement).getAllByRole('article');
    if (!first || !second) throw new Error('cards stand in the grid');
    const sideBySide = first.getBoundingClientRect().top === second.getBoundingClientRect().top;
    // Two columns of 13rem need about 27rem: on a phone one column, on a desktop several.
    await expect(sideBySide).toBe(canvasElement.clientWidth > 450);
  },
});
export const LongWords = story(examples.LongWords);
