import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './FactField.examples.tsx';

const meta = { title: 'Patterns/FactField' } satisfies Meta;
export default meta;

export const EveryKind = story(examples.EveryKind);
export const AsQuestion = story(examples.AsQuestion);
export const Answered = story(examples.Answered);
export const WithErrors = story(examples.WithErrors);
export const ManyOptions = story(examples.ManyOptions);
export const LongQuestion = story(examples.LongQuestion);

/** Each kind of fact is the native control for it, named by the fact. */
export const NativeControls = story(examples.EveryKind, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const degree = within(canvas.getByRole('group', { name: /^(最高学历|Highest degree)$/ }));
    await expect(degree.getAllByRole('radio')).toHaveLength(3);
    const birth = within(canvas.getByRole('group', { name: /^(出生日期|Date of birth)$/ }));
    await expect(birth.getAllByRole('textbox')).toHaveLength(3);
    const awards = within(canvas.getByRole('group', { name: /^(入选的人才计划|Talent plans)$/ }));
    await expect(awards.getAllByRole('checkbox')).toHaveLength(4);
    await expect(
      canvas.getByRole('textbox', { name: /^(团队持股比例|Shares held by the team)$/ }),
    ).toHaveAccessibleDescription(/%/);
  },
});

/** The question is the page’s heading and names the group; arrows choose, and no answer is chosen beforehand. */
export const QuestionByKeyboard = story(examples.AsQuestion, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const question = /^(您的最高学历是什么？|What is your highest degree\?)$/;
    await expect(canvas.getByRole('heading', { level: 1, name: question })).toBeVisible();
    const group = canvas.getByRole('group', { name: question });
    await expect(group).toHaveAccessibleDescription(/为什么问这个|Why we ask/);
    const radios = within(group).getAllByRole('radio');
    for (const radio of radios) await expect(radio).not.toBeChecked();
    await userEvent.tab();
    await expect(radios[0]).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    await expect(radios[1]).toBeChecked();
    await userEvent.keyboard('{ArrowUp}');
    await expect(radios[0]).toBeChecked();
    await expect(radios[1]).not.toBeChecked();
  },
});

/** “None of these” is an answer of its own and takes the others back. */
export const NoneIsAnAnswer = story(examples.Answered, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const group = within(canvas.getByRole('group', { name: /^(入选的人才计划|Talent plans)$/ }));
    await expect(group.getAllByRole('checkbox', { checked: true })).toHaveLength(2);
    await userEvent.click(group.getByRole('checkbox', { name: /^(以上都没有|None of these)$/ }));
    const [only, ...others] = group.getAllByRole('checkbox', { checked: true });
    await expect(others).toEqual([]);
    await expect(only).toHaveAccessibleName(/^(以上都没有|None of these)$/);
  },
});

/** More than seven options are a list, up to seven are all in sight. */
export const ListWhereMany = story(examples.ManyOptions, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(
      canvas.getByRole('combobox', { name: /^(所属产业|Industry)$/ }),
    ).toHaveAccessibleDescription(/营业执照|licence/);
    await expect(canvas.getAllByRole('radio')).toHaveLength(5);
    await expect(
      canvas.getByRole('radio', {
        name: /^(本平台各区以外|Outside the districts of this portal)$/,
      }),
    ).not.toBeChecked();
  },
});

/** An error is heard with the control it concerns. */
export const ErrorsAreHeard = story(examples.WithErrors, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(
      canvas.getByRole('group', { name: /^(最高学历|Highest degree)$/ }),
    ).toHaveAccessibleDescription(/请选择一项|Choose one/);
    const pay = canvas.getByRole('textbox', { name: /^(年薪|Yearly pay)$/ });
    await expect(pay).toBeInvalid();
    await expect(pay).toHaveAccessibleDescription(/请填写年薪|Enter your yearly pay/);
  },
});
