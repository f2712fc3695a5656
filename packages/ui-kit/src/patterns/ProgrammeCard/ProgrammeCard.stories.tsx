import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './ProgrammeCard.examples.tsx';

const meta = { title: 'Patterns/ProgrammeCard' } satisfies Meta;
export default meta;

export const InList = story(examples.InList);
export const Found = story(examples.Found);
export const InResults = story(examples.InResults);
export const EveryVerdict = story(examples.EveryVerdict);
export const LongWithoutAmount = story(examples.LongWithoutAmount);

/** One link for the whole card, named by the programme; what else leads on keeps its own place in the order. */
export const CardIsOneLink = story(examples.InResults, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const card = within(canvas.getByRole('article'));
    const link = card.getByRole('link', {
      name: /^(高层次人才购房、租房补贴|Housing subsidies for)/,
    });
    await expect(card.getByRole('heading', { level: 2 })).toContainElement(link);
    await userEvent.tab();
    await expect(link).toHaveFocus();
    const list = card.getByRole('list', { name: /^(还需要知道|Still needed)$/ });
    for (const fact of within(list).getAllByRole('link')) {
      await userEvent.tab();
      await expect(fact).toHaveFocus();
    }
  },
});

/** A verdict is a word on every card. */
export const VerdictIsAWord = story(examples.EveryVerdict, {
  play: async ({ canvasElement }) => {
    const words = within(canvasElement)
      .getAllByRole('article')
      .map((card) => card.textContent);
    const said = [
      /符合条件|Eligible/,
      /还需补充信息|More information needed/,
      /由主管部门评定|An authority decides/,
      /不符合条件|Not eligible/,
    ];
    await expect(words).toEqual(said.map((word) => expect.stringMatching(word)));
  },
});
