import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { collectErrors, newReader, type Size, type TestLocale } from '../browser.ts';
import { inspect } from '../inspect.ts';
import { running } from '../running.ts';

const DISTRICT = 'songjiang';

const run = running([DISTRICT]);

const READERS: [TestLocale, Size][] = [
  ['zh', 'desktop'],
  ['en', 'phone'],
];
const PLACES = ['in the portal', 'at its own address'] as const;

const language = (page: Page) => page.locator('html').getAttribute('lang');
const mode = (page: Page) => page.locator('html').getAttribute('data-mode');
const arrived = (page: Page) => page.locator('main h1').first().waitFor();
const colour = (page: Page, name: string) =>
  page.evaluate(
    (token) => getComputedStyle(document.documentElement).getPropertyValue(token),
    name,
  );

/** On a phone the settings are behind a button. */
async function openMenu(page: Page): Promise<void> {
  const toggle = page.locator('header button[aria-expanded="false"]').locator('visible=true');
  if ((await toggle.count()) > 0) await toggle.first().click();
}

async function chooseMode(page: Page, value: string): Promise<void> {
  await openMenu(page);
  await page.locator('header select').selectOption(value);
}

async function changeLanguage(page: Page): Promise<void> {
  await openMenu(page);
  const other = (await language(page))?.startsWith('zh') ? 'en' : 'zh-CN';
  await page.locator(`header button[lang="${other}"]`).click();
  await page.locator(`html[lang="${other}"]`).waitFor();
}

describe('language and display mode', () => {
  it.each(PLACES.flatMap((place) => READERS.map((reader) => [place, ...reader] as const)))(
    'are chosen on any page and remembered: %s, %s, %s',
    async (place, locale, size) => {
      const reader = await newReader(run.browser, size, locale);
      const page = await reader.newPage();
      const errors = collectErrors(page);
      const { entry } = run.portal.district(DISTRICT);
      const [origin, base] =
        place === 'in the portal'
          ? [run.portal.origin, `/d/${DISTRICT}`]
          : [entry.origin, `/${DISTRICT}`];
      const other = locale === 'zh' ? 'en' : 'zh';

      await page.goto(`${origin}${base}/programmes`);
      await arrived(page);
      expect(await language(page)).toMatch(new RegExp(`^${locale}`));
      expect(await mode(page)).toBe('auto');
      await changeLanguage(page);
      await chooseMode(page, 'care');
      await page.getByText(entry.name[other]).first().waitFor();
      expect(await mode(page)).toBe('care');
      await inspect(page);

      await page.goto(`${origin}${base}/document`);
      await arrived(page);
      expect(await language(page)).toMatch(new RegExp(`^${other}`));
      expect(await mode(page)).toBe('care');
      if (place === 'in the portal') {
        await page.goto(`${origin}/compare`);
        await arrived(page);
        expect(await language(page)).toMatch(new RegExp(`^${other}`));
        expect(await mode(page)).toBe('care');
      }

      // A link that asks for something else is followed for this visit, and in this window alone.
      const asked = await reader.newPage();
      await asked.goto(`${origin}${base}/programmes?lang=${locale}&display=dark`);
      await arrived(asked);
      await asked
        .locator(`main a[href="${base}/document"]`)
        .locator('visible=true')
        .first()
        .click();
      await asked.waitForURL((url) => url.search === '');
      await asked.reload();
      await arrived(asked);
      expect(await language(asked)).toMatch(new RegExp(`^${locale}`));
      expect(await mode(asked)).toBe('dark');
      await page.reload();
      await arrived(page);
      expect(await language(page)).toMatch(new RegExp(`^${other}`));
      expect(await mode(page)).toBe('care');

      // The reader’s own choice counts more than the address that is still there.
      await asked.goto(`${origin}${base}/programmes?lang=${locale}`);
      await arrived(asked);
      await changeLanguage(asked);
      await asked.reload();
      await arrived(asked);
      expect(await language(asked)).toMatch(new RegExp(`^${other}`));
      expect(errors).toEqual([]);
      await reader.close();
    },
  );

  it('what the device prefers is followed until the reader chooses', async () => {
    const reader = await newReader(run.browser, 'desktop', 'zh');
    const page = await reader.newPage();
    await page.goto(`${run.portal.origin}/d/${DISTRICT}`);
    await arrived(page);
    const light = [await colour(page, '--color-page'), await colour(page, '--color-line')];
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colour(page, '--color-page')).not.toBe(light[0]);
    await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
    expect(await colour(page, '--color-line')).not.toBe(light[1]);
    await page.emulateMedia({ colorScheme: 'dark', contrast: 'no-preference' });
    await chooseMode(page, 'light');
    expect(await colour(page, '--color-page')).toBe(light[0]);
    await page.reload();
    await arrived(page);
    expect(await colour(page, '--color-page')).toBe(light[0]);
    await chooseMode(page, 'auto');
    expect(await colour(page, '--color-page')).not.toBe(light[0]);
    await reader.close();
  });
});
