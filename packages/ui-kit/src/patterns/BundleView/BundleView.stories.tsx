import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './BundleView.examples.tsx';

const meta = { title: 'Patterns/BundleView' } satisfies Meta;
export default meta;

export const Plain = story(examples.Plain);
export const WithoutFigures = story(examples.WithoutFigures);
export const Empty = story(examples.Empty);

/** Each exclusion unfolds to its rule with the clause beside it. */
export const WithRules = story(examples.WithRules, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const leftOut = canvas.getByRole('list', { name: /^(未计入|Not counted)$/ });
    const [first, second] = within(leftOut).getAllByText(/按哪条规则|By which rule/);
    if (!first || !second) throw new Error('each entry has its reason');
    await userEvent.click(first);
    await expect(
      within(leftOut).getByText(/取其高者|only the higher/, { selector: 'p' }),
    ).toBeVisible();
    await userEvent.click(second);
    await expect(within(leftOut).getByText(/只按一个类别|a single class/)).toBeVisible();
  },
});

/** What is in and what is out are two lists with names; what was kept instead stands with what was left out. */
export const TwoNamedLists = story(examples.Plain, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const taken = canvas.getByRole('list', { name: /^(可以一并享受|Can be taken together)$/ });
    await expect(within(taken).getAllByRole('listitem')).toHaveLength(2);
    await expect(within(taken).getByText(/非现金待遇|In kind, not money/)).toBeVisible();
    const leftOut = canvas.getByRole('list', { name: /^(未计入|Not counted)$/ });
    await expect(within(leftOut).getByRole('listitem')).toHaveTextContent(
      /已保留较高的.*购房补贴|the higher one was kept: .*Home purchase subsidy/,
    );
  },
});
