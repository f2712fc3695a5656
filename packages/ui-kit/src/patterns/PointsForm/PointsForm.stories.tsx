import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './PointsForm.examples.tsx';

const meta = { title: 'Patterns/PointsForm' } satisfies Meta;
export default meta;

export const Blank = story(examples.Blank);
export const Unfinished = story(examples.Unfinished);
export const Nothing = story(examples.Nothing);

/** Every line is a group of its own name; what it lacks is heard with the field it concerns. */
export const LinesAreGroups = story(examples.Unfinished, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const second = within(
      canvas.getByRole('group', { name: /^(通用指标第 2 行|General points, line 2)$/ }),
    );
    const item = second.getByRole('textbox', { name: /^(项目|Item)$/ });
    await expect(item).toBeInvalid();
    await expect(item).toHaveAccessibleDescription(/没有项目名称|has no item yet/);
    const late = within(
      canvas.getByRole('group', { name: /^(扣分指标第 1 行|Deductions, line 1)$/ }),
    );
    await expect(
      late.getByRole('textbox', { name: /^(分值|Points)$/ }),
    ).toHaveAccessibleDescription(/没有可用的分值|no usable points/);
  },
});

/** A new line takes the focus; after removing one it is at the button that adds one, never lost. */
export const FocusIsNotLost = story(examples.Nothing, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const add = canvas.getByRole('button', {
      name: /^(添加一行：通用指标|Add a line: General points)$/,
    });
    add.focus();
    await userEvent.keyboard('{Enter}');
    const kind = canvas.getByRole('combobox', { name: /^(项目类型|Kind of item)$/ });
    await expect(kind).toHaveFocus();
    await userEvent.tab();
    await expect(canvas.getByRole('textbox', { name: /^(项目|Item)$/ })).toHaveFocus();
    await userEvent.tab();
    await userEvent.tab();
    await expect(canvas.getByRole('textbox', { name: /^(分值|Points)$/ })).toHaveFocus();
    await userEvent.tab();
    const remove = canvas.getByRole('button', {
      name: /^(删除：通用指标第 1 行|Remove: General points, line 1)$/,
    });
    await expect(remove).toHaveFocus();
    await userEvent.keyboard(' ');
    await expect(canvas.queryByRole('group')).toBeNull();
    await expect(add).toHaveFocus();
  },
});

/** An item that the scheme names itself needs no name of the reader’s. */
export const NamedItems = story(examples.Blank, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const first = within(
      canvas.getByRole('group', { name: /^(通用指标第 1 行|General points, line 1)$/ }),
    );
    await userEvent.selectOptions(first.getByRole('combobox'), 'title');
    await expect(first.queryByRole('textbox', { name: /^(项目|Item)$/ })).toBeNull();
    await expect(first.getByRole('textbox', { name: /^(分值|Points)$/ })).toBeVisible();
  },
});
