import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './CriteriaTree.examples.tsx';

const meta = { title: 'Patterns/CriteriaTree' } satisfies Meta;
export default meta;

export const Bare = story(examples.Bare);
export const Explained = story(examples.Explained);
export const Follows = story(examples.Follows);
export const AtLeast = story(examples.AtLeast);
export const AnyOf = story(examples.AnyOf);
export const EveryKind = story(examples.EveryKind);
export const Deep = story(examples.Deep);

/** A truth is a word beside its sign; the reader's own answer stands with it. */
export const SaysTruthInWords = story(examples.Explained, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText(/^(满足|met)$/)).toBeVisible();
    await expect(canvas.getAllByText(/^(不满足|not met)$/).length).toBeGreaterThan(0);
    await expect(canvas.getByText(/1975年5月5日|5 May 1975/)).toBeVisible();
    await expect(canvas.getByText(/^(我们的理解|How we read it)$/)).toBeVisible();
  },
});

/** A group is a list named by its rule, inside the item that states it: the structure can be heard. */
export const GroupsAreNamedLists = story(examples.AtLeast, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const group = canvas.getByRole('list', {
      name: /^(团队和项目条件|Conditions on team and project)$/,
    });
    await expect(
      within(group)
        .getAllByRole('listitem')
        .filter((item) => item.parentElement === group),
    ).toHaveLength(3);
    await expect(canvas.getByText(/^(满足其中至少 2 项|At least 2 of these)$/)).toBeVisible();
  },
});

/** On a phone every source is a button of its own name, reached in the order of the conditions. */
export const SourcesByKeyboard = story(examples.Explained, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const buttons = canvas.queryAllByRole('button');
    if (buttons.length === 0) {
      await expect(canvas.getAllByText('一、（一）2.')[0]).toBeVisible();
      return;
    }
    const names = buttons.map((button) => button.textContent);
    await expect(new Set(names).size).toBe(names.length);
    for (const button of buttons) {
      await userEvent.tab();
      await expect(button).toHaveFocus();
    }
    await userEvent.keyboard('{Enter}');
    await expect(buttons.at(-1)).toHaveAttribute('aria-expanded', 'true');
  },
});

/** Seven levels deep a line still holds some words: never a column of single characters. */
export const DeepKeepsRoom = story(examples.Deep, {
  play: async ({ canvasElement }) => {
    const deepest = within(canvasElement).getAllByText(/^(第7层|Level 7)/);
    await expect(deepest).toHaveLength(2);
    for (const words of deepest)
      await expect(words.getBoundingClientRect().width).toBeGreaterThan(120);
  },
});
