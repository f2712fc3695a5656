import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { collectErrors, newReader, type Size, type TestLocale } from '../browser.ts';
import { enterDate } from '../check.ts';
import { inspect, publishedPack } from '../inspect.ts';
import { running } from '../running.ts';

// A plan that ended in 2020 stands beside plans that began later: on the last day of 2019 it alone held.
const ENDED = 'hongkou';
const DAY = '2019-12-31';

const run = running();

const words = {
  zh: {
    change: '换一天',
    day: '按 2019年12月31日 的政策阅读',
    asOf: '截至 2019年12月31日',
    inForce: '在有效期内',
    toToday: '回到今天',
    noneHolds: '5 份文件都不在有效期内',
    unreadable: '2019-02-29',
    drop: '从网址中去掉这个日期',
    lastDay: '2020年12月31日',
    ended: '已到期',
  },
  en: {
    change: 'Choose another day',
    day: 'Read as of 31 December 2019, not today.',
    asOf: 'As of 31 December 2019',
    inForce: 'In force',
    toToday: 'Back to today',
    noneHolds: 'None of the 5 documents was in force on that day.',
    unreadable: '2019-02-29',
    drop: 'Take this date out of the address',
    lastDay: '31 December 2020',
    ended: 'Ended',
  },
} as const;

const asOf = (page: Page): string | null => new URL(page.url()).searchParams.get('asOf');
const band = (page: Page) => page.locator('main [role="status"]').first();
const control = (page: Page, change: string) =>
  page.locator('main details').filter({ has: page.locator('summary', { hasText: change }) });

const bandSays = (page: Page, text: string): Promise<void> =>
  page.locator('main [role="status"]', { hasText: text }).first().waitFor();

async function chooseDay(page: Page, change: string, day: string): Promise<void> {
  const fold = control(page, change).first();
  await fold.locator('> summary').click();
  await enterDate(fold.locator('form'), day);
  await inspect(page);
  await fold.locator('form button[type="submit"]').click();
  await page.waitForURL(new RegExp(`asOf=${day}`));
}

const READERS: [TestLocale, Size][] = [
  ['zh', 'desktop'],
  ['en', 'phone'],
];

describe('the day the rules are read for', () => {
  it.each(READERS)(
    'goes along through the portal and its districts: %s, %s',
    async (locale, size) => {
      const say = words[locale];
      const reader = await newReader(run.browser, size, locale);
      const page = await reader.newPage();
      const errors = collectErrors(page);
      const pack = await publishedPack(run.portal.district(ENDED).entry);

      await page.goto(`${run.portal.origin}/programmes?district=${ENDED}`);
      const programme = page.locator(`main a[href*="/d/${ENDED}/programmes/"]`).first();
      await programme.waitFor();
      await page.getByRole('heading', { level: 2, name: say.ended }).waitFor();
      await chooseDay(page, say.change, DAY);
      await bandSays(page, say.day);
      // The periods of all documents, as a table beside the drawing.
      const fold = control(page, say.change).first();
      for (const { entry } of run.portal.districts)
        await fold
          .locator(`table a[href="/d/${entry.id}/document?asOf=${DAY}"]`)
          .waitFor({ state: 'attached' });

      await page.reload();
      await bandSays(page, say.day);
      expect(new URL(page.url()).searchParams.get('district')).toBe(ENDED);
      await inspect(page);

      // A link that is copied leads to the same day; a click does.
      expect(await programme.getAttribute('href')).toContain(`asOf=${DAY}`);
      await programme.click();
      await page.waitForURL(new RegExp(`/d/${ENDED}/programmes/`));
      expect(asOf(page)).toBe(DAY);
      await page.getByText(say.asOf, { exact: true }).first().waitFor();
      await page.getByText(say.inForce, { exact: true }).first().waitFor();
      expect(await page.locator('[data-fallback]').count()).toBe(0);
      await page
        .locator(`main a[href^="/d/${ENDED}/document?asOf=${DAY}#"]`)
        .first()
        .waitFor({ state: 'attached' });
      await inspect(page);
      await page.reload();
      await page.getByText(say.asOf, { exact: true }).first().waitFor();

      await page.goBack();
      await page.waitForURL(/\/programmes\?/);
      expect(asOf(page)).toBe(DAY);
      await page.goForward();
      await page.getByText(say.asOf, { exact: true }).first().waitFor();

      await page.getByRole('button', { name: say.toToday }).first().click();
      await page.waitForURL((url) => !url.searchParams.has('asOf'));
      await page.getByText(say.asOf, { exact: true }).first().waitFor({ state: 'detached' });
      await expect.poll(() => band(page).textContent()).toBe('');
      // Each entry of the history shows what it showed.
      await page.goBack();
      await bandSays(page, say.day);

      await page.goto(`${run.portal.origin}/compare?asOf=${DAY}`);
      await page
        .getByRole('columnheader', { name: pack.district.name[locale] })
        .first()
        .waitFor({ state: 'attached' });
      await bandSays(page, say.day);
      await inspect(page);
      expect(errors).toEqual([]);
      await reader.close();
    },
  );

  it.each(READERS)(
    'that is none, or lies outside every period, is said: %s, %s',
    async (locale, size) => {
      const say = words[locale];
      const reader = await newReader(run.browser, size, locale);
      const page = await reader.newPage();
      const errors = collectErrors(page);
      await page.goto(`${run.portal.origin}/results?asOf=${say.unreadable}`);
      await bandSays(page, say.unreadable);
      await inspect(page);
      await page.getByRole('button', { name: say.drop }).click();
      await page.waitForURL((url) => !url.searchParams.has('asOf'));
      await expect.poll(() => band(page).textContent()).toBe('');

      // Markup in an address stays text.
      await page.goto(`${run.portal.origin}/?asOf=%3Cimg%20src%3Dx%3E`);
      await bandSays(page, '<img src=x>');
      expect(await band(page).locator('img').count()).toBe(0);

      await page.goto(`${run.portal.origin}/?asOf=2015-01-01`);
      await bandSays(page, say.noneHolds);
      await inspect(page);
      expect(errors).toEqual([]);
      await reader.close();
    },
  );

  it.each(READERS)('holds in a district at its own address: %s, %s', async (locale, size) => {
    const say = words[locale];
    const reader = await newReader(run.browser, size, locale);
    const page = await reader.newPage();
    const errors = collectErrors(page);
    const { entry } = run.portal.district(ENDED);
    await page.goto(`${entry.origin}/${ENDED}/`);
    const fold = control(page, say.change).first();
    await fold.locator('> summary').click();
    await fold.locator('label', { hasText: say.lastDay }).click();
    await page.waitForURL(/asOf=2020-12-31/);
    await bandSays(page, say.lastDay);
    await inspect(page);
    await page
      .locator(`main a[href="/${ENDED}/document?asOf=2020-12-31"]`)
      .locator('visible=true')
      .first()
      .click();
    await page.waitForURL(/\/document\?asOf=2020-12-31/);
    await page.reload();
    await page.getByText(say.inForce, { exact: true }).first().waitFor();
    await page.getByRole('button', { name: say.toToday }).first().click();
    await page.waitForURL((url) => url.pathname === `/${ENDED}/document` && url.search === '');
    expect(errors).toEqual([]);
    await reader.close();
  });
});
