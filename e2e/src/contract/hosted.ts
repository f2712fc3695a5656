import type { Outcome, Role } from '@portal/district-kit/testing/contract-host';
import type { RunningServer } from '@portal/scripts/serve';
import { registryEntry, serveDistrict, serveShell } from '@portal/scripts/serve';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { newReader, settled } from '../browser.ts';

type RegistryEntry = ReturnType<typeof registryEntry>;

/** Which folders are published in which role. */
export interface Builds {
  current: string;
  previous?: string;
}

/** A host in a browser with a district on another origin, both served from folders. */
export interface Hosted {
  page: Page;
  /** Paths asked of the district's origin, in order. */
  asked: string[];
  /** What was said on the console, with its kind: `warning: …`. */
  said: string[];
  mount(place: string, role: Role, address?: string): Promise<Outcome>;
  go(place: string, address: string): Promise<void>;
  unmount(place: string): Promise<void>;
  /** What stands in a place: `#first section`. */
  in(place: string, selector: string): Locator;
  /** A style of something in a place, as it is reckoned: `background-color`, `--theme-accent`. */
  style(place: string, selector: string, property: string): Promise<string>;
  close(): Promise<void>;
}

/** @param change what is written of the district in the registry otherwise than its folders say */
export async function openHosted(
  browser: Browser,
  host: string,
  builds: Builds,
  change: (entry: RegistryEntry) => RegistryEntry = (entry) => entry,
): Promise<Hosted> {
  const servers: RunningServer[] = [];
  const district = await serveDistrict(builds, 0);
  servers.push(district);
  const entry = change(registryEntry(builds, district.origin));
  const portal = await serveShell(host, 0, () => [entry]);
  servers.push(portal);
  const reader: BrowserContext = await newReader(browser, 'desktop', 'en');
  const page = await reader.newPage();
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(`${district.origin}/`))
      asked.push(new URL(request.url()).pathname);
  });
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`pageerror: ${error.message}`));
  await page.goto(portal.origin);
  await page.locator('[data-host-react]').waitFor();
  await page.waitForFunction(() => 'contractHost' in globalThis);
  const style: Hosted['style'] = (place, selector, property) =>
    page
      .locator(`#${place} ${selector}`.trim())
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
  return {
    page,
    asked,
    said,
    async mount(place, role, address = '/') {
      const outcome = await page.evaluate(
        ([...given]) => globalThis.contractHost?.mount(...given),
        [place, entry.id, role, address] as const,
      );
      if (!outcome) throw new Error('The page has no host to mount in.');
      return outcome;
    },
    async go(place, address) {
      await page.evaluate(([...given]) => globalThis.contractHost?.go(...given), [
        place,
        address,
      ] as const);
      await settled(page);
    },
    unmount: (place) => page.evaluate((given) => globalThis.contractHost?.unmount(given), place),
    in: (place, selector) => page.locator(`#${place} ${selector}`.trim()),
    style,
    async close() {
      await reader.close();
      await Promise.all(servers.map((server) => server.close()));
    },
  };
}
