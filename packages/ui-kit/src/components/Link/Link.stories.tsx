import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './Link.examples.tsx';

const meta = { title: 'Components/Link' } satisfies Meta;
export default meta;

export const InText = story(examples.InText);
export const Quiet = story(examples.Quiet, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.tab();
    const current = canvas.getByRole('link', { current: 'page' });
    await expect(current).toHaveFocus();
    await expect(current).toHaveAccessibleName(/项目|Programmes/);
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: /服务|Services/ })).toHaveFocus();
  },
});
export const LongWords = story(examples.LongWords, {
  play: async ({ canvasElement }) => {
    const [document] = within(canvasElement).getAllByRole('link');
    await expect(document).toHaveAttribute('lang', 'zh-CN');
  },
});

export const HostFollowsPlainClicks = story(examples.Hosted, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const link = canvas.getByRole('link');
    await expect(link).toHaveAttribute('href', '/base/housing');
    await userEvent.click(link);
    await expect(canvas.getByRole('status')).toHaveTextContent('/housing');
  },
});
/** Enter is a plain click too. */
export const HostFollowsEnter = story(examples.Hosted, {
  play: async ({ canvasElement }) => {
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(within(canvasElement).getByRole('status')).toHaveTextContent('/housing');
  },
});
export const HostLeavesOtherClicks = story(examples.Hosted, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    // Left to the browser, the click would leave the test: stopped here, after the link has had its say.
    canvasElement.addEventListener('click', (event) => event.preventDefault(), { once: true });
    const user = userEvent.setup();
    await user.keyboard('{Control>}');
    await user.click(canvas.getByRole('link'));
    await user.keyboard('{/Control}');
    await expect(canvas.getByRole('status')).toHaveTextContent('');
  },
});
