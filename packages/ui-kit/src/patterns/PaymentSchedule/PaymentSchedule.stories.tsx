import type { Meta } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './PaymentSchedule.examples.tsx';

const meta = { title: 'Patterns/PaymentSchedule' } satisfies Meta;
export default meta;

export const TenYears = story(examples.TenYears);
export const Together = story(examples.Together);
export const EitherOr = story(examples.EitherOr);
export const Monthly = story(examples.Monthly);
export const FromAMonth = story(examples.FromAMonth, {
  play: async ({ canvasElement }) => {
    await expect(
      within(canvasElement).getByRole('rowheader', { name: /2027年12月|December 2027/ }),
    ).toBeVisible();
  },
});
export const Nothing = story(examples.Nothing);
