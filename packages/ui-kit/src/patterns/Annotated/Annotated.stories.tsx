import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './Annotated.examples.tsx';

const meta = { title: 'Patterns/Annotated' } satisfies Meta;
export default meta;

export const Plain = story(examples.Plain);
export const Narrow = story(examples.Narrow);
export const WithoutScript = story(examples.WithoutScript);
export const LongAndWithout = story(examples.LongAndWithout);

/** Beside the text where there is room, else behind a button: never both, never neither. */
export const SourceCanAlwaysBeRead = story(examples.Plain, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const toggle = canvas.queryByRole('button');
    if (toggle) {
      await expect(canvas.queryByRole('list')).toBeNull();
      await userEvent.click(toggle);
      await expect(toggle).toHaveAttribute('aria-expanded', 'true');
    }
    await expect(canvas.getByRole('list')).toBeVisible();
    await expect(canvas.getByText('附件4 一、（三）3.（2）')).toBeVisible();
  },
});

/** The button says whose source it shows, is reached by Tab, and obeys Enter and Space. */
export const ByKeyboard = story(examples.Narrow, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const toggle = canvas.getByRole('button', {
      name: /^(查看依据 ?：补贴自审核|Show source ?: The subsidy is paid)/,
      expanded: false,
    });
    await userEvent.tab();
    await expect(toggle).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('list')).toBeVisible();
    await expect(canvas.getByRole('button', { expanded: true })).toHaveAccessibleName(
      /^(收起依据|Hide source)/,
    );
    await userEvent.keyboard(' ');
    await expect(canvas.queryByRole('list')).toBeNull();
    await expect(toggle).toHaveFocus();
  },
});

/** Nothing on a page without script waits to be pressed. */
export const NoButtonWithoutScript = story(examples.WithoutScript, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.queryByRole('button')).toBeNull();
    await expect(canvas.getByText('附件4 一、（三）3.（2）')).toBeVisible();
  },
});
