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
    const kept: Sights = { seen: [], since: 0 };
    Object.assign(globalThis, { portalSights: kept });
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
      if (kept.seen.at(-1)?.sight !== sight)
        kept.seen.push({ sight, at: performance.now() - kept.since });
    };
    look();
    new MutationObserver(look).observe(document, {
      childList: true,
      subtree: true,
      attributeFilter: ['data-fallback', 'data-role'],
    });
  });
}

interface Sights {
  seen: Seen[];
  /** When the reader set out; the page's own beginning where they came by loading it. */
  since: number;
}

/** The reader sets out for the district's page from another one, without loading it anew. */
export async function setOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { portalSights } = globalThis as typeof globalThis & { portalSights: Sights };
    portalSights.seen.length = 0;
    portalSights.since = performance.now();
  });
}

/** What has stood on the page since the reader set out for it, and how long ago that was. */
function sightsOn(page: Page): Promise<{ seen: Seen[]; now: number }> {
  return page.evaluate(() => {
    const { portalSights } = globalThis as typeof globalThis & { portalSights?: Sights };
    return {
      seen: portalSights?.seen ?? [],
      now: performance.now() - (portalSights?.since ?? 0),
    };
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
    const { seen, now } = await sightsOn(page);
    const last = seen.at(-1) ?? { sight: 'nothing', at: 0 };
    const first = seen.find(({ sight }) => sight !== 'nothing') ?? { sight: 'nothing', at: now };
    const isUnderWay = last.sight === 'nothing' || last.sight === 'meanwhile';
    if (!isUnderWay && now - last.at > STEADY) return { first, last };
    if (Date.now() > until) return { first, last };
    await new Promise((done) => setTimeout(done, 100));
  }
}
