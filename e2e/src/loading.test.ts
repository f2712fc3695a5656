import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { releaseOf } from '@portal/district-kit/build-folder';
import type { RunningServer } from '@portal/scripts/serve';
import {
  type DistrictBuilds,
  registryEntry,
  serveDistrict,
  serveShell,
} from '@portal/scripts/serve';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser, newReader } from './browser.ts';
import { buildApp, NORTH } from './build-app.ts';
import { brokenCode } from './faults/catalogue/broken-code.ts';
import { makeVariant } from './faults/site/variant.ts';
import { type FaultyOrigin, faultyOrigin } from './faulty-origin.ts';

// Which build of a district answers a reader, what becomes of one whose code fails, and what the page says of it.
const root = join(import.meta.dirname, '../..');

const LIVE = 'bbbbbbbbbb';
const BEFORE = 'aaaaaaaaaa';
const BROKEN = 'dddddddddd';

let browser: Browser;
let folder: string;
let folders: Record<string, string>;
let shell: RunningServer;
let served: RunningServer | undefined;
let district: FaultyOrigin | undefined;
let entries: ReturnType<typeof registryEntry>[];
let reader: BrowserContext;
let page: Page;
let said: string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'loading-'));
  const dist = buildApp(NORTH);
  // A variant is told from what it comes from by the names of their folders.
  const from = join(folder, releaseOf(dist).build);
  cpSync(dist, from, { recursive: true });
  folders = Object.fromEntries([LIVE, BEFORE, BROKEN].map((name) => [name, join(folder, name)]));
  for (const name of [LIVE, BEFORE]) await makeVariant(from, join(folder, name));
  await makeVariant(from, join(folder, BROKEN), brokenCode.throwsAtMount);
  browser = await launchBrowser();
  shell = await serveShell(join(root, 'apps/shell/dist'), 0, () => entries);
});

afterAll(async () => {
  await browser?.close();
  await shell?.close();
  rmSync(folder, { recursive: true });
});

beforeEach(async () => {
  reader = await newReader(browser, 'desktop', 'en');
  page = await reader.newPage();
  said = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
});

afterEach(async () => {
  await reader.close();
  await district?.close();
  await served?.close();
});

const of = (name: string): string => {
  const found = folders[name];
  if (found === undefined) throw new Error(`no build ${name}`);
  return found;
};

async function publish(builds: DistrictBuilds): Promise<void> {
  await district?.close();
  await served?.close();
  served = await serveDistrict(builds, 0);
  district = await faultyOrigin(served.origin);
  entries = [registryEntry(builds, district.origin)];
}

const visit = (path = '/d/north') => page.goto(shell.origin + path);
const provenance = () => page.locator('[data-provenance]');
const answers = async (): Promise<string> => {
  await provenance().waitFor();
  const [role, build] = await Promise.all(
    ['data-role', 'data-build'].map((name) => provenance().getAttribute(name)),
  );
  return `${role} ${build}`;
};
const ownPages = () => page.getByRole('link', { name: 'Tool' }).first();
const fromData = () => page.locator('[data-fallback="data"]');

describe('the build that answers', () => {
  test('says at the foot of its pages what it is and how that is known', async () => {
    await publish({ current: of(LIVE) });
    await visit();
    await ownPages().waitFor();
    expect(await answers()).toBe(`current ${LIVE}`);
    await provenance().locator('summary').click();
    const text = (await provenance().textContent()) ?? '';
    for (const words of [LIVE, 'current', 'version 1', 'not recorded', '北委〔2020〕1号', 'No. '])
      expect(text).toContain(words);
    await reader.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: shell.origin });
    await provenance().getByRole('button').click();
    await page.getByText('The whole fingerprint is copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^[0-9a-f]{64}$/);
    expect(text).toContain(copied.slice(0, 16));
  });

  test('is the same one for a reader as long as the registry is, and the device tells them why', async () => {
    await publish({ current: of(BEFORE), canary: { folder: of(LIVE), percent: 50 } });
    await visit();
    const first = await answers();
    expect([`current ${BEFORE}`, `canary ${LIVE}`]).toContain(first);
    await page.reload();
    expect(await answers()).toBe(first);
    const kept = () => page.evaluate(() => localStorage.getItem('talent-portal.bucket'));
    const bucket = await kept();
    await visit('/your-data');
    await page.getByText(`No. ${bucket} (0–99`).waitFor();
    // The whole way back: what the device holds of it goes with everything else.
    await page.getByRole('button', { name: 'Forget everything' }).click();
    await page.getByRole('button', { name: 'Forget it all' }).click();
    await page.getByText('Everything is forgotten.').first().waitFor();
    expect(await kept()).toBeNull();
    expect(await page.getByText('Trial group').count()).toBe(0);
  });

  test('draws no bucket for a reader where nothing is on trial', async () => {
    await publish({ current: of(LIVE) });
    await visit();
    await ownPages().waitFor();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    // Until it has been shown for a moment, a mark says that it is being started.
    await expect.poll(() => page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
  });

  test('is chosen by the day of the server, whatever the clock of the device says', async () => {
    await publish({ current: of(BEFORE), scheduled: { folder: of(LIVE), from: '2030-01-01' } });
    await page.clock.setFixedTime(new Date('2031-01-01T00:00:00Z'));
    await visit();
    expect(await answers()).toBe(`current ${BEFORE}`);
    await publish({ current: of(BEFORE), scheduled: { folder: of(LIVE), from: '2026-01-01' } });
    await page.clock.setFixedTime(new Date('2019-01-01T00:00:00Z'));
    await visit();
    expect(await answers()).toBe(`scheduled ${LIVE}`);
  });
});

