import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './EntryLines.examples.tsx';

const meta = { title: 'Components/EntryLines' } satisfies Meta;
export default meta;

export const Plain = story(examples.Plain);
export const Nothing = story(examples.Nothing);

/** A removed line is offered back, with what stood in it; the focus is where a line is added. */
export const WithUndo = story(examples.WithUndo, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(
      canvas.getByRole('button', { name: /^(删除：费用第 1 行|Remove: Fees, line 1)$/ }),
    );
    await expect(canvas.getAllByRole('group')).toHaveLength(1);
    const add = canvas.getByRole('button', { name: /^(添加一行：费用|Add a line: Fees)$/ });
    await expect(add).toHaveFocus();
    const notice = canvas.getByText(/^(费用第 1 行已删除。|Fees, line 1, has been removed.)$/);
    await waitFor(() => expect(notice).toBeVisible());
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: /^(撤销|Undo)$/ })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getAllByRole('group')).toHaveLength(2);
    await expect(canvas.getByDisplayValue('A-101')).toBeVisible();
    await expect(add).toHaveFocus();
  },
});

/** A new line takes the focus; after removing one it is at the button that adds one, never lost. */
export const FocusIsNotLost = story(examples.Nothing, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const add = canvas.getByRole('button', { name: /^(添加一行：费用|Add a line: Fees)$/ });
    add.focus();
    await userEvent.keyboard('{Enter}');
    const line = within(canvas.getByRole('group', { name: /^(费用第 1 行|Fees, line 1)$/ }));
    await expect(line.getByRole('textbox', { name: /^(名称|What for)/ })).toHaveFocus();
    await userEvent.click(
      line.getByRole('button', { name: /^(删除：费用第 1 行|Remove: Fees, line 1)$/ }),
    );
    await expect(canvas.queryByRole('group')).toBeNull();
    await expect(add).toHaveFocus();
  },
});
