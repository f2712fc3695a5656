import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './Toast.examples.tsx';

const meta = { title: 'Components/Toast' } satisfies Meta;
export default meta;

export const InPassing = story(examples.InPassing);

/** Shown: both kinds, as they lie over the page. */
export const Shown = story(examples.InPassing, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    // The live region stands there before there is anything to say.
    const region = canvas.getByRole('region', { name: /通知|Notices/ });
    await expect(within(region).getByRole('list')).toHaveAttribute('aria-live', 'polite');
    await userEvent.click(canvas.getByRole('button', { name: /复制链接|Copy the link/ }));
    await userEvent.click(canvas.getByRole('button', { name: /清除回答|Forget the answers/ }));
    await expect(within(region).getAllByRole('listitem')).toHaveLength(2);
    await expect(canvas.getByRole('status')).toHaveTextContent(/^0 /);
  },
});

export const UndoByKeyboard = story(examples.InPassing, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const forget = canvas.getByRole('button', { name: /清除回答|Forget the answers/ });
    forget.focus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('status')).toHaveTextContent(/^0 /);
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: /撤销|Undo/ })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('status')).toHaveTextContent(/^12 /);
    await expect(canvas.queryByRole('listitem')).toBeNull();
    // The button that had the focus is gone: the reader is back where they came from.
    await expect(forget).toHaveFocus();
  },
});

export const Dismissed = story(examples.InPassing, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const copy = canvas.getByRole('button', { name: /复制链接|Copy the link/ });
    await userEvent.click(copy);
    await userEvent.click(canvas.getByRole('button', { name: /关闭这条通知|Dismiss this notice/ }));
    await waitFor(() => expect(canvas.queryByRole('listitem')).toBeNull());
  },
});

/** One area, and in it what the part inside shows. */
export const PassedOn = story(examples.PassedOn, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: /复制链接|Copy the link/ }));
    const region = canvas.getByRole('region', { name: /通知|Notices/ });
    await expect(within(region).getAllByRole('listitem')).toHaveLength(1);
  },
});

/** In the dialog it is a live region, can be pressed, and Esc in it closes the notice alone; then it is on the page. */
export const OverADialog = story(examples.OverADialog, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: /^(分享|Share)$/ }));
    const dialog = within(canvas.getByRole('dialog'));
    const area = dialog.getByRole('region', { name: /通知|Notices/ });
    await expect(within(area).getByRole('list')).toHaveAttribute('aria-live', 'polite');
    await userEvent.click(dialog.getByRole('button', { name: /清除回答|Forget the answers/ }));
    await userEvent.click(dialog.getByRole('button', { name: /复制链接|Copy the link/ }));
    await expect(within(area).getAllByRole('listitem')).toHaveLength(2);
    await userEvent.click(within(area).getByRole('button', { name: /撤销|Undo/ }));
    await expect(within(area).getAllByRole('listitem')).toHaveLength(1);
    await expect(canvas.getByRole('dialog')).toHaveProperty('open', true);
    await userEvent.click(dialog.getByRole('button', { name: /^(关闭|Close)$/ }));
    await waitFor(() => expect(canvas.queryByRole('dialog')).toBeNull());
    const onPage = canvas.getByRole('region', { name: /通知|Notices/ });
    await expect(within(onPage).getAllByRole('listitem')).toHaveLength(1);
  },
});
