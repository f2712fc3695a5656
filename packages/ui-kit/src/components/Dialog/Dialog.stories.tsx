import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './Dialog.examples.tsx';

const meta = { title: 'Components/Dialog' } satisfies Meta;
export default meta;

export const Confirm = story(examples.Confirm);
/** Open from the start: on a page of documentation it has a window of its own, and does not lie over the page. */
export const LongContents = story(examples.LongContents, {
  parameters: { docs: { story: { inline: false } } },
  // Whether it scrolls, and so takes the focus, is known once the dialog has been laid out.
  play: async ({ canvasElement }) => {
    const body = await within(canvasElement).findByRole('group');
    await expect(body).toHaveAttribute('tabindex', '0');
  },
});
export const OpenerGoes = story(examples.OpenerGoes);
export const WithFields = story(examples.WithFields);

export const OpensAndReturns = story(examples.Confirm, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const opener = canvas.getByRole('button', { name: /清除全部回答|Forget all answers/ });
    await userEvent.click(opener);
    const dialog = canvas.getByRole('dialog', { name: /要清除全部 12 项回答吗|Forget all 12/ });
    await expect(dialog).toHaveProperty('open', true);
    await expect(dialog.matches(':modal')).toBe(true);
    await expect(within(dialog).getByRole('heading', { level: 2 })).toHaveFocus();
    await expect(getComputedStyle(document.documentElement).overflowY).toBe('hidden');

    await userEvent.click(within(dialog).getByRole('button', { name: /^(关闭|Close)$/ }));
    await expect(canvas.queryByRole('dialog')).toBeNull();
    await expect(opener).toHaveFocus();
    await expect(canvas.getByRole('status')).toHaveTextContent(/未清除|Not forgotten/);
    await expect(getComputedStyle(document.documentElement).overflowY).not.toBe('hidden');

    await userEvent.click(opener);
    await userEvent.click(canvas.getByRole('button', { name: /^(清除|Forget them)$/ }));
    await expect(canvas.getByRole('status')).toHaveTextContent(/^(已清除|Forgotten)$/);
    await expect(opener).toHaveFocus();
  },
});

/** The browser asks to close it (Esc, the back gesture of a phone): it closes through its owner. */
export const OnCancel = story(examples.Confirm, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const opener = canvas.getByRole('button', { name: /清除全部回答|Forget all answers/ });
    await userEvent.click(opener);
    const dialog = canvas.getByRole('dialog');
    dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
    await waitFor(() => expect(canvas.queryByRole('dialog')).toBeNull());
    await expect(opener).toHaveFocus();
  },
});

export const LongContentsScroll = story(examples.LongContents, {
  play: async ({ canvasElement }) => {
    const dialog = within(canvasElement).getByRole('dialog');
    await expect(dialog.getBoundingClientRect().height).toBeLessThanOrEqual(window.innerHeight);
    const body = await within(dialog).findByRole('group', { name: /申请前|Before you apply/ });
    await expect(body).toHaveAttribute('tabindex', '0');
    await expect(body.scrollHeight).toBeGreaterThan(body.clientHeight);
    const act = within(dialog).getByRole('button', { name: /知道了|I have read it/ });
    await expect(act.getBoundingClientRect().bottom).toBeLessThanOrEqual(window.innerHeight);
  },
});

export const FocusGoesOn = story(examples.OpenerGoes, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: /移除这份名单|Remove this list/ }));
    await userEvent.click(canvas.getByRole('button', { name: /^(移除|Remove)$/ }));
    await expect(canvas.getByText(/名单已移除|has been removed/)).toHaveFocus();
  },
});

/** A list inside a dialog lies in the dialog: usable, not inert, not behind. */
export const ListInside = story(examples.WithFields, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: /^(修改|Change)$/ }));
    const dialog = canvas.getByRole('dialog', { name: /修改查询条件|Change what/ });
    await waitFor(() =>
      expect(within(dialog).getByRole('combobox')).toBeInstanceOf(HTMLInputElement),
    );
    await userEvent.type(within(dialog).getByRole('combobox'), 'f');
    await userEvent.clear(within(dialog).getByRole('combobox'));
    await userEvent.keyboard('{ArrowDown}');
    const option = await within(dialog).findByRole('option', { name: /金融|Finance/ });
    await waitFor(() => {
      const { left, top, width, height } = option.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      expect(option.contains(hit)).toBe(true);
    });
    await userEvent.click(option);
    await expect(within(dialog).getByRole('combobox')).toHaveValue(option.textContent ?? '');
    await expect(dialog).toHaveProperty('open', true);
  },
});
