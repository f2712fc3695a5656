import { districtIds } from '@portal/scripts/serve';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  collectErrors,
  LOCALES,
  newReader,
  SIZES,
  type Size,
  settled,
  type TestLocale,
} from '../browser.ts';
import { inspect, programmeIn, publishedPack } from '../inspect.ts';
import { running } from '../running.ts';

const run = running();

/** A front page on a phone, with its folds closed: how many screens long at most. English runs longer. */
const SCREENS = { zh: 7.5, en: 9 } as const;

describe('the front page of a district on a phone', () => {
  it.each(districtIds())(
    '%s: not endless; folds open by keyboard, and stand open on paper',
    async (id) => {
      for (const locale of LOCALES) {
        const reader = await newReader(run.browser, 'phone', locale);
        const page = await reader.newPage();
        const errors = collectErrors(page);
        await visit(page, `/d/${id}`);
        await inspect(page);
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        expect(height / SIZES.phone.height, `${id} in ${locale}`).toBeLessThan(SCREENS[locale]);

        // What leads on within the portal; where the page comes from prints as it stands on the screen.
        const within = 'a[href^="/d/"]';
        const folded = page.locator(`main details:not([open]):has(${within})`).last();
        const fold = folded.locator('> summary');
        const link = folded.locator(within).first();
        if ((await fold.count()) > 0) {
          const href = await link.getAttribute('href');
          const inside = page.locator(`main :is(ul, ol, p) a[href="${href}"]`).last();
          expect(await inside.isVisible()).toBe(false);
          await page.emulateMedia({ media: 'print' });
          await expect.poll(() => inside.isVisible(), { message: 'on paper' }).toBe(true);
          await page.emulateMedia({ media: 'screen' });
          await expect.poll(() => inside.isVisible()).toBe(false);
          await fold.focus();
          await page.keyboard.press('Enter');
          await expect.poll(() => inside.isVisible()).toBe(true);
          await inspect(page);
        }
        expect(errors).toEqual([]);
        await reader.close();
      }
    },
  );
});

it('the fronts of districts whose plan has parts name everything the plan holds', async () => {
  const reader = await newReader(run.browser, 'phone', 'zh');
  const page = await reader.newPage();
  for (const id of ['changning', 'hongkou'] as const) {
    const pack = await publishedPack(run.portal.district(id).entry);
    await visit(page, `/d/${id}`);
    const text = await page.locator('main').evaluate((main) => main.textContent ?? '');
    for (const { name } of pack.programmes) expect(text).toContain(name.zh);
  }
  await reader.close();
});

const HEADERS: [TestLocale, number][] = [
  ['zh', 1280],
  ['en', 1280],
  ['en', 1024],
];

describe('the header', () => {
  it.each(HEADERS)(
    'in %s at %s: every entry in one line, the current one marked',
    async (locale, width) => {
      const page = await newPage(locale, 'desktop');
      await page.setViewportSize({ width, height: 900 });
      await visit(page, '/compare');
      const entries = page.locator('header nav a');
      const tops = await entries.evaluateAll((links) =>
        links.map((link) => Math.round(link.getBoundingClientRect().top)),
      );
      expect(tops.length).toBeGreaterThanOrEqual(4);
      expect(new Set(tops).size).toBe(1);
      expect(await page.locator('header nav a[aria-current="page"]').count()).toBe(1);
      const search = await page.locator('header input[type="search"]').boundingBox();
      expect(search?.width ?? 0).toBeGreaterThan(200);
      await inspect(page);
      await page.context().close();
    },
  );

  it.each([
    ['zh', 390, 844],
    ['en', 390, 844],
    ['en', 768, 1024],
    // 200 % of 1280.
    ['zh', 640, 512],
  ] as const)(
    'in %s at %s × %s: all of it behind one button, and Escape folds it',
    async (locale, width, height) => {
      const page = await newPage(locale, 'desktop');
      await page.setViewportSize({ width, height });
      await visit(page, '/compare');
      const button = page.locator('header button[aria-controls]');
      await button.click();
      for (const part of ['header nav a', 'header input[type="search"]', 'header select'])
        expect(await page.locator(part).first().isVisible(), part).toBe(true);
      await inspect(page);
      await page.keyboard.press('Escape');
      expect(await button.getAttribute('aria-expanded')).toBe('false');
      await page.context().close();
    },
  );
});

describe('a district’s own tools', () => {
  it('are reached from the programme they reckon with, which says what the reader’s sum comes to', async () => {
    const page = await newPage('en', 'phone');
    await visit(page, '/d/songjiang/programmes/p04-urgently-needed');
    await page.locator('#tools a[href="/d/songjiang/wage-subsidy"]').click();
    await page.waitForURL(/wage-subsidy$/);
    const wage = page.locator(
      'main form input[inputmode="decimal"], main input[inputmode="decimal"]',
    );
    const unit = page.locator('main select').first();
    await unit.selectOption('yuan');
    await wage.first().fill('100000');
    await page.getByText('CNY 6,000').locator('visible=true').first().waitFor();
    const pack = await publishedPack(run.portal.district('songjiang').entry);
    const { name } = programmeIn(pack, 'songjiang/p04-urgently-needed');
    await page
      .locator('main a[href="/d/songjiang/programmes/p04-urgently-needed"]')
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: name.en }).waitFor();
    await expect
      .poll(() => page.locator('#amounts').textContent())
      .toMatch(/CNY 6,000.*CNY 48,000/s);
    await inspect(page);
    await page.context().close();
  });

  it('name at once the measures they find', async () => {
    const page = await newPage('zh', 'phone');
    await visit(page, '/d/changning/measure-finder?who=employer');
    const pack = await publishedPack(run.portal.district('changning').entry);
    const meant = pack.programmes.filter(({ audience }) => audience.includes('employer'));
    for (const { name } of meant)
      expect(
        await page
          .getByRole('heading', { level: 4 })
          .filter({ hasText: name.zh })
          .first()
          .isVisible(),
        name.zh,
      ).toBe(true);
    await inspect(page);
    await page.context().close();
  });

  it('give back a line that was removed by mistake', async () => {
    const page = await newPage('zh', 'desktop');
    await visit(page, '/d/yangpu/exam-fee');
    const fee = page.locator('main fieldset input[inputmode="decimal"]').first();
    await fee.fill('420.5');
    await page.getByRole('button', { name: '删除：证书第 1 行' }).click();
    expect(await fee.count()).toBe(0);
    await page.getByRole('button', { name: '撤销' }).click();
    expect(await fee.inputValue()).toBe('420.5');
    await inspect(page);
    await page.context().close();
  });
});

async function newPage(locale: TestLocale, size: Size): Promise<Page> {
  return (await newReader(run.browser, size, locale)).newPage();
}

async function visit(page: Page, path: string): Promise<void> {
  await page.goto(`${run.portal.origin}${path}`);
  await page.locator('h1').first().waitFor();
  // A district's own part of its front page is fetched after the rest.
  await expect.poll(() => page.getByText(/^(正在载入|Loading)$/).count()).toBe(0);
  await settled(page);
}
