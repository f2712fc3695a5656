// npm run screenshots
//
// Takes the pictures of the README from the built portal: home, a question, the results, a programme and its conditions, in both
// languages at desktop size, and the same walk in Chinese at phone size.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startPortal } from '@portal/scripts/serve';
import type { Page } from 'playwright-core';
import { LOCALES, launchBrowser, newReader, type Size, type TestLocale } from './browser.ts';
import { answerAll } from './check.ts';
import { engineer } from './persona.ts';

const folder = join(import.meta.dirname, '../../docs/screenshots');

const portal = await startPortal({ firstPort: 0 });
const browser = await launchBrowser();
try {
  mkdirSync(folder, { recursive: true });
  for (const locale of LOCALES) await walk('desktop', locale);
  await walk('phone', 'zh');
} finally {
  await Promise.all([browser.close(), portal.close()]);
}

async function walk(size: Size, locale: TestLocale): Promise<void> {
  const reader = await newReader(browser, size, locale);
  const page = await reader.newPage();
  const take = async (name: string): Promise<void> => {
    const file = `${name}-${size === 'phone' ? 'phone-' : ''}${locale}.png`;
    await settle(page);
    await page.screenshot({ path: join(folder, file) });
    console.log(`docs/screenshots/${file}`);
  };
  await page.goto(portal.origin);
  await page.locator('main a[href*="/d/"]').first().waitFor();
  await take('home');

  await page.goto(`${portal.origin}/check`);
  await page.locator('main label').first().click();
  await page.locator('label', { hasText: locale === 'zh' ? '青浦区' : 'Qingpu' }).click();
  await page.locator('main a[href*="fact="]').click();
  await page.waitForURL(/fact=/);
  await take('check');
  await answerAll(page, engineer);
  await page.waitForURL(/\/results/);
  await show(page, 'main article');
  await take('results');

  // In the same visit, so that the conditions are shown with what the reader has answered.
  await page.locator('main article a[href$="/programmes/housing-subsidy"]').click();
  await page.locator('[id="conditions"]').waitFor();
  await take('programme');
  await show(page, '[id="conditions"]');
  await take('conditions');
  await reader.close();
}

/** Brings the first such element to the upper part of the window. */
async function show(page: Page, selector: string): Promise<void> {
  await page
    .locator(selector)
    .first()
    .evaluate((element) => window.scrollBy(0, element.getBoundingClientRect().top - 96));
}

/** Fonts loaded and nothing on its way: a picture shows what a reader would see. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
