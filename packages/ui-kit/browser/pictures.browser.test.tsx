import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { screen, showWhole } from './screen.ts';
import { type Mounted, mountStory, type StoryEntry, stories } from './stories.tsx';

// How the parts look, against pictures that somebody has looked at. When a change is meant: look at the pictures in
// out/browser/pictures, then `npm run pictures` at the root takes them over; commit them with the change.

let mounted: Mounted | undefined;
let still: HTMLStyleElement;

beforeEach(async () => {
  still = document.createElement('style');
  // The window is made as high as the part: what is as high as the window would grow with it and never be whole.
  still.textContent = `
    *, *::before, *::after { animation: none !important; transition: none !important; caret-color: transparent !important; }
    main { min-block-size: 0 !important; }
  `;
  document.head.append(still);
});

afterEach(() => {
  mounted?.unmount();
  mounted = undefined;
  still.remove();
});

/** `Patterns/CriteriaTree › AnyOf` → `CriteriaTree-AnyOf` */
const fileOf = ({ title, exportName }: StoryEntry) => `${title.split('/').at(-1)}-${exportName}`;

/** Higher than this it is a page, pictured by its parts; CSS pixels. */
const PAGE = 1400;

async function matches(name: string): Promise<void> {
  if (!mounted) throw new Error('a picture is taken of a story that is drawn');
  if (mounted.canvas.offsetHeight > PAGE) return;
  mounted.canvas.setAttribute('data-testid', 'picture');
  await showWhole(mounted.canvas);
  await userEvent.unhover(document.body);
  (document.activeElement as HTMLElement | null)?.blur();
  await expect(page.getByTestId('picture')).toMatchScreenshot(name);
}

// A walk ends where it wants to; it is looked at by its own assertions.
const drawn = stories.filter((entry) => !entry.plays);
const patterns = drawn.filter((entry) => entry.title.startsWith('Patterns/'));
const components = [
  ...Map.groupBy(
    drawn.filter((entry) => entry.title.startsWith('Components/')),
    (entry) => entry.title,
  ).values(),
].map((own) => own.find((entry) => /^(?:Plain|Full|Whole)$/.test(entry.exportName)) ?? own[0]);

describe('patterns, on a desk, in Chinese', () => {
  test.for(patterns)('$name', async (entry) => {
    await screen('desktop');
    mounted = await mountStory(entry, { locale: 'zh', mode: 'light' });
    await matches(fileOf(entry));
  });
});

describe('components, on a phone, in English, dark', () => {
  test.for(components.filter((entry) => entry !== undefined))('$name', async (entry) => {
    await screen('phone');
    mounted = await mountStory(entry, { locale: 'en', mode: 'dark' });
    await matches(`${fileOf(entry)}-phone-dark-en`);
  });
});
