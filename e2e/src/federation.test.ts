import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { integrityOf } from '@portal/district-kit/build-folder';
import type { BuildRef, RegistryEntry } from '@portal/district-kit/registry';
import type { RunningServer } from '@portal/scripts/serve';
import {
  districtIds,
  registryEntry,
  serveDistrict,
  serveShell,
  startPortal,
} from '@portal/scripts/serve';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser, newReader } from './browser.ts';
import { buildApp, NORTH } from './build-app.ts';
import { type FaultyOrigin, faultyOrigin } from './faulty-origin.ts';
import { sharedInUse } from './modules-in-use.ts';

// The federation against a district made for the purpose: smaller than a real one, and with a page that breaks.
const root = join(import.meta.dirname, '../..');

let browser: Browser;
let dist: string;
let built: RunningServer;
let district: FaultyOrigin;
let shell: RunningServer;
let registry: RegistryEntry[];
let reader: BrowserContext;
let page: Page;
let said: string[];

beforeAll(async () => {
  dist = buildApp(NORTH);
  browser = await launchBrowser();
  built = await serveDistrict(dist, 0);
  district = await faultyOrigin(built.origin);
  shell = await serveShell(join(root, 'apps/shell/dist'), 0, () => registry);
});

afterAll(async () => {
  await browser?.close();
  await shell?.close();
  await district?.close();
  await built?.close();
});

beforeEach(async () => {
  district.mend();
  district.asked.length = 0;
  registry = [registryEntry(dist, district.origin)];
  reader = await newReader(browser, 'desktop', 'en');
  page = await reader.newPage();
  said = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`pageerror: ${error.message}`));
});

afterEach(() => reader.close());

const first = (entries: RegistryEntry[]): RegistryEntry => {
  const [entry] = entries;
  if (!entry) throw new Error('The registry is empty.');
  return entry;
};
/** Until the test is over the registry names the first district's build otherwise. */
function registered(change: (build: BuildRef) => BuildRef): void {
  const { current, ...entry } = first(registry);
  if (!current) throw new Error('The registry names no build.');
  registry = [{ ...entry, current: change(current) }];
}
const visit = (path: string) => page.goto(`${shell.origin}${path}`);
const heading = () => page.locator('[data-district="north"] h1').first();
const shownFromData = () => page.locator('[data-fallback="data"]');
const unavailable = () => page.locator('[data-fallback="unavailable"]');

describe('a district in the shell', () => {
  test('runs from another origin, with the host’s React, history and reader, under the policy', async () => {
    await visit('/d/north');
    await heading().waitFor();
    expect(await shownFromData().count()).toBe(0);
    expect(said.filter((line) => /^(?:error|pageerror)/.test(line))).toEqual([]);

    const shared = await sharedInUse(page);
    const names = new Set(shared.map(({ name }) => name));
    for (const name of [
      'react',
      'react/jsx-runtime',
      'react-dom',
      'react-dom/client',
      '@portal/ui-kit',
      // Built from the same sources as the portal.
      '@portal/rules-core',
    ])
      expect(names).toContain(name);
    for (const { name, from } of shared) expect([name, from]).toEqual([name, ['portal_shell']]);

    await page.evaluate(() => history.pushState(null, '', location.pathname));
    await page.getByRole('link', { name: 'Tool' }).first().click();
    const tool = page.locator('[data-tool]');
    await tool.waitFor();
    expect(new URL(page.url()).pathname).toBe('/d/north/tool');
    expect(await tool.getAttribute('data-tool')).toBe('/tool');

    await page.getByRole('button', { name: 'Answer' }).click();
    await page.locator('[data-answers="1"]').waitFor();
    await page.goBack();
    await tool.waitFor({ state: 'detached' });
    expect(new URL(page.url()).pathname).toBe('/d/north');
  });

  test('keeps what the reader did when the language changes', async () => {
    await visit('/d/north/tool');
    await page.getByRole('button', { name: 'Answer' }).click();
    await page.locator('[data-answers="1"]').waitFor();
    const before = await page.locator('[data-tool]').elementHandle();
    await page.getByRole('button', { name: '中文' }).click();
    await page.locator('[data-locale="zh"][data-answers="1"]').waitFor();
    expect(await before?.evaluate((element) => element.isConnected)).toBe(true);
  });

  test('leaves nothing behind when the reader goes home', async () => {
    await visit('/d/north/tool');
    await page.locator('[data-tool]').waitFor();
    await page.locator('header a').first().click();
    await page.locator('[data-tool]').waitFor({ state: 'detached' });
    expect(new URL(page.url()).pathname).toBe('/');
    expect(
      said.filter((line) => /^(?:error|pageerror|warning)/.test(line) && !/South|south/.test(line)),
    ).toEqual([]);
  });
});

