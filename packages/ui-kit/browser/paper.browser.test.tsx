import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isSeen } from './measure.ts';
import { screen, wish } from './screen.ts';
import { type Mounted, mountStory, stories } from './stories.tsx';

let mounted: Mounted | undefined;

beforeEach(() => screen('desktop'));
afterEach(async () => {
  mounted?.unmount();
  mounted = undefined;
  await wish({});
});

async function show(title: string, exportName: string): Promise<void> {
  const story = stories.find((each) => each.title === title && each.exportName === exportName);
  if (!story) throw new Error(`there is no story ${title} › ${exportName}`);
  mounted = await mountStory(story, { locale: 'en' });
}

const drawing = () => document.querySelector('figure [aria-hidden] svg')?.getAttribute('viewBox');

describe('on paper', () => {
  test('a sheet leaves out what is for the screen alone', async () => {
    await show('Patterns/PrintSheet', 'Preview');
    const line = [...document.querySelectorAll('p')].find(({ textContent }) =>
      textContent.startsWith('This line is on the screen only'),
    );
    if (!line) throw new Error('the story has a line for the screen alone');
    expect(isSeen(line)).toBe(true);
    await wish({ media: 'print' });
    expect(isSeen(line)).toBe(false);
    const heading = document.querySelector('article h1');
    expect(heading && isSeen(heading)).toBe(true);
  });

  test('header, content and footer begin at one edge', async () => {
    await show('Components/PageLayout', 'Whole');
    await wish({ media: 'print' });
    const edges = ['header a', 'main h1', 'footer p'].map(
      (part) => document.querySelector(part)?.getBoundingClientRect().left,
    );
    expect(edges[0]).toBeGreaterThan(0);
    expect(new Set(edges).size).toBe(1);
  });

  test('a folded table is open', async () => {
    await show('Patterns/ChartFigure', 'LongTable');
    const table = [...document.querySelectorAll('p')].find(
      ({ textContent }) => textContent === 'A long table.',
    );
    if (!table) throw new Error('the story has a folded table');
    expect(table.checkVisibility({ contentVisibilityAuto: true })).toBe(false);
    await wish({ media: 'print' });
    expect(table.getBoundingClientRect().height).toBeGreaterThan(0);
  });

  test.each(['desktop', 'phone'] as const)(
    'a drawing is laid out for the sheet, whatever it was on a %s',
    async (size) => {
      await screen(size);
      await show('Patterns/RangeChart', 'Programmes');
      await expect.poll(drawing).toBeTruthy();
      const before = drawing();
      window.dispatchEvent(new Event('beforeprint'));
      expect(drawing()?.split(' ')[2]).toBe('660');
      window.dispatchEvent(new Event('afterprint'));
      await expect.poll(drawing).toBe(before);
    },
  );
});
