import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './PageBand.examples.tsx';

const meta = { title: 'Components/PageBand' } satisfies Meta;
export default meta;

export const Quiet = story(examples.Quiet);
export const Caution = story(examples.Caution);
export const Info = story(examples.Info);

/** The live region is there before its words, so that they are heard when they come. */
export const Comes = story(examples.Comes, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const said = canvas.getByRole('status');
    await expect(said).toBeEmptyDOMElement();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(said).toHaveTextContent(/另一天阅读|another day/);
    await expect(canvas.getByRole('button')).toHaveFocus();
  },
});
