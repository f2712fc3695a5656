import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { sharedInUse } from '../modules-in-use.ts';
import { type Hosted, openHosted } from './hosted.ts';
import { contractOf, EDITIONS, editionOf, HOST, NORTH } from './north-variants.ts';
import { openWorkshop, type Workshop } from './variants.ts';

// Portal and district are built on different days: with another React, or following another contract.
let workshop: Workshop;
let browser: Browser;
let hosted: Hosted | undefined;
/** Folders of builds. */
let host: { now: string; older: string; later: string };
let north: { now: string; older: string; later: string };

const OLDER = '19.2.9';
const LATER = contractOf(2, { from: 2, to: 3 });
const edition = editionOf(EDITIONS.first);

beforeAll(async () => {
  workshop = openWorkshop();
  const { build } = workshop;
  host = {
    now: build({ app: HOST }),
    older: build({ app: HOST, react: 'older' }),
    later: build({ app: HOST, changes: LATER }),
  };
  north = {
    now: build({ app: NORTH, changes: edition }),
    older: build({ app: NORTH, changes: edition, react: 'older' }),
    later: build({ app: NORTH, changes: [...edition, ...LATER] }),
  };
  browser = await launchBrowser();
});
afterEach(async () => {
  await hosted?.close();
  hosted = undefined;
});
afterAll(async () => {
  await browser?.close();
  workshop?.[Symbol.dispose]();
});

async function open(
  ...given: Parameters<typeof openHosted> extends [Browser, ...infer R] ? R : []
) {
  hosted = await openHosted(browser, ...given);
  return hosted;
}

const troubles = ({ said }: Hosted) => said.filter((line) => /^(?:error|pageerror)/.test(line));

/** Its tool is shown, with a state and a part of the kit that both work; the React it runs on. */
async function reactOf(page: Hosted): Promise<string | null> {
  const tool = page.in('place', '[data-react]');
  await tool.waitFor();
  await tool.getByRole('button').click();
  await page.in('place', '[data-count="1"]').waitFor();
  // The host’s own part runs on beside it.
  await page.page.locator('[data-host-react] button').click();
  await page.page.locator('[data-host-count="1"]').waitFor();
  return tool.getAttribute('data-react');
}

/** Who brought what is shared and in use on the page. */
async function bringersOf({ page }: Hosted): Promise<string[]> {
  return [...new Set((await sharedInUse(page)).flatMap(({ from }) => from))];
}

describe('a district runs on the React of its host, one for the page', () => {
  test('which is a newer one', async () => {
    const page = await open(host.now, { current: north.older });
    expect(await page.mount('place', 'current', '/tool')).toEqual({ mounted: true });
    const react = await reactOf(page);
    expect(react).toBe(
      await page.page.locator('[data-host-react]').getAttribute('data-host-react'),
    );
    expect(react).not.toBe(OLDER);
    expect(await bringersOf(page)).toEqual(['contract_host']);
    expect(troubles(page)).toEqual([]);
    expect(page.said.join('\n')).not.toMatch(/does not satisfy/);
  });

  test('which is an older one: it runs, and the console warns of both versions', async () => {
    const page = await open(host.older, { current: north.now });
    expect(await page.mount('place', 'current', '/tool')).toEqual({ mounted: true });
    expect(await reactOf(page)).toBe(OLDER);
    expect(await bringersOf(page)).toEqual(['contract_host']);
    expect(troubles(page)).toEqual([]);
    expect(page.said.join('\n')).toMatch(
      /warning: .*Version 19\.2\.9 from contract_host of shared singleton module react does not satisfy.*needs \^19\.\d+\.0/,
    );
  });

  test('which is of another major version: it is refused before any code is asked for', async () => {
    using other = withRelease(north.now, (release) => ({
      ...release,
      shared: { ...release.shared, react: '20.0.0' },
    }));
    const page = await open(host.now, { current: other.folder });
    expect(await page.mount('place', 'current')).toMatchObject({
      mounted: false,
      reason: 'contract',
      message: expect.stringMatching(/built with react 20\.0\.0, this host brings 19\.\d+\.\d+/),
    });
    expect(filesAsked(page)).toEqual(['mf-manifest.json', 'release.json']);
  });
});

describe('a district follows a contract that its host keeps', () => {
  test('in the middle of the host’s range: it runs', async () => {
    const page = await open(host.later, { current: north.later });
    expect(await page.mount('place', 'current', '/tool')).toEqual({ mounted: true });
    await reactOf(page);
    expect(troubles(page)).toEqual([]);
  });

  test.each([
    ['one below the range', 'later', 'now', 1, '2 to 3'],
    ['one above the range', 'later', 'later', 4, '2 to 3'],
    ['one above the range of the host as it is', 'now', 'later', 2, '1'],
  ] as const)('else not, %s, and nothing is asked for', async (_, by, of, contract, range) => {
    const page = await open(host[by], { current: north[of] }, (entry) => ({
      ...entry,
      ...(entry.current && { current: { ...entry.current, contract } }),
    }));
    expect(await page.mount('place', 'current')).toMatchObject({
      mounted: false,
      reason: 'contract',
      message: expect.stringContaining(
        `"north" follows contract ${contract}, this host follows ${range};`,
      ),
    });
    expect(page.asked).toEqual([]);
  });

  test('and says itself which: a registry that names another one is not believed', async () => {
    const page = await open(host.now, { current: north.later }, (entry) => ({
      ...entry,
      ...(entry.current && { current: { ...entry.current, contract: 1 } }),
    }));
    expect(await page.mount('place', 'current')).toMatchObject({
      mounted: false,
      reason: 'contract',
      message: expect.stringContaining('follows contract 2, this host follows 1;'),
    });
    expect(await page.page.locator('#place').count()).toBe(0);
  });
});

function filesAsked({ asked }: Hosted): string[] {
  return asked.map((path) => path.slice(path.lastIndexOf('/') + 1)).sort();
}

/** A copy of a build that says something else about itself. */
function withRelease(
  build: string,
  change: (release: { shared: Record<string, string> }) => object,
): Disposable & { folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'contract-release-'));
  cpSync(build, folder, { recursive: true });
  const file = join(folder, 'release.json');
  writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')))));
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}
