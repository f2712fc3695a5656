import type { Locale, Text } from '@portal/rules-core';
import { type DisplayMode, displayModeOf } from '@portal/ui-kit';
import type { ReactElement } from 'react';
import { expect, waitFor } from 'storybook/test';

/** The day on which all page stories are read: later, what they show would change by itself. */
export const STORY_DAY = '2026-11-21';

/** What of Storybook's context a page story looks at. */
export interface StoryContext {
  globals: Record<string, unknown>;
  canvasElement: HTMLElement;
}

/**
 * A story in Storybook's format: plain data, so that whoever writes one needs no Storybook of their own.
 * `tags` stand beside the story in its file, where Storybook reads them without running it.
 */
export interface PageStory {
  render: (args: unknown, context: Pick<StoryContext, 'globals'>) => ReactElement;
  beforeEach: () => () => void;
  play: (context: StoryContext) => Promise<void>;
}

/** What the toolbar is set to. */
export interface Toolbar {
  locale: Locale;
  displayMode: DisplayMode;
}

export interface PageStoryOptions {
  /** The page as a reader meets it. It is taken anew when the toolbar is changed. */
  view: (toolbar: Toolbar) => ReactElement;
  /** The page's `h1`, where it is known from the pack: a page that says “not found” has one too. */
  heading?: Text | undefined;
  /** What else the reader must see or do there. */
  walk?: (page: HTMLElement, toolbar: Toolbar) => void | Promise<void>;
}

/** A story of a whole page: it stands when its own code is loaded and has one heading of the first level. */
export function pageStory({ view, heading, walk }: PageStoryOptions): PageStory {
  return {
    render: (_args, { globals }) => view(toolbarOf(globals)),
    beforeEach: () => setClock(STORY_DAY),
    async play({ canvasElement, globals }) {
      const toolbar = toolbarOf(globals);
      await arrived(canvasElement);
      if (heading)
        expect(canvasElement.querySelector('h1')).toHaveTextContent(heading[toolbar.locale]);
      await walk?.(canvasElement, toolbar);
    },
  };
}

/** Waits for a page to be there, code and all. */
export async function arrived(page: HTMLElement): Promise<void> {
  await waitFor(
    () => {
      expect(page.querySelectorAll('h1')).toHaveLength(1);
      expect(page.querySelectorAll('main')).toHaveLength(1);
    },
    // The first page of a kind has its modules fetched one by one.
    { timeout: 30_000 },
  );
}

function toolbarOf(globals: Record<string, unknown>): Toolbar {
  return {
    locale: globals.locale === 'en' ? 'en' : 'zh',
    displayMode: displayModeOf(globals.mode),
  };
}

/**
 * Sets the clock to noon in Shanghai of a day and lets it run on from there. Pages ask the clock for today, and a
 * story must not look different tomorrow.
 * @returns how to put the clock right again
 */
export function setClock(day: string): () => void {
  const RealDate = Date;
  const ahead = RealDate.parse(`${day}T12:00:00+08:00`) - RealDate.now();
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [target.now() + ahead] : args, newTarget),
    get: (target, key, receiver) =>
      key === 'now' ? () => target.now() + ahead : Reflect.get(target, key, receiver),
  });
  return () => {
    globalThis.Date = RealDate;
  };
}
