import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RunningServer, serveFolder } from '@portal/scripts/static-server';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../axe.ts';
import { collectErrors, LOCALES, launchBrowser, newReader, type TestLocale } from '../browser.ts';

/** The component kit's site as a designer opens it: built, behind a plain web server. */
const FOLDER = join(import.meta.dirname, '../../../packages/ui-kit/out/storybook');

interface Entry {
  id: string;
  type: 'story' | 'docs';
  title: string;
}

const { entries } = JSON.parse(readFileSync(join(FOLDER, 'index.json'), 'utf8')) as {
  entries: Record<string, Entry>;
};
const all = Object.values(entries);
const docs = all.filter(({ type }) => type === 'docs');
/** The first story of each part and of each set of pages: the story runs have seen, and walked, every one of them. */
const stories = all.filter(
  ({ type, title }, index) =>
    type === 'story' &&
    all.findIndex((entry) => entry.type === 'story' && entry.title === title) === index,
);

/**
 * A page of documentation shows several examples of what a page may have once, each with its own headings. One by
 * one, as stories, they are held to these rules too.
 */
const ONCE_A_PAGE = [
  'heading-order',
  'landmark-banner-is-top-level',
  'landmark-contentinfo-is-top-level',
  'landmark-main-is-top-level',
  'landmark-no-duplicate-banner',
  'landmark-no-duplicate-contentinfo',
  'landmark-no-duplicate-main',
  'landmark-unique',
];

/** Said by examples that show what happens when something fails. */
const MEANT = /the drawing of this example never comes/;

let browser: Browser;
let site: RunningServer;
beforeAll(async () => {
  [browser, site] = await Promise.all([
    launchBrowser(),
    serveFolder({
      folder: FOLDER,
      port: 0,
      headers: {},
      // Asked for by the browser, not by any page.
      made: { '/favicon.ico': () => ' ' },
      // Storybook starts itself from scripts inside its page.
      policy: () => "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:",
    }),
  ]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), site?.close()]);
});

/** Opens one entry by itself and waits until it is drawn. */
async function open(page: Page, { id, type }: Entry, locale: TestLocale): Promise<void> {
  const view = type === 'docs' ? 'docs' : 'story';
  await page.goto(`${site.origin}/iframe.html?id=${id}&viewMode=${view}&globals=locale:${locale}`);
  await page.waitForFunction(() =>
    /\bsb-show-(?:main|errordisplay)\b/.test(document.body.className),
  );
  if (type === 'docs') await page.locator('#storybook-docs h1').first().waitFor();
  // The examples of a page are drawn one after the other; when they are, the browser is idle.
  await page.evaluate(
    () => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done))),
  );
}

/**
 * What the page has complained of since the last time, but for walks that some stories take by themselves: their
 * assertions hold where nothing else takes the focus, and the story runs see to that.
 */
function complaints(errors: string[]): string[] {
  return errors.splice(0).filter((error) => !error.startsWith('TL: ') && !MEANT.test(error));
}

/** What is wrong with the page as it stands, a line each. */
async function faults(page: Page, entry: Entry): Promise<string[]> {
  const seen = await page.evaluate(() => ({
    failed: document.body.classList.contains('sb-show-errordisplay'),
    headings: [...document.querySelectorAll('#storybook-docs h1')].filter(
      // An example may be a page in miniature, with a heading of its own.
      (heading) => heading.closest('.sb-story, [data-story], iframe') === null,
    ).length,
  }));
  return [
    ...(seen.failed ? ['could not be drawn'] : []),
    ...(entry.type === 'docs' && seen.headings !== 1 ? [`has ${seen.headings} main headings`] : []),
  ];
}

/**
 * Each entry in one language, the next in the other: the words of both are held complete by the kit's own tests, and
 * the stories are seen in both by the story runs.
 */
function inTurn(entries: readonly Entry[], locale: TestLocale): Entry[] {
  return entries.filter((_, index) => LOCALES[index % LOCALES.length] === locale);
}

describe.each(LOCALES)('the site of the kit in %s', (locale) => {
  it('opens every second page of documentation: one heading, no error, nothing that axe objects to', async () => {
    const reader = await newReader(browser, 'desktop', locale);
    const page = await reader.newPage();
    const errors = collectErrors(page);
    const wrong: string[] = [];
    for (const entry of inTurn(docs, locale)) {
      await open(page, entry, locale);
      const found = [
        ...(await faults(page, entry)),
        ...(await violations(page, ONCE_A_PAGE)),
        ...complaints(errors),
      ];
      wrong.push(...found.map((fault) => `${entry.id}: ${fault}`));
    }
    expect(wrong).toEqual([]);
    expect(docs.length).toBeGreaterThan(40);
    await reader.close();
  });

  it('opens a story of every second part and set of pages without an error', async () => {
    const reader = await newReader(browser, 'phone', locale);
    const page = await reader.newPage();
    const errors = collectErrors(page);
    const wrong: string[] = [];
    for (const entry of inTurn(stories, locale)) {
      await open(page, entry, locale);
      const found = [...(await faults(page, entry)), ...complaints(errors)];
      wrong.push(...found.map((fault) => `${entry.id}: ${fault}`));
    }
    expect(wrong).toEqual([]);
    expect(stories.length).toBeGreaterThan(60);
    await reader.close();
  });
});

it('has a sidebar that leads to a page', async () => {
  const reader = await newReader(browser, 'desktop', 'en');
  const page = await reader.newPage();
  const errors = collectErrors(page);
  await page.goto(`${site.origin}/`);
  await page.getByRole('link').or(page.getByRole('button')).first().waitFor();
  await page
    .frameLocator('#storybook-preview-iframe')
    .locator('#storybook-docs h1, #storybook-root h1')
    .first()
    .waitFor();
  expect(await page.locator('#storybook-explorer-tree [data-item-id]').count()).toBeGreaterThan(40);
  expect(errors).toEqual([]);
  await reader.close();
});
