import type { Meta } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './ValidityBar.examples.tsx';

const meta = { title: 'Patterns/ValidityBar' } satisfies Meta;
export default meta;

export const InForce = story(examples.InForce);
export const Ended = story(examples.Ended);
export const NotYet = story(examples.NotYet);
export const Unstated = story(examples.Unstated);
export const LastDay = story(examples.LastDay);
export const Printed = story(examples.Printed);
export const Long = story(examples.Long);

/** The two dates are terms with their values; the status is a word, and it says for which day it holds. */
export const DatesAreTerms = story(examples.InForce, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getAllByRole('term').map((term) => term.textContent)).toHaveLength(2);
    const [from, until] = canvas.getAllByRole('definition');
    await expect(from).toHaveTextContent(/2024年7月1日|1 July 2024/);
    await expect(until).toHaveTextContent(/距到期还有 952 天|952 days left/);
    await expect(canvas.getByText(/^(在有效期内|In force)$/)).toBeVisible();
    await expect(canvas.getByText(/^(截至 2026年11月21日|As of 21 November 2026)$/)).toBeVisible();
  },
});

/** Counted in whole days: the last day is none left, and the day before it begins is one. */
export const LastDayIsSaid = story(examples.LastDay, {
  play: async ({ canvasElement }) => {
    const [, until] = within(canvasElement).getAllByRole('definition');
    await expect(until).toHaveTextContent(/当日到期|Last day/);
    await expect(until).not.toHaveTextContent(/还有 0|0 days/);
  },
});

/** What is not in force yet says when it will be. */
export const WaitIsSaid = story(examples.NotYet, {
  play: async ({ canvasElement }) => {
    const [from] = within(canvasElement).getAllByRole('definition');
    await expect(from).toHaveTextContent(/距生效还有 21 天|Takes effect in 21 days/);
  },
});

/** Without a day nothing is said that would be true on some days only. */
export const NoDayNoStatus = story(examples.Printed, {
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getAllByRole('definition')).toHaveLength(2);
    await expect(canvasElement).not.toHaveTextContent(/在有效期内|截至|还有|In force|As of|days/);
  },
});
