import type { BrowserContext } from 'playwright-core';
import type { Fault, Reader } from '../fault.ts';
import { ILL } from '../people.ts';
import { expectBuild } from '../reader/answering.ts';
import { DAY } from '../site/gate.ts';
import type { Site } from '../site/site.ts';

/** Ten years: no plan that is read here holds on both days. */
const YEARS = 3652 * DAY;

/** The device's clock is off by so much; timers go on as they do. */
async function setClock({ context }: Reader, offset: number): Promise<void> {
  await context.addInitScript((by) => {
    const Real = Date;
    const now = Real.now.bind(Real);
    class Shifted extends Real {
      constructor(...parts: unknown[]) {
        // @ts-expect-error: a date takes one argument or seven, and here they are passed on as they came.
        super(...(parts.length === 0 ? [now() + by] : parts));
      }
      static override now(): number {
        return now() + by;
      }
    }
    Object.assign(globalThis, { Date: Shifted });
  }, offset);
}

/** Another build is set for a day that many days from the real one. */
async function schedule(site: Site, days: number): Promise<string> {
  const build = await site.variant(ILL, 'sched');
  const from = new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
  site.publish((entries) => {
    Object.assign(entries[ILL] ?? {}, { scheduled: { build, from } });
  });
  return build.build;
}

/** The build that has to answer, in these words of the registry. */
const clockFault = (name: string, offset: number, due: boolean): Fault => ({
  name: `clock ${name}; a build is scheduled ${due ? 'since a week' : 'in a year'}`,
  group: 'device',
  reader: 'new',
  async make(site, reader) {
    await schedule(site, due ? -7 : 365);
    await setClock(reader, offset);
  },
  sees: 'own',
  async also(site, { page }) {
    // The rules are read for the real day too, and nobody is told that this is another day than today.
    const year = new Date().getFullYear();
    const today = new RegExp(`^Read as of today \\([^)]*${year}\\)`);
    await page.getByText(today).first().waitFor({ timeout: 5000 });
    if (due) await expectBuild(page, 'scheduled', scheduledOf(site));
    else await expectBuild(page, 'current', site.good(ILL).build);
    return undefined;
  },
});

function scheduledOf(site: Site): string {
  const entry = site.registry().districts.find(({ id }) => id === ILL);
  return entry?.scheduled?.build.build ?? '';
}

async function fillStorage(site: Site, { context, page }: Reader): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: 1 });
  await session.detach();
  await page.goto(`${site.origin}/favicon.svg`);
  await page.evaluate(() => {
    for (const storage of [localStorage, sessionStorage])
      for (let size = 1 << 22; size >= 1; size = Math.floor(size / 2)) {
        try {
          for (let count = 0; ; count += 1)
            storage.setItem(`full-${size}-${count}`, 'x'.repeat(size));
        } catch {
          // Full for pieces of this size: go on with smaller ones.
        }
      }
  });
}

async function forbidStorage(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const refuse = {
      get(): never {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    };
    for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB'])
      Object.defineProperty(window, name, refuse);
    Object.defineProperty(navigator, 'serviceWorker', { value: undefined });
  });
}

/** What is wrong on the reader's side. */
export const deviceFaults: readonly Fault[] = [
  clockFault('ten years ahead', YEARS, false),
  clockFault('ten years behind', -YEARS, false),
  clockFault('ten years ahead', YEARS, true),
  clockFault('ten years behind', -YEARS, true),
  { name: 'storage full', group: 'device', reader: 'new', make: fillStorage, sees: 'own' },
  {
    name: 'storage forbidden',
    group: 'device',
    reader: 'new',
    make: (_, { context }) => forbidStorage(context),
    sees: 'own',
  },
  {
    name: 'offline',
    group: 'device',
    reader: 'before',
    make: (_, { context }) => context.setOffline(true),
    sees: 'own',
    fromDevice: true,
  },
];
