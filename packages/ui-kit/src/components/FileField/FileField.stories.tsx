import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './FileField.examples.tsx';

const meta = { title: 'Components/FileField' } satisfies Meta;
export default meta;

const fieldIn = (canvasElement: HTMLElement) =>
  within(canvasElement).getByLabelText(/^(名单文件|Roster file)/, { selector: 'input' });

export const Plain = story(examples.Plain);
export const WithError = story(examples.WithError, {
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(/旧版|old/);
  },
});
export const LongWords = story(examples.LongWords);

/** The keyboard reaches it; a file that is chosen is handed over, and the same one again. */
export const Choosing = story(examples.Plain, {
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await userEvent.tab();
    await expect(field).toHaveFocus();
    await userEvent.upload(field, new File(['a'], 'a.csv', { type: 'text/csv' }));
    await expect(within(canvasElement).getByRole('status')).toHaveTextContent('a.csv');
    await expect(field).toHaveValue('');
  },
});

/** One dropped file is taken; of several none is, and the reader is told. */
export const Dropping = story(examples.Plain, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const zone = fieldIn(canvasElement).parentElement;
    if (!zone) throw new Error('The field stands in no zone.');
    const drop = (...names: string[]): void => {
      const dataTransfer = new DataTransfer();
      for (const name of names) dataTransfer.items.add(new File(['a'], name));
      zone.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    };
    drop('a.csv', 'b.csv');
    await waitFor(() =>
      expect(fieldIn(canvasElement)).toHaveAccessibleDescription(/一次只能|One file/),
    );
    drop('c.xlsx');
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('c.xlsx'));
    await expect(fieldIn(canvasElement)).not.toHaveAttribute('aria-invalid');
  },
});
