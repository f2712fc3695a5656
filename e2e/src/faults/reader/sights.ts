import type { BrowserContext, Page } from 'playwright-core';

/**
 * What stands on a district's page in the portal.
 * - `nothing`: a frame that waits. `own`: the district's own pages. `before`: those of its build before.
 * - `data`: the shared pages over its data, with a notice. `named`: its name, and what the reader can do.
 * - `meanwhile`: the shared pages, while its own take their time; once they have come, a button brings them (`own`).
 */
export type Sight = 'nothing' | 'own' | 'before' | 'data' | 'named' | 'meanwhile';

export interface Seen {
  sight: Sight;
  /** Milliseconds since the reader set out for the page. */
  at: number;
}

/** Keeps, in every page of a reader, what stood there since when. */
export async function keepSights(reader: BrowserContext): Promise<void> {
  await reader.addInitScript(() => {
    const seen: Seen[] = [];
    Object.assign(globalThis, { portalSights: seen });
    const look = (): void => {
      const has = (selector: string): boolean => document.querySelector(selector) !== null;
      // The place of a district in the portal, and within it what is mounted there.
      const mounted = '[data-district] [data-district] h1:not(:empty)';
      const sight = has('[data-fallback="unavailable"] h1')
        ? 'named'
        : !has(mounted)
          ? 'nothing'
          : has('[data-fallback="data"]')
            ? 'data'
            : has('[data-fallback="meanwhile"]')
              ? 'meanwhile'
              : has('[data-provenance][data-role="previous"]')
                ? 'before'
                : 'own';
      if (seen.at(-1)?.sight !== sight) seen.push({ sight, at: performance.now() });
    };
    look();
    new MutationObserver(look).observe(document, {
      childList: true,
      subtree: true,
      attributeFilter: ['data-fallback', 'data-role'],
    });
  });
}

/** What has stood on the page since it was opened. */
export function sightsOn(page: Page): Promise<Seen[]> {
  return page.evaluate(() => {
    const { portalSights = [] } = globalThis as typeof globalThis & { portalSights?: Seen[] };
    return portalSights;
  });
}

/** Longer than the loader's own deadline: who still sees nothing then waits for ever. */
const PATIENCE = 30_000;
/** What stands this long stays. */
const STEADY = 1000;

/**
 * Waits until something useful of the district stands on the page, and stays.
 * @returns what stood there first that was useful, and what stands there now; both `nothing` when nothing came
 */
export async function steadySight(page: Page): Promise<{ first: Seen; last: Seen }> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    const seen = await sightsOn(page);
    const now = await page.evaluate(() => performance.now());
    const last = seen.at(-1) ?? { sight: 'nothing', at: 0 };
    const first = seen.find(({ sight }) => sight !== 'nothing') ?? { sight: 'nothing', at: now };
    const isUnderWay = last.sight === 'nothing' || last.sight === 'meanwhile';
    if (!isUnderWay && now - last.at > STEADY) return { first, last };
    if (Date.now() > until) return { first, last };
    await new Promise((done) => setTimeout(done, 100));
  }
}
