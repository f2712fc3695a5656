import type { Profile } from '@portal/rules-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { collectErrors, newReader } from '../browser.ts';
import { answering } from '../faults/reader/answering.ts';
import { SHIPS, type Stage } from './stage.ts';

/** Somebody who uses the portal while builds are published. */
export interface Visitor {
  page: Page;
  /** What went wrong on their pages. */
  errors: readonly string[];
  /** Builds of the district that the page has asked for files of, since it was loaded. */
  builds(): string[];
  /** Opens an address of the portal anew. */
  opens(path: string): Promise<void>;
  /** Goes there from where they are, without loading the page anew. */
  goes(path: string): Promise<void>;
  /** What the district's pages show: which edition, and what the provenance panel says. */
  sees(): Promise<{ menu: string; build: string | null; role: string | null }>;
  /** The answers that are kept on their device. */
  kept(): Promise<Profile | undefined>;
  leaves(): Promise<void>;
}

const BUCKET = 'talent-portal.bucket';
const ANSWERS = 'talent-portal.profile';

/**
 * @param bucket the reader's, 0 to 99: by it a canary chooses
 * @param answers kept on the device on an earlier visit
 */
export async function visitor(
  browser: Browser,
  stage: Stage,
  { bucket, answers }: { bucket: number; answers?: Profile },
): Promise<Visitor> {
  const context = await newReader(browser, 'desktop', 'en');
  const device = {
    [BUCKET]: String(bucket),
    ...(answers && { [ANSWERS]: JSON.stringify({ form: 1, profile: answers, notSure: [] }) }),
  };
  await context.addInitScript((entries) => {
    // Once: what the portal has made of it meanwhile is its own.
    for (const [key, value] of Object.entries(entries))
      if (localStorage.getItem(key) === null) localStorage.setItem(key, value);
  }, device);
  const page = await context.newPage();
  const errors = collectErrors(page);
  const asked = buildsAsked(context, page);
  const arrive = async (): Promise<void> => {
    await page.locator('main h1').first().waitFor();
  };
  return {
    page,
    errors,
    builds: () => [...asked],
    async opens(path) {
      await page.goto(stage.origin + path);
      await arrive();
    },
    async goes(path) {
      await page.locator(`a[href="${path}"]`).first().click();
      await page.waitForURL((url) => url.pathname === path);
      await arrive();
    },
    async sees() {
      expect(await page.locator('[data-fallback]').count()).toBe(0);
      const menu = page.locator(`a[href="/d/${SHIPS}/class-finder"]`).first();
      const { build, role } = await answering(page);
      return { menu: ((await menu.textContent()) ?? '').trim(), build, role };
    },
    kept: () =>
      page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '{}').profile, ANSWERS),
    leaves: () => context.close(),
  };
}

/** The builds whose files a page asks for; forgotten where it is loaded anew. */
function buildsAsked(context: BrowserContext, page: Page): ReadonlySet<string> {
  const asked = new Set<string>();
  const inFolder = new RegExp(`/${SHIPS}/([0-9a-f]{10})/`);
  context.on('request', (request) => {
    if (
      request.isNavigationRequest() &&
      !request.serviceWorker() &&
      request.frame() === page.mainFrame()
    )
      asked.clear();
    const [, build] = inFolder.exec(new URL(request.url()).pathname) ?? [];
    if (build !== undefined && !request.serviceWorker()) asked.add(build);
  });
  return asked;
}
