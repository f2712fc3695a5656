import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../axe.ts';
import { collectErrors, newReader, type Size, settled, type TestLocale } from '../browser.ts';
import { linksOn, ownPages } from '../links.ts';
import { running } from '../running.ts';

const run = running();

const readers: [TestLocale, Size][] = [
  ['zh', 'desktop'],
  ['en', 'phone'],
];

describe('every page that a link leads to', () => {
  // Side by side: a page waits for its servers more than it reckons.
  it.concurrent.each(readers)('stands up: in %s at %s size', async (locale, size) => {
    const reader = await newReader(run.browser, size, locale);
    const page = await reader.newPage();
    const errors = collectErrors(page);
    const found = new Set(['/']);
    const wrong: string[] = [];
    for (const path of found) {
      await page.goto(`${run.portal.origin}${path}`);
      await page.locator('h1').first().waitFor();
      await settled(page);
      wrong.push(...(await faults(page, locale)).map((fault) => `${path}: ${fault}`));
      wrong.push(...errors.splice(0).map((error) => `${path}: ${error}`));
      for (const next of await linksOn(page)) found.add(next);
    }
    expect(wrong).toEqual([]);
    // The portal's own pages, and of each district its programmes and what it alone has.
    for (const path of ['/programmes', '/check', '/results', '/compare'])
      expect(found, path).toContain(path);
    for (const { entry } of run.portal.districts) {
      const base = `/d/${entry.id}`;
      expect(found, base).toContain(`${base}/programmes`);
      expect(ownPages(found, base), `${base} has pages of its own`).not.toEqual([]);
    }
    await reader.close();
  });
});

/** What is wrong with the page as it stands, a line each. */
async function faults(page: Page, locale: TestLocale): Promise<string[]> {
  const seen = await page.evaluate(() => ({
    headings: document.querySelectorAll('h1').length,
    beyond: document.documentElement.scrollWidth - window.innerWidth,
    fallback: document.querySelectorAll('[data-fallback]').length,
    language: document.documentElement.lang,
    title: document.title,
    lost: document.querySelectorAll('main a[href=""], main a:not([href])').length,
  }));
  return [
    ...(seen.headings === 1 ? [] : [`has ${seen.headings} main headings`]),
    ...(seen.beyond <= 0 ? [] : [`scrolls sideways by ${seen.beyond} px`]),
    ...(seen.fallback === 0 ? [] : ['is shown from data although the district runs']),
    ...(seen.language.startsWith(locale) ? [] : [`says its language is "${seen.language}"`]),
    ...(seen.title.trim() === '' ? ['has no title'] : []),
    ...(seen.lost === 0 ? [] : [`has ${seen.lost} links without an address`]),
    ...(await violations(page)),
  ];
}
