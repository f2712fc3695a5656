import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './ChoiceGroups.examples.tsx';

const meta = { title: 'Components/ChoiceGroups' } satisfies Meta;
export default meta;

export const Radios = story(examples.Radios);
export const YesNo = story(examples.YesNo);
export const Checkboxes = story(examples.Checkboxes);
export const Single = story(examples.Single);
export const WithError = story(examples.WithError);
export const Many = story(examples.Many);
export const LongWords = story(examples.LongWords);

export const NoneIsAnAnswer = story(examples.Checkboxes, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const [national, municipal, none] = canvas.getAllByRole('checkbox');
    const told = canvas.getByRole('status');
    if (!national || !municipal || !none) throw new Error('three boxes');
    await expect(told).toHaveTextContent('null');
    await userEvent.click(municipal);
    await userEvent.click(national);
    await expect(told).toHaveTextContent('["national","municipal"]');
    await userEvent.click(none);
    await expect(told).toHaveTextContent('[]');
    await expect(national).not.toBeChecked();
    await userEvent.click(none);
    await expect(told).toHaveTextContent('null');
  },
});

/** One stop for the group; the arrows choose, and what is said of the group and of each choice is tied to it. */
export const RadioKeys = story(examples.Radios, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const group = canvas.getByRole('group', { name: /^(最高学历|Highest degree)$/ });
    await expect(group).toHaveAccessibleDescription(/在读|studying/);
    await userEvent.tab();
    await expect(canvas.getByRole('radio', { name: /^(硕士研究生|Master)$/ })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    const doctor = canvas.getByRole('radio', { name: /^(博士研究生|Doctorate)$/ });
    await expect(doctor).toHaveFocus();
    await expect(doctor).toBeChecked();
    await expect(doctor).toHaveAccessibleDescription(/学位证书|certificate/);
    await userEvent.keyboard('{ArrowDown}');
    await expect(canvas.getByRole('radio', { name: /^(本科|Bachelor)$/ })).toBeChecked();
    await userEvent.tab();
    await expect(group.contains(document.activeElement)).toBe(false);
  },
});

/** Every box is a stop; Space ticks it. */
export const CheckboxKeys = story(examples.Checkboxes, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await expect(canvas.getByRole('checkbox', { name: /国家级|National/ })).toBeChecked();
    await userEvent.tab();
    await userEvent.tab();
    const none = canvas.getByRole('checkbox', { name: /以上都没有|None of these/ });
    await expect(none).toHaveFocus();
    await userEvent.keyboard(' ');
    await expect(none).toBeChecked();
    await expect(canvas.getByRole('status')).toHaveTextContent('[]');
  },
});

/** The whole row answers to a press, and the error goes with the group. */
export const RowIsTheTarget = story(examples.WithError, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const group = canvas.getByRole('group');
    await expect(group).toHaveAccessibleDescription(/^(错误：|Error: )/);
    const no = canvas.getByRole('radio', { name: /^(否|No)$/ });
    const row = no.parentElement?.getBoundingClientRect();
    if (!row) throw new Error('a radio stands in a row');
    await expect(row.height).toBeGreaterThanOrEqual(44);
    const under = document.elementFromPoint(row.right - 6, row.top + row.height / 2);
    if (!(under instanceof HTMLElement)) throw new Error('something lies at the end of the row');
    await userEvent.click(under);
    await expect(no).toBeChecked();
    await expect(group).not.toHaveAccessibleDescription();
  },
});
