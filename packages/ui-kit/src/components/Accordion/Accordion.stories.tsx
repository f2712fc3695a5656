import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './Accordion.examples.tsx';

const meta = { title: 'Components/Accordion' } satisfies Meta;
export default meta;

export const Classes = story(examples.Classes);

/** The names of an open group are seen at once; what a closed one holds is not. */
export const Groups = story(examples.Groups, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const entry = canvas.getByRole('heading', { level: 4, name: /租房补贴|Rent subsidy/ });
    await expect(entry).toBeVisible();
    await expect(canvas.getByText(/团队奖励|Team award/)).not.toBeVisible();
    await expect(canvas.getByText(/单位注册地|employer is registered/)).not.toBeVisible();
    await userEvent.click(entry);
    await expect(canvas.getByText(/单位注册地|employer is registered/)).toBeVisible();
  },
});
