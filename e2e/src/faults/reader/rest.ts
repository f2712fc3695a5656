import type { Page } from 'playwright-core';

/** The parts of the portal that have nothing to do with the district that is ill. */
export const PARTS = ['home', 'search', 'other', 'check'] as const;
export type Part = (typeof PARTS)[number];

export interface RestOptions {
  page: Page;
  /** The district that is well: its id, its name on the page, a word of its rules. */
  other: { id: string; name: string; word: string };
  /** Parts that cannot be tried. */
  without: Partial<Record<Part, string>>;
}

/** Milliseconds in which a part of the portal that is well has come, on a busy machine too. */
const SOON = 15_000;

/**
 * Tries, as the reader of this very page and without loading it anew, whether the rest of the portal can be used.
 * @returns what failed, by part; empty when all went well
 */
export async function tryRest(options: RestOptions): Promise<Partial<Record<Part, string>>> {
  const failed: Partial<Record<Part, string>> = {};
  for (const part of PARTS.filter((each) => options.without[each] === undefined)) {
    try {
      await TRIALS[part](options);
    } catch (error) {
      failed[part] = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
    }
  }
  return failed;
}

const TRIALS: Record<Part, (options: RestOptions) => Promise<void>> = {
  async home({ page, other }) {
    await page.locator('header a[href="/"]').first().click({ timeout: SOON });
    await page.waitForURL((url) => url.pathname === '/', { timeout: SOON });
    await page.locator('main h1').first().waitFor({ timeout: SOON });
    await page.locator('main').getByText(other.name).first().waitFor({ timeout: SOON });
  },
  async search({ page, other }) {
    const field = page.locator('input[type="search"]').first();
    await field.fill(other.word, { timeout: SOON });
    await field.press('Enter');
    await page.waitForURL(/\/programmes\?text=/, { timeout: SOON });
    await page
      .locator(`main article a[href^="/d/${other.id}/"]`)
      .first()
      .waitFor({ timeout: SOON });
  },
  async other({ page, other }) {
    await page.locator(`main article a[href^="/d/${other.id}/"]`).first().click({ timeout: SOON });
    await page.waitForURL(new RegExp(`/d/${other.id}/`), { timeout: SOON });
    await page.locator('[data-district] [data-district] h1').first().waitFor({ timeout: SOON });
    const fallback = await page.locator('[data-fallback]').first().count();
    if (fallback > 0) throw new Error(`${other.id} does not run its own pages.`);
  },
  async check({ page }) {
    await page.locator('header a[href="/check"]').first().click({ timeout: SOON });
    await page.waitForURL((url) => url.pathname === '/check', { timeout: SOON });
    await page.locator('main a[href*="fact="]').first().click({ timeout: SOON });
    const form = page.locator('main form');
    // Two questions, the first answered, the second not sure: an answer of a reader must arrive.
    await form.waitFor({ timeout: SOON });
    const asked = page.url();
    await form.locator('label').first().click({ timeout: SOON });
    await form.locator('button[type="submit"]').click({ timeout: SOON });
    await page.waitForURL((url) => url.href !== asked, { timeout: SOON });
    await page.locator('main h1').first().waitFor({ timeout: SOON });
  },
};
