import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { FAULTS } from './catalogue/index.ts';
import { ILL, WELL } from './people.ts';
import { runFault } from './run.ts';
import { type Site, startSite } from './site/site.ts';
import { nameOf, tableLine } from './table.ts';

let site: Site;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([startSite([ILL, WELL.id]), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

it('no two faults have one name', () => {
  const names = FAULTS.map(nameOf);
  expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
});

it.each(FAULTS.map((fault) => [nameOf(fault), fault] as const))('%s', async (_, fault) => {
  const outcome = await runFault(fault, site, browser);
  console.log(tableLine(outcome));
  expect(outcome.problems).toEqual([]);
});
