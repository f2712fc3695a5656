import type { Meta } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './CriteriaTree.examples.tsx';

const meta = { title: 'Patterns/CriteriaTree' } satisfies Meta;
export default meta;

export const Bare = story(examples.Bare);
export const Explained = story(examples.Explained);
export const AtLeast = story(examples.AtLeast);
export const AnyOf = story(examples.AnyOf);

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
