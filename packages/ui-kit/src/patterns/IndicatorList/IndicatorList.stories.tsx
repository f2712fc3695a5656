import type { Meta } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './IndicatorList.examples.tsx';

const meta = { title: 'Patterns/IndicatorList' } satisfies Meta;
export default meta;

export const Plain = story(examples.Plain);
export const EveryBound = story(examples.EveryBound);

/** The bound is a word before the figure, and the start is said in words: the bar only repeats it. */
export const FiguresAreWords = story(examples.EveryBound, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const [exact, falling, share] = [...(canvas.getAllByRole('list')[0]?.children ?? [])];
    await expect(exact).not.toHaveTextContent(
      /(不少于|不超过|约|超过|at least|at most|about|more than) ?12/,
    );
    await expect(falling).toHaveTextContent(/不超过 10个工作日|at most 10 working days/);
    await expect(falling).toHaveTextContent(/2025 年基数：25个工作日|In 2025: 25 working days/);
    await expect(share).toHaveTextContent(/超过 60%|more than 60 %/);
    await expect(canvas.queryByRole('img')).toBeNull();
  },
});
