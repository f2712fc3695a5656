import type { Page } from 'playwright-core';
import type { Fault, Reader } from '../fault.ts';
import { ILL } from '../people.ts';
import { setOut } from '../reader/sights.ts';
import { publishBroken } from './code.ts';

const MOUNTS = 200;
/** Until then caches fill that are never asked to be empty. */
const WARM = 20;

/** Goes from the portal's home to the district and back, so many times. */
function mountAndLeave(page: Page, times: number): Promise<void> {
  return page.evaluate(
    async ({ times, home, district }) => {
      const appears = (selector: string): Promise<HTMLElement> =>
        new Promise((done, failed) => {
          const until = performance.now() + 20_000;
          const look = (): void => {
            const found = document.querySelector<HTMLElement>(selector);
            if (found) done(found);
            else if (performance.now() > until) failed(new Error(`${selector} did not appear.`));
            else requestAnimationFrame(look);
          };
          look();
        });
      const next = (): Promise<void> => new Promise((done) => setTimeout(done, 30));
      for (let count = 0; count < times; count += 1) {
        (await appears(`main a[href="${district}"]`)).click();
        await appears('[data-district] [data-district] h1');
        await next();
        (await appears(home)).click();
        await appears(`main a[href="${district}"]`);
        await next();
      }
    },
    { times, home: 'header a[href="/"]', district: `/d/${ILL}` },
  );
}

/** Bytes of the page's objects that somebody still holds. */
async function heldMemory({ page, context }: Reader): Promise<number> {
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.enable');
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
const held = new WeakMap<Page, { after: number; end: number }>();

async function visitOften(_: unknown, reader: Reader, address: string): Promise<void> {
  const { page } = reader;
  await page.goto(new URL('/', address).href);
  await mountAndLeave(page, WARM);
  const after = await heldMemory(reader);
  await mountAndLeave(page, MOUNTS - WARM);
  held.set(page, { after, end: await heldMemory(reader) });
  await setOut(page);
  await page.locator(`main a[href="/d/${ILL}"]`).first().click();
}

/** Bytes that one more mount leaves behind. */
function perMount(page: Page): { bytes: number; note: string } {
  const sizes = held.get(page);
  if (!sizes) throw new Error('Nothing was measured.');
  const bytes = (sizes.end - sizes.after) / (MOUNTS - WARM);
  return {
    bytes,
    note: `${megabytes(sizes.after)} after ${WARM} mounts, ${megabytes(sizes.end)} after ${MOUNTS}: ${Math.round(bytes / 1000)} KB for each`,
  };
}

/** What one mount may leave behind; a district that leaks leaves some hundred kilobytes. */
const MOST = 30_000;

export const memoryFaults: readonly Fault[] = [
  {
    name: `${MOUNTS} mounts`,
    group: 'memory',
    reader: 'new',
    make: () => {},
    visit: visitOften,
    sees: 'own',
    async also(_, { page }) {
      const { bytes, note } = perMount(page);
      if (bytes > MOST) throw new Error(`the district leaks: ${note}`);
      return note;
    },
  },
  {
    name: `${MOUNTS} mounts of code that leaks`,
    group: 'memory',
    reader: 'new',
    make: (site) => publishBroken(site, 'leaks'),
    visit: visitOften,
    sees: 'own',
    async also(_, { page }) {
      const { bytes, note } = perMount(page);
      // Or the measurement of the district that is well would show nothing either.
      if (bytes < MOST) throw new Error(`the leak is not seen: ${note}`);
      return note;
    },
  },
];
