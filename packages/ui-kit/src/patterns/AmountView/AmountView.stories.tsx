import type { Meta } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './AmountView.examples.tsx';

const meta = { title: 'Patterns/AmountView' } satisfies Meta;
export default meta;

export const Hero = story(examples.Hero);
export const HeroWithoutFigure = story(examples.HeroWithoutFigure);
export const Printed = story(examples.Printed);
export const Small = story(examples.Small);
export const Interval = story(examples.Interval);
export const Narrow = story(examples.Narrow);

/** A range is heard as one: the dash is a word, and no two figures run together. */
export const RangeIsHeard = story(examples.Interval, {
  play: async ({ canvasElement }) => {
    const [range] = within(canvasElement).getAllByRole('listitem');
    const shown = range?.cloneNode(true);
    if (!(shown instanceof Element)) throw new Error('the example lists amounts');
    for (const hidden of shown.querySelectorAll('[aria-hidden]')) hidden.remove();
    const heard = shown.textContent;
    await expect(heard).toMatch(/^(5至30 |CNY 50,000 to 300,000)/);
  },
});

/** An upper bound is always said to be one, and what is no figure shows none. */
export const SaysItsBound = story(examples.Printed, {
  play: async ({ canvasElement }) => {
    const [instalments, grant] = within(canvasElement).getAllByRole('listitem');
    await expect(instalments).toHaveTextContent(/^(最高 500 万元|up to CNY 5,000,000)/);
    await expect(grant).toHaveTextContent(/50 万元起，最高|from CNY 500,000, up to/);
    const unstated = within(canvasElement).getByText(/^(文件未载明金额|Amount not stated in the)/);
    await expect(unstated.parentElement).not.toHaveTextContent(/[0-9]/);
  },
});
