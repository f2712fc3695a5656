import { join } from 'node:path';
import { type RunningServer, registryEntry, serveDistrict } from '@portal/scripts/serve';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collectErrors, launchBrowser, newReader, type TestLocale } from './browser.ts';
import { inspect, programmeIn, publishedPack } from './inspect.ts';
import type { Persona } from './persona.ts';
import { PERSONAS } from './personas.ts';

// The pages of a district that need no script, as they are served: in a browser, which alone knows whether they can be
// read. That they are complete and valid is tested beside their source.

let browser: Browser;
const servers = new Map<string, RunningServer>();
const folderOf = (district: string): string =>
  join(import.meta.dirname, '../../apps', district, 'dist');

beforeAll(async () => {
  browser = await launchBrowser();
  for (const { district } of PERSONAS)
    servers.set(district, await serveDistrict(folderOf(district), 0));
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([...servers.values()].map((server) => server.close()));
});

function entryOf({ district }: Persona) {
  const server = servers.get(district);
  if (!server) throw new Error(`${district} is not served.`);
  return registryEntry(folderOf(district), server.origin);
}

/** Where the plain pages of a district begin: `http://…/north/0123456789/plain/`. */
function plainUrl(persona: Persona): string {
  const { origin, id, current } = entryOf(persona);
  return `${origin}/${id}/${current?.build}/plain/`;
}

const slugOf = ({ programme }: Persona): string => programme.slice(programme.indexOf('/') + 1);

/** A small phone in light and a desktop in dark: the next district gets the other, the pages being of the same parts. */
const lookOf = (
  index: number,
): { locale: TestLocale; width: number; colorScheme: 'light' | 'dark' } =>
  index % 2 === 0
    ? { locale: 'zh', width: 320, colorScheme: 'light' }
    : { locale: 'en', width: 1280, colorScheme: 'dark' };

describe.each(PERSONAS.map((persona, index) => [persona.district, persona, index] as const))(
  'the plain pages of %s',
  (_, persona, index) => {
    it('lead a reader without script from the district’s address to a programme, its source and the other language', async () => {
      const { origin, id } = entryOf(persona);
      const pack = await publishedPack(entryOf(persona));
      const programme = programmeIn(pack, persona.programme);
      const reader = await browser.newContext({ javaScriptEnabled: false, locale: 'zh-CN' });
      const page = await reader.newPage();

      await page.goto(`${origin}/`);
      await page.locator('noscript a[href$="/plain/zh/index.html"]').click();
      await page.locator('h1').waitFor();
      await page
        .locator(`main a[href="${slugOf(persona)}.html"]`)
        .first()
        .click();
      expect(await page.locator('h1').textContent()).toBe(programme.name.zh);

      const source = page.locator('main #conditions a[href*="document.html#"]').first();
      const clause = (await source.getAttribute('href'))?.split('#')[1] ?? '';
      await source.click();
      await page.locator(`[id="${clause}"]`).waitFor({ state: 'visible' });
      await page.goBack();

      await page.getByRole('link', { name: 'English', exact: true }).click();
      expect(await page.locator('h1').textContent()).toBe(programme.name.en);
      expect(await page.locator('html').getAttribute('lang')).toBe('en');

      const interactive = page.getByRole('link', { name: 'Open the interactive page' });
      const address = new URL((await interactive.getAttribute('href')) ?? '', page.url());
      expect(address.pathname).toBe(`/${id}/programmes/${slugOf(persona)}`);
      expect((await page.goto(address.href))?.status()).toBe(200);
      await reader.close();
    });

    const look = lookOf(index);
    it(`can be read: ${Object.values(look).join(', ')}`, async () => {
      const reader = await newReader(browser, look.width < 600 ? 'phone' : 'desktop', look.locale);
      const page = await reader.newPage();
      const errors = collectErrors(page);
      await page.setViewportSize({ width: look.width, height: 800 });
      await page.emulateMedia({ colorScheme: look.colorScheme });
      for (const file of ['index', slugOf(persona), 'rules', 'document']) {
        await page.goto(`${plainUrl(persona)}${look.locale}/${file}.html`);
        await inspect(page);
        expect(await isStyled(page), page.url()).toBe(true);
      }
      expect(errors).toEqual([]);
      await reader.close();
    });

    it('are worth printing: sources beside what they carry, nothing to click', async () => {
      const reader = await newReader(browser, 'desktop', 'zh');
      const page = await reader.newPage();
      await page.emulateMedia({ media: 'print' });
      await page.goto(`${plainUrl(persona)}zh/${slugOf(persona)}.html`);
      // A sheet of A4 between its margins.
      await page.setViewportSize({ width: 688, height: 1000 });
      expect(await page.locator('nav').locator('visible=true').count()).toBe(0);
      const sources = page.locator('#conditions li a[href*="document.html#"]');
      expect(await sources.count()).toBeGreaterThan(0);
      for (const source of await sources.all()) expect(await source.isVisible()).toBe(true);
      expect(await page.getByText('数据指纹').isVisible()).toBe(true);
      await reader.close();
    });
  },
);

/** Whether the style sheet has arrived: without it nothing has the colours of the kit. */
function isStyled(page: Page): Promise<boolean> {
  return page.evaluate(
    () => getComputedStyle(document.body).getPropertyValue('--color-page').trim() !== '',
  );
}
