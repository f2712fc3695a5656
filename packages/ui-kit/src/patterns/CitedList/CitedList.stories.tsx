import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './CitedList.examples.tsx';

const meta = { title: 'Patterns/CitedList' } satisfies Meta;
export default meta;

export const Causes = story(examples.Causes);
export const WithMore = story(examples.WithMore);

/** One item a statement, and its source with it: in the margin, or behind a button that names the statement. */
export const EveryStatementHasItsSource = story(examples.Causes, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const buttons = canvas.queryAllByRole('button');
    if (buttons.length > 0) {
      await expect(buttons.map((button) => button.textContent)).toEqual([
        expect.stringMatching(/提供虚假材料|False papers were handed in/),
        expect.stringMatching(/五年内离开本区|Leaving within five years/),
      ]);
      for (const button of buttons) await userEvent.click(button);
    }
    for (const path of ['附件1 四、（二）', '附件1 四、（三）'])
      await expect(canvas.getByText(path)).toBeVisible();
  },
});
