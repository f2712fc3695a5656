import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './DateField.examples.tsx';

const meta = { title: 'Components/DateField' } satisfies Meta;
export default meta;

export const Plain = story(examples.Plain);
export const WithError = story(examples.WithError);

export const ThreeParts = story(examples.Plain, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const year = canvas.getByRole('textbox', { name: /年|Year/ });
    const month = canvas.getByRole('textbox', { name: /月|Month/ });
    const day = canvas.getByRole('textbox', { name: /日|Day/ });
    await userEvent.type(year, '1990');
    await userEvent.type(month, '2');
    await userEvent.type(day, '29');
    await expect(canvas.getByRole('status')).toHaveTextContent('null');
    await expect(day).not.toHaveAttribute('aria-invalid');
    // Says so only once all three have been left.
    await userEvent.click(canvas.getByRole('status'));
    await expect(canvas.getByRole('group')).toHaveAccessibleDescription(/没有这一天|no such day/);
    await userEvent.clear(day);
    await userEvent.type(day, '28');
    await expect(canvas.getByRole('status')).toHaveTextContent('1990-02-28');
  },
});

export const WithPicker = story(examples.WithPicker);

/** The calendar fills the fields, says what was chosen, and gives the focus back. */
export const FromCalendar = story(examples.WithPicker, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const value = canvasElement.querySelector('output');
    const open = canvas.getByRole('button', { name: /用日历选择|Choose from a calendar/ });
    open.focus();
    await userEvent.click(open);
    const dialog = await canvas.findByRole('dialog', { name: /选择日期|Choose a date/ });
    await expect(open).toHaveAttribute('aria-expanded', 'true');
    const chosen = await within(dialog).findByRole(
      'button',
      { name: /(已选择.*11月21日|21 November 2026.*selected)/ },
      // The first one on a page fetches the calendar.
    );
    await waitFor(() => expect(chosen).toHaveFocus());
    await expect(within(dialog).getByRole('combobox', { name: /年|year/i })).toHaveDisplayValue(
      /^2026年?$/,
    );
    await userEvent.keyboard('{ArrowLeft}{ArrowUp}');
    await userEvent.keyboard('{Enter}');
    await expect(value).toHaveTextContent('2026-11-13');
    await waitFor(() => expect(canvas.queryByRole('dialog')).toBeNull());
    await expect(open).toHaveFocus();
    await expect(canvas.getByRole('textbox', { name: /日|Day/ })).toHaveValue('13');
    await expect(canvas.getAllByRole('status').map((status) => status.textContent)).toContainEqual(
      expect.stringMatching(/已选择 2026年11月13日|13 November 2026 chosen/),
    );
  },
});

/** Year and month are lists: a day years away is two choices. The focus stays in the list. */
export const YearsAway = story(examples.WithPicker, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(
      canvas.getByRole('button', { name: /用日历选择|Choose from a calendar/ }),
    );
    const dialog = await canvas.findByRole('dialog');
    const year = await within(dialog).findByRole('combobox', { name: /年|year/i });
    year.focus();
    const option = within(year).getByRole('option', { name: /^2016年?$/ });
    await userEvent.selectOptions(year, option);
    await expect(year).toHaveFocus();
    await expect(year).toHaveDisplayValue(/^2016年?$/);
    // Nothing before the first day that can be given.
    await expect(within(year).queryByRole('option', { name: /^2015年?$/ })).toBeNull();
    await userEvent.click(within(dialog).getByRole('button', { name: /16.*2016|2016.*16/ }));
    await expect(canvasElement.querySelector('output')).toHaveTextContent('2016-11-16');
  },
});

/** A day that there is but that cannot be given is refused in words. */
export const OutOfRange = story(examples.WithPicker, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const year = canvas.getByRole('textbox', { name: /年|Year/ });
    await userEvent.clear(year);
    await userEvent.type(year, '2035');
    await expect(canvasElement.querySelector('output')).toHaveTextContent('null');
    await userEvent.click(canvasElement);
    await waitFor(() =>
      expect(canvas.getByRole('group', { name: /按哪一天|As of/ })).toHaveAccessibleDescription(
        /2016年1月1日 至 2030年12月31日|from 1 January 2016 to 31 December 2030/,
      ),
    );
  },
});