describe('a district whose code does not come', () => {
  test.each([
    ['the manifest is missing', /mf-manifest/, 'missing'],
    ['the manifest is an error in JSON', /mf-manifest/, 'broken'],
    ['the manifest is a page', /mf-manifest/, 'page'],
    ['the manifest never comes', /mf-manifest/, 'silent'],
    ['the entry is missing', /js\/entry\./, 'missing'],
    ['the entry throws', /js\/entry\./, 'throws'],
    ['the entry never comes', /js\/entry\./, 'silent'],
    ['its style sheet is missing', /expose_district\..*\.css/, 'missing'],
    ['a chunk is missing', /expose_district\..*\.js/, 'missing'],
  ] as const)('is shown from its data: %s', async (_, path, fault) => {
    district.fail(path, fault);
    await visit('/d/north/programmes');
    await shownFromData().waitFor();
    await page.getByText('Settling-in grant').first().waitFor();
    await expect.poll(() => said.join('\n')).toMatch(/District "north" is shown from its data/);

    // The same way back for all of them: the server is well again, the reader presses the button.
    district.mend();
    await shownFromData().getByRole('button').click();
    await shownFromData().waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Tool' }).first().waitFor();
  });

  test('is tried once more by itself', async () => {
    district.fail(/mf-manifest/, 'broken', 1);
    await visit('/d/north');
    await page.getByRole('link', { name: 'Tool' }).first().waitFor();
    expect(district.asked.filter((path) => /mf-manifest.*again=/.test(path))).toHaveLength(1);
  });

  test('is shown from its data when one of its own pages breaks', async () => {
    await visit('/d/north/broken');
    await shownFromData().waitFor();
    await expect.poll(() => said.join('\n')).toContain('the broken page broke');
  });

  test('is shown from its data when the chunk of a page is gone, and comes back', async () => {
    await visit('/d/north');
    const tool = page.getByRole('link', { name: 'Tool' }).first();
    await tool.waitFor();
    // A new build has taken the old one's place while the page was open.
    const loaded = new Set(district.asked);
    district.fail(/\.js$/, 'missing');
    await tool.click();
    await shownFromData().waitFor();
    district.mend();
    await shownFromData().getByRole('button').click();
    await page.locator('[data-tool]').waitFor();
    expect(district.asked.some((path) => path.endsWith('.js') && !loaded.has(path))).toBe(true);
  });

  test('of another contract is shown from its data, and no code is asked for', async () => {
    registered((build) => ({ ...build, contract: 2 }));
    await visit('/d/north');
    await shownFromData().waitFor();
    await expect.poll(() => said.join('\n')).toMatch(/follows contract 2, this host follows 1/);
    expect(district.asked.filter((path) => /\.js$|mf-manifest/.test(path))).toEqual([]);
  });
});

describe('a district of which a file was changed on the way', () => {
  // A blank more: what it does is the same, so that only the digest tells.
  const changed = (body: string): string => `${body} `;

  test.each([
    ['release.json', /release\.json/],
    ['the manifest', /mf-manifest/],
    ['the entry', /js\/entry\./],
    ['a chunk', /expose_district\..*\.js/],
    ['a style sheet', /expose_district\..*\.css/],
  ] as const)('is shown from its data: %s', async (_, path) => {
    district.fail(path, changed);
    await visit('/d/north/programmes');
    await shownFromData().waitFor();
    await page.getByText('Settling-in grant').first().waitFor();
    await expect.poll(() => said.join('\n')).toMatch(/is not the file that was published/);
  });

  test.each([
    ['a chunk', /\.js$/],
    ['a style sheet', /\.css$/],
  ] as const)(
    'runs until a page needs what was changed, and is shown from its data then: %s',
    async (_, path) => {
      await visit('/d/north');
      const tool = page.getByRole('link', { name: 'Tool' }).first();
      await tool.waitFor();
      const before = district.asked.length;
      district.fail(path, changed);
      await tool.click();
      await shownFromData().waitFor();
      expect(district.asked.slice(before).some((asked) => path.test(asked))).toBe(true);
      expect(await page.locator('[data-tool]').count()).toBe(0);
    },
  );

  test('is named: its pack', async () => {
    district.fail(/policy\.json/, changed);
    await visit('/d/north');
    await unavailable().waitFor();
    await expect
      .poll(() => said.join('\n'))
      .toMatch(/policy\.json\S* is not the file that was published/);
  });

  test.each([
    ['a chunk', /js\/async\/.*\.js/],
    ['the entry', /js\/index\..*\.js/],
  ] as const)('does not run at its own address either: %s', async (_, path) => {
    await reader.route(path, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: changed(await response.text()) });
    });
    await page.goto(`${built.origin}/north/tool`);
    await expect.poll(() => said.join('\n')).toMatch(/integrity/);
    expect(await page.locator('[data-tool]').count()).toBe(0);
    // Where any of its own code runs, the page is not left white, and the plain pages are a link away.
    if (path.test('js/index.0123456789.js')) return;
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).waitFor();
    await page.getByRole('alert').getByRole('link', { name: 'Pages without JavaScript' }).click();
    await page.waitForURL(/\/north\/[0-9a-f]{10}\/plain\/en\/index\.html$/);
  });
});

