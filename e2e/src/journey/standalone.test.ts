import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { collectErrors, newReader, type Size, type TestLocale } from '../browser.ts';
import { followCitation, inspect, programmeIn, publishedPack } from '../inspect.ts';
import { linksOn, ownPages } from '../links.ts';
import type { Persona } from '../persona.ts';
import { PERSONAS } from '../personas.ts';
import { running } from '../running.ts';

const run = running();

const READERS: [TestLocale, Size][] = [
  ['zh', 'phone'],
  ['en', 'desktop'],
];

/** Alone at its own address, and in the portal: the same pages, under another path. */
const PLACES = ['alone', 'in the portal'] as const;

const WALKS = PERSONAS.flatMap((persona) =>
  PLACES.flatMap((place, index) => {
    // One reader alone and the other in the portal: each page is read in both languages and at both sizes.
    const [locale, size] = READERS[index] ?? ['zh', 'phone'];
    return [[persona.district, place, locale, size, persona] as const];
  }),
);

describe('a reader goes from the front page to the district’s own tools, a programme and the document', () => {
  it.each(WALKS)('%s, %s: %s, %s', async (_, place, locale, size, persona) => {
    const reader = await newReader(run.browser, size, locale);
    const page = await reader.newPage();
    const errors = collectErrors(page);
    const { entry } = run.portal.district(persona.district);
    const base = place === 'alone' ? `/${persona.district}` : `/d/${persona.district}`;
    const front = place === 'alone' ? `${entry.origin}${base}/` : `${run.portal.origin}${base}`;
    const pack = await publishedPack(entry);

    await page.goto(front);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await inspect(page);

    const tools = ownPages(await linksOn(page), base);
    expect(tools.length, 'has a page of its own').toBeGreaterThan(0);
    for (const tool of tools) {
      await page.goto(front);
      await page.locator(`a[href="${base}/${tool}"]`).first().waitFor({ state: 'attached' });
      await seen(page, `a[href="${base}/${tool}"]`).click();
      await page.waitForURL(new RegExp(`${base}/${tool}$`));
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.locator('[data-fallback]').count()).toBe(0);
      await inspect(page);
    }

    await toProgramme(page, base, persona);
    const programme = programmeIn(pack, persona.programme);
    await page.getByRole('heading', { level: 1, name: programme.name[locale] }).waitFor();
    await inspect(page);

    await followCitation(page, pack, programme);
    await inspect(page);

    expect(errors).toEqual([]);
    await reader.close();
  });
});

/** Through the list of programmes, as a reader goes who leaves a tool. */
async function toProgramme(page: Page, base: string, { programme }: Persona): Promise<void> {
  const slug = programme.slice(programme.indexOf('/') + 1);
  await seen(page, `a[href="${base}/programmes"]`).click();
  await page.waitForURL(new RegExp(`${base}/programmes$`));
  await inspect(page);
  await seen(page, `main a[href="${base}/programmes/${slug}"]`).click();
  await page.waitForURL(new RegExp(`${base}/programmes/${slug}$`));
}

/** The first of these that a reader can see. */
function seen(page: Page, selector: string) {
  return page.locator(selector).locator('visible=true').first();
}
