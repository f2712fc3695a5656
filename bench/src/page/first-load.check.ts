import { launchBrowser } from '@portal/e2e/src/browser.ts';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Counts, countPages, packsGzip, searchGzip } from './counts.ts';
import { journeysThrough } from './destinations.ts';
import { overFirstLoad, readFirstLoadBudget } from './first-load-budget.ts';
import { type Site, servePortal } from './sites.ts';

const budget = readFirstLoadBudget();
const { districts } = budget;
let site: Site;
let browser: Browser;
let counts: Counts;

beforeAll(async () => {
  site = await servePortal(districts);
  browser = await launchBrowser();
  counts = await countPages(browser, site.origin, journeysThrough(districts).pages);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe('the first visit', () => {
  test.each(['home', 'check', 'programme'] as const)('%s keeps within its budget', (page) => {
    expect(overFirstLoad(page, counts[page], budget)).toEqual([]);
  });

  test('the packs of all districts keep within theirs', () => {
    expect(packsGzip(districts)).toBeLessThanOrEqual(budget.packsGzip);
  });

  test('what they publish for searches keeps within its budget', () => {
    expect(searchGzip(districts)).toBeLessThanOrEqual(budget.searchGzip);
  });

  test('what takes more is named, with the number and what to do', () => {
    const { home } = counts;
    const grown = { ...home, hops: home.hops + 1, scriptGzip: home.scriptGzip * 2 };
    const found = overFirstLoad('home', grown, {
      ...budget,
      pages: { ...budget.pages, home },
    });
    expect(found).toHaveLength(2);
    expect(found.join()).toContain(`hops is ${grown.hops}, over ${home.hops}`);
  });
});
