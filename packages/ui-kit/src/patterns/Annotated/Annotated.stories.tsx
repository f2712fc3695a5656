import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './Annotated.examples.tsx';

const meta = { title: 'Patterns/Annotated' } satisfies Meta;
export default meta;

export const Plain = story(examples.Plain);

/** Beside the text where there is room, else behind a button: never both, never neither. */
export const SourceCanAlwaysBeRead = story(examples.Plain, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const toggle = canvas.queryByRole('button');
    if (toggle) {
      await expect(canvas.queryByRole('list')).toBeNull();
      await userEvent.click(toggle);
      await expect(toggle).toHaveAttribute('aria-expanded', 'true');
    }
    await expect(canvas.getByRole('list')).toBeVisible();
    await expect(canvas.getByText('附件4 一、（三）3.（2）')).toBeVisible();
  },
});
