import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './MissingFacts.examples.tsx';

const meta = { title: 'Patterns/MissingFacts' } satisfies Meta;
export default meta;

export const Linked = story(examples.Linked);
export const Named = story(examples.Named);
export const Many = story(examples.Many);

/** A list named by its title; every fact leads to its own question, by Tab in the order shown. */
export const EachLeadsToItsQuestion = story(examples.Linked, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const list = canvas.getByRole('list', { name: /^(还需要知道|Still needed)$/ });
    const links = within(list).getAllByRole('link');
    await expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/check/sample%3Adegree',
      '/check/sample%3Asalary',
      '/check/sample%3Abirth-date',
    ]);
    for (const link of links) {
      await userEvent.tab();
      await expect(link).toHaveFocus();
      await expect(link.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
    }
  },
});
