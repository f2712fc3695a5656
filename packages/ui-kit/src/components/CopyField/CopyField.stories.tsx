import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './CopyField.examples.tsx';

const meta = { title: 'Components/CopyField' } satisfies Meta;
export default meta;

export const Link = story(examples.Link);

function stubClipboard(writeText: (text: string) => Promise<void>): () => void {
  const before = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  return () => {
    if (before) Object.defineProperty(navigator, 'clipboard', before);
    else Reflect.deleteProperty(navigator, 'clipboard');
  };
}

export const Copied = story(examples.Link, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const field = canvas.getByRole<HTMLTextAreaElement>('textbox', { name: /^(链接|Link)$/ });
    const copies: string[] = [];
    const restore = stubClipboard(async (text) => {
      copies.push(text);
    });
    try {
      await expect(field).toHaveAttribute('readonly');
      await userEvent.click(canvas.getByRole('button', { name: /复制链接|Copy the link/ }));
      await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(/已复制|Copied/));
      await expect(copies).toEqual([field.value]);
    } finally {
      restore();
    }
  },
});

/** A browser that lets no page copy: all of the text is selected, and the reader is told. */
export const ByHand = story(examples.Link, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const field = canvas.getByRole<HTMLTextAreaElement>('textbox');
    const restore = stubClipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    try {
      await userEvent.click(canvas.getByRole('button', { name: /复制链接|Copy the link/ }));
      await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(/已选中|selected/));
      await expect(field).toHaveFocus();
      await expect(field.selectionEnd - field.selectionStart).toBe(field.value.length);
    } finally {
      restore();
    }
  },
});
