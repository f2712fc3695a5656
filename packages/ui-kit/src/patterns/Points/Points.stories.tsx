import type { Meta } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './Points.examples.tsx';

const meta = { title: 'Patterns/Points' } satisfies Meta;
export default meta;

export const Total = story(examples.Total);
export const Reached = story(examples.Reached);
export const Vetoed = story(examples.Vetoed);
export const LongAndBelowNought = story(examples.LongAndBelowNought);
export const Nothing = story(examples.Nothing);
export const Bands = story(examples.Bands);

/** How far it is to the threshold stands in words; the bar is drawn for the eye alone. */
export const DistanceIsAWord = story(examples.Total, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText(/^(还差 4 分|4 points short)$/)).toBeVisible();
    await expect(canvas.queryByRole('progressbar')).toBeNull();
    const table = within(canvas.getByRole('table', { name: /^(积分明细|Points item by item)$/ }));
    await expect(table.getByRole('rowheader', { name: /^(学历|Degree)/ })).toHaveTextContent(
      /取最高一项|Only the highest counts/,
    );
    await expect(table.getAllByRole('cell').map((cell) => cell.textContent)).toEqual([
      '30',
      '15',
      '−4',
    ]);
  },
});

/** A veto is a word in its row and in place of the total, not a dash. */
export const VetoIsAWord = story(examples.Vetoed, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText(/^(不计总分|No total)$/)).toBeVisible();
    await expect(canvas.getByRole('row', { name: /提供虚假材料|False papers/ })).toHaveTextContent(
      /一票否决|Ends the registration/,
    );
  },
});
