import { buildFileUrl, type RegistryEntry } from '@portal/district-kit/registry';
import type { Pack, Programme } from '@portal/rules-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { violations } from './axe.ts';
import { settled } from './browser.ts';

/** What must hold of every page: no sideways scrolling, nothing that axe objects to. */
export async function inspect(page: Page): Promise<void> {
  await settled(page);
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect(beyond, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0);
  expect(await violations(page), page.url()).toEqual([]);
}

/** The pack of a district's current build, as the portal reads it. */
export async function publishedPack(entry: RegistryEntry): Promise<Pack> {
  if (!entry.current) throw new Error(`The registry names no build of "${entry.id}".`);
  return (await fetch(buildFileUrl(entry, entry.current, 'policy'))).json();
}

export function programmeIn(pack: Pack, id: string): Programme {
  const found = pack.programmes.find((programme) => programme.id === id);
  if (!found) throw new Error(`The pack of ${pack.district.id} has no programme "${id}".`);
  return found;
}

/**
 * From a programme's page to a clause it rests on, by a link beside what it carries; then the clause is on the page,
 * under the place that is printed. On a phone a citation unfolds below what it belongs to.
 */
export async function followCitation(page: Page, pack: Pack, programme: Programme): Promise<void> {
  const clause = await clickCitation(page, programme);
  await page.waitForURL(/\/document(?:\?asOf=[\d-]+)?#/);
  expect(decodeURIComponent(new URL(page.url()).hash.slice(1))).toBe(clause);
  const target = page.locator(`[id="${clause}"]`);
  await target.waitFor();
  const path = pack.clauses.find(({ id }) => id === clause)?.path;
  expect(path).toBeTruthy();
  expect(await target.textContent()).toContain(path);
}

/** Clicks the first citation of the programme that can be seen, unfolding one where all are folded. */
async function clickCitation(page: Page, programme: Programme): Promise<string> {
  const carried = JSON.stringify(programme);
  const hrefs = await page
    .locator('main a[href*="/document"][href*="#"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const cited = [...new Set(hrefs)]
    .map((href) => href.slice(href.indexOf('#') + 1))
    .filter((clause) => carried.includes(`"${clause}"`));
  for (const unfold of [false, true])
    for (const clause of cited) {
      const link = `a[href*="/document"][href$="#${clause}"]`;
      const fold = page.locator(`main details:not([open]):has(${link}) > summary`);
      if (unfold) await fold.locator('visible=true').first().click();
      const shown = page.locator(`main ${link}`).locator('visible=true');
      if ((await shown.count()) === 0) continue;
      await shown.first().click();
      return clause;
    }
  throw new Error(`${page.url()} shows no clause that ${programme.id} rests on.`);
}
