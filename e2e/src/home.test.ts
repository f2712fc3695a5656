import { districtIds } from '@portal/scripts/serve';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { collectErrors, LOCALES, newReader, settled } from './browser.ts';
import { running } from './running.ts';

// Home can be read before any of the portal's code has come, and is taken over as it is when it comes.

const started = running();
const [DISTRICT = ''] = districtIds();

const HEADINGS = { zh: '您能享受哪些人才政策？', en: 'Which talent policies are open to you?' };
const LINKS = ['/check', '/programmes', '/compare', ...districtIds().map((id) => `/d/${id}`)];

const visitOf = async (path: string): Promise<string> => {
  const answer = await fetch(started.portal.origin + path, { headers: { accept: 'text/html' } });
  return answer.text();
};

describe('before any script', () => {
  test.each(LOCALES)('home has its heading and its links in it: %s', async (locale) => {
    const html = await visitOf('/');
    const [, home = ''] = html.split(`<div data-prerendered="${locale}"`);
    const [own = ''] = home.split('<div data-prerendered=');
    expect(own).toContain(`<h1>${HEADINGS[locale]}</h1>`);
    for (const path of LINKS) expect(own).toContain(`href="${path}"`);
  });

  test('nothing in it has the name of something else, and each skip link leads into its own language', async () => {
    const html = await visitOf('/');
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const skips = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
    expect(skips).toEqual(LOCALES.map((locale) => `${locale}-main`));
    expect(ids).toEqual(expect.arrayContaining(skips));
  });

  test('no other page has home in it', async () => {
    for (const path of ['/check', `/d/${DISTRICT}`, '/nowhere'])
      expect(await visitOf(path)).not.toContain(HEADINGS.zh);
  });

  test('where no script runs, both languages can be read, and nothing claims to be on its way', async () => {
    const reader = await started.browser.newContext({ javaScriptEnabled: false });
    const page = await reader.newPage();
    await page.goto(started.portal.origin);
    const notice = await page.locator('noscript').boundingBox();
    for (const locale of LOCALES) {
      const heading = await page.getByRole('heading', { name: HEADINGS[locale] }).boundingBox();
      expect(heading?.y).toBeGreaterThan(notice?.y ?? Number.POSITIVE_INFINITY);
    }
    expect(await page.getByRole('status').filter({ visible: true }).count()).toBe(0);
    await reader.close();
  });
});

/** A page of home whose own code waits until it is let through. */
async function homeWithoutCode(page: Page, search = ''): Promise<() => void> {
  let release = (): void => {};
  const come = new Promise<void>((done) => {
    release = done;
  });
  await page.route(/\/static\/js\/(?!first\.)/, async (route) => {
    await come;
    await route.continue();
  });
  await page.goto(started.portal.origin + search, { waitUntil: 'commit' });
  return release;
}

/** Once the style sheets are there: until then both languages count as shown, though nothing is painted. */
async function inOneLanguage(page: Page): Promise<void> {
  await expect
    .poll(() => page.locator('h1').filter({ visible: true }).count(), { timeout: 20_000 })
    .toBe(1);
}

describe('while the portal’s code is on its way', () => {
  test.each([
    ['the browser’s', 'zh', '', 'zh'],
    ['the browser’s', 'en', '', 'en'],
    ['the address’s', 'zh', '/?lang=en', 'en'],
  ] as const)(
    'home is there in %s language (%s%s), and is taken over as it is',
    async (_, browser, search, locale) => {
      const reader = await newReader(started.browser, 'desktop', browser);
      const page = await reader.newPage();
      const errors = collectErrors(page);
      const release = await homeWithoutCode(page, search);
      await inOneLanguage(page);
      const heading = page.getByRole('heading', { level: 1 });
      expect(await heading.textContent()).toBe(HEADINGS[locale]);
      expect(await page.locator('html').getAttribute('lang')).toBe(
        locale === 'zh' ? 'zh-CN' : 'en',
      );
      const before = await heading.elementHandle();
      release();
      await page.locator('[data-prerendered]').first().waitFor({ state: 'detached' });
      await page.locator('#root h1').waitFor();
      await settled(page);
      // The very element that was written: what the page drew was the same.
      expect(await before?.evaluate((element) => element.isConnected)).toBe(true);
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
      // What each language had for itself is the page's again.
      expect(await page.locator('main#main h1').count()).toBe(1);
      expect(await page.locator('a[href="#main"]').count()).toBe(1);
      expect(errors).toEqual([]);
      await reader.close();
    },
  );

  test.each([
    ['has answers on the device', '/', { profile: { 'person.birthDate': '1990-01-01' } }],
    ['reads for another day', '/?asOf=2024-01-01', undefined],
  ] as const)('who %s waits for the page that shows it', async (_, path, kept) => {
    const reader = await newReader(started.browser, 'phone', 'zh');
    const page = await reader.newPage();
    const answers = kept && JSON.stringify({ form: 1, ...kept, notSure: [] });
    if (answers)
      await page.addInitScript((text) => {
        localStorage.setItem('talent-portal.profile', text);
      }, answers);
    const release = await homeWithoutCode(page, path);
    await page.waitForLoadState('domcontentloaded', { timeout: 1000 }).catch(() => undefined);
    expect(await page.locator('h1').filter({ visible: true }).count()).toBe(0);
    release();
    await page.getByRole('heading', { name: HEADINGS.zh }).waitFor();
    await reader.close();
  });

  test('a search leads where it leads later', async () => {
    const reader = await newReader(started.browser, 'desktop', 'zh');
    const page = await reader.newPage();
    const release = await homeWithoutCode(page);
    await inOneLanguage(page);
    await page.getByRole('searchbox').fill('租房');
    const gone = page.waitForURL(/\/programmes\?text=/);
    await page.getByRole('searchbox').press('Enter');
    release();
    await gone;
    await reader.close();
  });
});
