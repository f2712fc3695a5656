import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './Verdict.examples.tsx';

const meta = { title: 'Patterns/Verdict' } satisfies Meta;
export default meta;

export const Tags = story(examples.Tags);
export const Eligible = story(examples.Eligible);
export const NeedsInfo = story(examples.NeedsInfo);
export const Discretionary = story(examples.Discretionary);
export const NotEligible = story(examples.NotEligible);
export const LongClassNames = story(examples.LongClassNames);

/** A region named by the verdict; sign and colour only repeat the word. */
export const RegionIsNamed = story(examples.NeedsInfo, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const panel = within(
      canvas.getByRole('region', { name: /^(还需补充信息|More information needed)$/ }),
    );
    await expect(
      panel.getByText(/^(按 2026年11月21日 的情况判断|Judged as of 21 November 2026)$/),
    ).toBeVisible();
    await expect(panel.getByText(/^(最好可能：满足|At best: met)$/)).toBeVisible();
    await expect(panel.getByText(/^(最差可能：不满足|At worst: not met)$/)).toBeVisible();
    const [first, second] = panel.getAllByRole('link');
    await userEvent.tab();
    await expect(first).toHaveFocus();
    await userEvent.tab();
    await expect(second).toHaveFocus();
  },
});

/** What can become no other is not given a range. */
export const SettledHasNoRange = story(examples.NotEligible, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('region', { name: /^(不符合条件|Not eligible)$/ })).toBeVisible();
    await expect(canvas.queryByText(/最好可能|At best/)).toBeNull();
    await expect(canvas.getByText(/^(未达到任何类别|No class is reached)$/)).toBeVisible();
  },
});
