import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './ComparisonTable.examples.tsx';

const meta = { title: 'Patterns/ComparisonTable' } satisfies Meta;
export default meta;

export const ThreeDistricts = story(examples.ThreeDistricts);
export const SomeNeeds = story(examples.SomeNeeds);
export const Counts = story(examples.Counts);

/** On a phone what has ended is one line that names its districts, and opens to its table. */
export const CountsFold = story(examples.Counts, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const ended = canvas.getByText(/^(各区一览：已到期|The districts at a glance: ended)$/);
    const fold = canvas.queryByText(/已到期（丙区）|ended \(Third District\)/)?.closest('summary');
    await expect(Boolean(fold)).toBe(innerWidth < 768);
    if (fold) {
      await expect(ended).not.toBeVisible();
      await userEvent.click(fold);
    }
    await expect(ended).toBeVisible();
  },
});
export const Unanswered = story(examples.Unanswered);
