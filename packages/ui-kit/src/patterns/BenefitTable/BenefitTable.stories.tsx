import type { Meta } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './BenefitTable.examples.tsx';

const meta = { title: 'Patterns/BenefitTable' } satisfies Meta;
export default meta;

export const Printed = story(examples.Printed);
export const WithCondition = story(examples.WithCondition);
export const Evaluated = story(examples.Evaluated);
export const Long = story(examples.Long);
export const Empty = story(examples.Empty);

/** A table also on a phone; every row is named by its benefit, every amount stands under its column. */
export const StaysATable = story(examples.Evaluated, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const table = within(canvas.getByRole('table', { name: /^(可享受的待遇|What is granted)$/ }));
    await expect(
      table.getByRole('rowheader', { name: /^(购房补贴|Home purchase subsidy)/ }),
    ).toHaveTextContent(/视结论而定|depends on the outcome/);
    await expect(table.getAllByRole('columnheader').map((each) => each.textContent)).toEqual(
      table.queryByText('金额')
        ? ['待遇', '金额', '说明', '依据']
        : ['Benefit', 'Amount', 'Terms', 'Source'],
    );
  },
});

/** Nothing listed is said, not shown as a table without rows. */
export const EmptyIsSaid = story(examples.Empty, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.queryByRole('table')).toBeNull();
    await expect(canvas.getByText(/^(没有列出待遇|No benefits are listed)$/)).toBeVisible();
  },
});
