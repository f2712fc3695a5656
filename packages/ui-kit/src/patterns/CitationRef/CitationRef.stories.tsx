import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './CitationRef.examples.tsx';

const meta = { title: 'Patterns/CitationRef' } satisfies Meta;
export default meta;

export const Paths = story(examples.Paths);
export const WithNumber = story(examples.WithNumber);
export const WithText = story(examples.WithText);
export const Many = story(examples.Many);
/** As the document's page calls them, by the number of the paragraph. */
export const SamePath = story(examples.SamePath, {
  play: async ({ canvasElement }) => {
    const links = within(canvasElement).getAllByRole('link');
    await expect(links.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^二、（一）( 第 2 段|, paragraph 2)$/),
      expect.stringMatching(/^二、（一）( 第 1 段|, paragraph 1)$/),
      '二、（二）1.',
    ]);
  },
});
export const Unlisted = story(examples.Unlisted);

/** The place is a link, the clause unfolds below it and is marked as Chinese; without a text there is no fold. */
export const ClauseUnfolds = story(examples.WithText, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const [first, second] = canvas.getAllByRole('listitem');
    if (!first || !second) throw new Error('the example cites two clauses');
    const link = within(first).getByRole('link', { name: '一、（一）3.（2）' });
    await expect(link).toHaveAttribute('href', '#sample/p1/1.3');
    await expect(within(second).queryByRole('group')).toBeNull();
    await userEvent.tab();
    await expect(link).toHaveFocus();
    await userEvent.tab();
    const summary = within(first).getByText(/^(条款原文|Text of the clause)/, { selector: 'span' });
    await expect(summary.closest('summary')).toHaveFocus();
    await expect(canvas.getByText(/同一家庭只能享受一次/)).not.toBeVisible();
    await userEvent.click(summary);
    const clause = canvas.getByRole('blockquote');
    await expect(clause).toBeVisible();
    await expect(clause).toHaveAttribute('lang', 'zh');
  },
});

/** No link is so low that a pointer takes its neighbour (WCAG 2.5.8). */
export const LinksAreHighEnough = story(examples.Many, {
  play: async ({ canvasElement }) => {
    const links = within(canvasElement).getAllByRole('link');
    await expect(links).toHaveLength(5);
    for (const link of links)
      await expect(link.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
  },
});
