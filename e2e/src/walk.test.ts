import { startPortal } from '@portal/scripts/serve';
import type { Browser, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { collectErrors, LOCALES, launchBrowser, newReader, SIZES, type Size } from './browser.ts';
import { answerAll } from './check.ts';
import { engineer } from './persona.ts';

let browser: Browser;
let portal: Awaited<ReturnType<typeof startPortal>>;
beforeAll(async () => {
  [browser, portal] = await Promise.all([launchBrowser(), startPortal({ firstPort: 0 })]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), portal?.close()]);
});

const words = {
  zh: {
    start: '开始自查',
    begin: '开始回答',
    myself: '我本人',
    qingpu: '青浦区',
    programme: '高层次人才购房、租房补贴（A—E类）',
    upTo: '最高',
    amount: '4,000',
    verdict: '符合条件',
  },
  en: {
    start: 'Start the check',
    begin: 'Start answering',
    myself: 'Myself',
    qingpu: 'Qingpu',
    programme: 'Home purchase and rent subsidies for high-level talent (classes A–E)',
    upTo: 'up to',
    amount: '4,000',
    verdict: 'Eligible',
  },
} as const;

const sizes = Object.keys(SIZES) as Size[];

describe.each(LOCALES)('in %s', (locale) => {
  describe.each(sizes)('at %s size', (size) => {
    it('a resident goes from home through the check to the results, the programme and its clause', async () => {
      const reader = await newReader(browser, size, locale);
      const page = await reader.newPage();
      const errors = collectErrors(page);
      const requests: Request[] = [];
      page.on('request', (request) => requests.push(request));
      const say = words[locale];

      await page.goto(portal.origin);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toMatch(new RegExp(`^${locale}`));
      for (const { entry } of portal.districts)
        await page.getByRole('link', { name: entry.name[locale] }).first().waitFor();
      await inspect(page);

      await page.getByRole('link', { name: say.start }).first().click();
      await page.locator('label', { hasText: say.myself }).click();
      await page.locator('label', { hasText: say.qingpu }).click();
      await inspect(page);
      await page.getByRole('link', { name: say.begin }).click();
      await page.waitForURL(/fact=/);
      await inspect(page);
      const asked = await answerAll(page, engineer);
      expect(asked.length).toBeGreaterThan(5);

      await page.waitForURL(/\/results/);
      const result = page.locator('main article').filter({
        has: page.getByRole('link', { name: say.programme, exact: true }),
      });
      await result.waitFor();
      const told = (await result.textContent()) ?? '';
      expect(told).toContain(say.verdict);
      expect(told.toLowerCase()).toContain(say.upTo);
      expect(told).toContain(say.amount);
      await inspect(page);

      await page.getByRole('link', { name: say.programme }).first().click();
      await page.waitForURL(/\/d\/qingpu\/programmes\/housing-subsidy/);
      await page.getByRole('heading', { level: 1, name: say.programme }).waitFor();
      // The page comes from the district's own code, not from the shell's fallback.
      expect(await page.locator('[data-fallback]').count()).toBe(0);
      const origin = portal.district('qingpu').entry.origin;
      expect(
        requests.some(
          (request) =>
            request.url().startsWith(`${origin}/`) && request.resourceType() === 'script',
        ),
      ).toBe(true);
      await inspect(page);

      await openFirstCitation(page);
      await page.waitForURL(/\/d\/qingpu\/document#/);
      const clause = decodeURIComponent(new URL(page.url()).hash.slice(1));
      const target = page.locator(`[id="${clause}"]`);
      await target.waitFor();
      expect(await target.textContent()).toMatch(/附件4/);
      await inspect(page);

      expect(errors).toEqual([]);
      expectNothingSent(requests, [
        portal.origin,
        ...portal.districts.map(({ entry }) => entry.origin),
      ]);
      await reader.close();
    });
  });
});

/** What must hold of every page: no sideways scrolling, nothing that axe objects to. */
async function inspect(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect(beyond, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0);
  expect(await violations(page), page.url()).toEqual([]);
}

/** On a phone a citation unfolds below what it belongs to; on a desktop it stands in the margin. */
async function openFirstCitation(page: Page): Promise<void> {
  const links = page.locator('main a[href*="document#qingpu/annex4/"]');
  for (const link of await links.all()) if (await link.isVisible()) return link.click();
  await page
    .locator('main details:has(a[href*="document#qingpu/annex4/"]) > summary')
    .first()
    .click();
  await links.locator('visible=true').first().click();
}

/**
 * That no request carried a fact of the reader: only reads of known origins, without a body, and with nothing in
 * the address or the headers that the reader entered.
 */
function expectNothingSent(requests: readonly Request[], origins: readonly string[]): void {
  expect(requests.length).toBeGreaterThan(0);
  const entered = [...Object.values(engineer).map(String), '417379', '1987'].filter((value) =>
    /\d{3}|-/.test(value),
  );
  for (const request of requests) {
    const url = new URL(request.url());
    expect(origins).toContain(url.origin);
    expect(request.method()).toBe('GET');
    expect(request.postData()).toBeNull();
    const carried = decodeURIComponent(
      `${url.pathname}${url.search} ${JSON.stringify(request.headers())}`,
    );
    for (const value of entered) expect(carried).not.toContain(value);
  }
}