describe('a build whose code fails', () => {
  test('gives way to the one before, without a word where the rules are the same', async () => {
    await publish({ current: of(BROKEN), previous: of(BEFORE) });
    await visit();
    await ownPages().waitFor();
    expect(await answers()).toBe(`previous ${BEFORE}`);
    expect(await page.locator('[data-fallback]').count()).toBe(0);
    await provenance().locator('summary').click();
    await provenance().getByText('the rules of the two builds are the same').waitFor();
    await expect.poll(() => said.join('\n')).toMatch(/it broke at mount/);
  });

  test('is not tried a fourth time in this window, unless the reader asks; then it may work', async () => {
    await publish({ current: of(LIVE) });
    district?.fail(/js\/entry\./, 'throws');
    // Each load tries twice: the second time past all caches.
    const tries = () =>
      district?.asked.filter((path) => /js\/entry\..*again=/.test(path)).length ?? 0;
    for (const tried of [1, 2, 3]) {
      await visit();
      await fromData().waitFor();
      expect(tries()).toBe(tried);
    }
    await visit();
    await fromData().waitFor();
    expect(tries()).toBe(3);
    await expect.poll(() => said.join('\n')).toMatch(/failed 3 times in a row/);
    district?.mend();
    await fromData().getByRole('button').click();
    await ownPages().waitFor();
    // Nothing is held against it any more, once it has been shown for a moment.
    await expect.poll(() => page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
    await visit();
    await ownPages().waitFor();
  });

  test('that takes its time leaves the reader with its data; what they read does not change by itself', async () => {
    await publish({ current: of(LIVE) });
    let letThrough = (): void => {};
    const seen = new Promise<void>((done) => {
      letThrough = done;
    });
    await reader.route(/js\/entry\./, async (route) => {
      await seen;
      await route.continue();
    });
    await visit('/d/north/programmes');
    await page.locator('[data-fallback="meanwhile"]').waitFor();
    await page.getByText('Settling-in grant').first().waitFor();
    letThrough();
    const come = page.locator('[data-fallback="come"]');
    await come.waitFor();
    expect(await ownPages().count()).toBe(0);
    await come.getByRole('button').click();
    await ownPages().waitFor();
    expect(await page.locator('[data-fallback]').count()).toBe(0);
  });
});

describe('a district', () => {
  test('that has published nothing is named as such, and is not tried again', async () => {
    await publish({ current: of(LIVE) });
    entries = entries.map(({ id, name, origin }) => ({ id, name, origin }));
    await visit();
    const named = page.locator('[data-fallback="unavailable"]');
    await named.getByText('North is not published here at present').waitFor();
    expect(await named.getByRole('button').count()).toBe(0);
    expect(district?.asked).toEqual([]);
  });

  test('comes back once a registry can be read, without the page being loaded again', async () => {
    await publish({ current: of(LIVE) });
    await reader.route('**/registry*.json', (route) => route.abort());
    await visit('/');
    const away = page.getByRole('alert').first();
    await away.waitFor();
    await reader.unroute('**/registry*.json');
    await page.evaluate(() => Object.assign(globalThis, { stillHere: true }));
    await away.getByRole('button').click();
    await page.getByRole('link', { name: 'North' }).first().waitFor();
    expect(await page.evaluate(() => 'stillHere' in globalThis)).toBe(true);
  });
});

describe('what a page may run', () => {
  test('is no text, and no script but those of its own build and of builds in the registry', async () => {
    await publish({ current: of(LIVE) });
    await visit();
    await ownPages().waitFor();
    const origin = district?.origin ?? '';
    const refused = await page.evaluate((north) => {
      const isRefused = (attempt: () => void): boolean => {
        try {
          attempt();
          return false;
        } catch (error) {
          return error instanceof TypeError;
        }
      };
      const script = (address: string) => () => {
        document.createElement('script').src = address;
      };
      return {
        markup: isRefused(() => document.body.insertAdjacentHTML('beforeend', '<b>x</b>')),
        parsed: isRefused(() => new DOMParser().parseFromString('<b>x</b>', 'text/html')),
        handler: isRefused(() => document.body.setAttribute('onclick', 'x()')),
        elsewhere: isRefused(script('https://evil.test/x.js')),
        data: isRefused(script('data:text/javascript,1')),
        otherBuild: isRefused(script(`${north}/north/0000000000/static/js/x.js`)),
        otherDistrict: isRefused(script(`${north}/south/bbbbbbbbbb/static/js/x.js`)),
        worker: isRefused(() => new Worker('/registry.json')),
        own: isRefused(script('/static/js/x.js')),
        registered: isRefused(script(`${north}/north/bbbbbbbbbb/static/js/x.js`)),
      };
    }, origin);
    const { own, registered, ...others } = refused;
    expect({ own, registered }).toEqual({ own: false, registered: false });
    for (const [what, isRefused] of Object.entries(others))
      expect([what, isRefused]).toEqual([what, true]);
    await expect
      .poll(() => said.join('\n'))
      .toMatch(/No script may come from https:\/\/evil\.test/);
  });
});
