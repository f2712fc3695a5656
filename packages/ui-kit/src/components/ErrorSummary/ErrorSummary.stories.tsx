import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './ErrorSummary.examples.tsx';

const meta = { title: 'Components/ErrorSummary' } satisfies Meta;
export default meta;

export const WithField = story(examples.WithField, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const summary = canvas.getByRole('alert', { name: /请先更正|Please correct/ });
    await expect(summary).toHaveFocus();
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: /请填写姓名|Enter a name/ })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('textbox', { name: /姓名|Name/ })).toHaveFocus();
  },
});

/** The focus comes back with every try that fails, and stays where it is while a field is being mended. */
export const EveryTry = story(examples.Form, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.queryByRole('alert')).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: /提交|Send/ }));
    await expect(canvas.getByRole('alert')).toHaveFocus();
    await expect(within(canvas.getByRole('alert')).getAllByRole('link')).toHaveLength(2);

    const employer = canvas.getByRole('textbox', { name: /单位名称|Employer/ });
    await userEvent.type(employer, '甲');
    await expect(employer).toHaveFocus();
    await expect(within(canvas.getByRole('alert')).getAllByRole('link')).toHaveLength(1);

    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('alert')).toHaveFocus();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('radio', { name: /^(是|Yes)$/ })).toHaveFocus();
    await userEvent.keyboard(' ');
    await expect(canvas.queryByRole('alert')).toBeNull();
  },
});