describe('a district whose data does not come', () => {
  test('is named, with what to do, and comes back', async () => {
    district.fail(/policy\.json/, 'broken');
    await visit('/d/north');
    await unavailable().waitFor();
    expect(await unavailable().textContent()).toContain('North');
    district.mend();
    await unavailable().getByRole('button').first().click();
    await page.getByRole('link', { name: 'Tool' }).first().waitFor();
  });

  test('is named when its pack is not valid; the console says which record and field', async () => {
    const invalid = readFileSync(join(dist, 'policy.json'), 'utf8').replace(
      '"audience":["person"]',
      '"audience":[]',
    );
    district.fail(/policy\.json/, () => invalid);
    registered((build) => ({
      ...build,
      integrity: { ...build.integrity, policy: integrityOf(Buffer.from(invalid)) },
    }));
    await visit('/d/north');
    await unavailable().waitFor();
    await expect.poll(() => said.join('\n')).toMatch(/north\/settling-in, audience/);
  });

  test('does not keep the others away', async () => {
    // There is no such folder at the second district's address.
    registry = [
      ...registry,
      { ...first(registry), id: 'south', name: { zh: '南区', en: 'South' } },
    ];
    await visit('/');
    await page.getByRole('link', { name: 'North' }).first().waitFor();
    await page.getByText('South').first().waitFor();
    await expect.poll(() => said.join('\n')).toMatch(/"south" is unavailable.*status 404/);
  });
});

describe('a real district', () => {
  test('whose server stops after its data was read is shown from it, on a new visit too', async () => {
    const [id] = districtIds();
    const portal = await startPortal({ only: [String(id)], firstPort: 0 });
    try {
      const { stop } = portal.district(String(id));
      const data = page.waitForResponse(/\/policy\.json$/);
      await page.goto(`${portal.origin}/`);
      await (await data).finished();
      await stop();
      await page.locator(`#main a[href="/d/${id}"]`).first().click();
      await shownFromData().waitFor();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.locator(`a[href^="/d/${id}/programmes/"]`).nth(2).waitFor({ state: 'attached' });

      await page.reload();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await shownFromData().waitFor();
      // What is on the device is the very build that the registry names: nothing of it is old.
      await page.locator(`a[href^="/d/${id}/programmes/"]`).nth(2).waitFor({ state: 'attached' });
      expect(await page.getByText(/: kept on \d/).count()).toBe(0);
      expect(await unavailable().count()).toBe(0);
    } finally {
      await portal.close();
    }
  });
});

describe('the registry', () => {
  test('that cannot be read, nor the one before it, is replaced by the names built into the portal', async () => {
    await reader.route('**/registry*.json', (route) => route.fulfill({ status: 500, body: '{}' }));
    await visit('/');
    await expect.poll(() => said.join('\n')).toMatch(/built into the portal are named/);
    const file = join(root, 'apps/shell/src/registry/last-known-good.json');
    const { districts } = JSON.parse(readFileSync(file, 'utf8')) as { districts: RegistryEntry[] };
    for (const { name } of districts) await page.getByText(name.en).first().waitFor();
  });
});

describe('a district at its own address', () => {
  test('stands on its own, deep addresses included', async () => {
    await page.goto(`${built.origin}/`);
    await heading().waitFor();
    expect(new URL(page.url()).pathname).toBe('/north/');
    await page.goto(`${built.origin}/north/tool`);
    await page.locator('[data-tool="/tool"]').waitFor();
    await page.getByRole('button', { name: '中文' }).click();
    await page.locator('[data-locale="zh"]').waitFor();
    expect(said.filter((line) => /^(?:error|pageerror)/.test(line))).toEqual([]);
  });

  test('says so when its data cannot be read', async () => {
    await reader.route('**/policy.json', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(`${built.origin}/north/`);
    await page.getByRole('alert').waitFor();
  });
});
