import type { Browser, BrowserContext, Page } from 'playwright-core';
import { newReader } from '../browser.ts';
import type { Fault, Outcome, Reader } from './fault.ts';
import { ILL, WELL } from './people.ts';
import { freezingBrowser, untilFrozen } from './reader/frozen.ts';
import { tryRest } from './reader/rest.ts';
import { keepSights, type Seen, steadySight } from './reader/sights.ts';
import type { Site } from './site/site.ts';

/**
 * Makes a fault, lets a reader meet it, and mends it again. What cannot even be tried has not passed.
 * @param picture the file that a picture of what they see is put into; none without it
 */
export async function runFault(
  fault: Fault,
  site: Site,
  browser: Browser,
  picture?: string,
): Promise<Outcome> {
  try {
    if (fault.freezes) return await runFreezing(fault, site, picture);
    return await runOrdinary(fault, site, browser, picture);
  } catch (error) {
    const nothing: Seen = { sight: 'nothing', at: 0 };
    const why = error instanceof Error ? error.message : String(error);
    const problems = [`it could not be tried: ${why}`];
    return { fault, first: nothing, last: nothing, broken: {}, problems };
  }
}

async function runOrdinary(
  fault: Fault,
  site: Site,
  browser: Browser,
  picture?: string,
): Promise<Outcome> {
  const reader = await openReader(browser);
  try {
    const address = `${site.origin}${fault.path ?? `/d/${ILL}`}`;
    if (fault.reader === 'before') await visitBefore(reader, site, address);
    await fault.make(site, reader);
    reader.said.length = 0;
    if (fault.visit) await fault.visit(site, reader, address);
    else await reader.page.goto(address, { waitUntil: 'commit' });
    return await judge(fault, site, reader, picture);
  } finally {
    await reader.context.close();
    await site.mend();
  }
}

/** The reader sees nothing move any more, ends the page as the browser offers, and opens it again in its tab. */
async function runFreezing(fault: Fault, site: Site, picture?: string): Promise<Outcome> {
  const own = await freezingBrowser();
  try {
    const address = `${site.origin}${fault.path ?? `/d/${ILL}`}`;
    await fault.make(site, { page: own.page, context: own.page.context(), said: [] });
    await own.page.goto(address, { waitUntil: 'commit' });
    await untilFrozen(own.page);
    const page = await own.endPage(`${site.origin}/favicon.svg`);
    const reader = await watched(page.context(), page);
    await page.goto(address, { waitUntil: 'commit' });
    return await judge(fault, site, reader, picture);
  } finally {
    await own.close();
    await site.mend();
  }
}

type Watched = Reader & { said: string[] };

async function openReader(browser: Browser): Promise<Watched> {
  const context = await newReader(browser, 'desktop', 'en');
  return watched(context, await context.newPage());
}

async function watched(context: BrowserContext, page: Page): Promise<Watched> {
  await keepSights(context);
  const said: string[] = [];
  context.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  context.on('weberror', (error) => said.push(`pageerror: ${error.error().message}`));
  return { context, page, said };
}

/** They have opened the district and another one, and what is kept for later is kept. */
async function visitBefore({ page }: Reader, site: Site, address: string): Promise<void> {
  for (const each of [`${site.origin}/d/${WELL.id}`, address]) {
    await page.goto(each);
    const { last } = await steadySight(page);
    if (last.sight !== 'own')
      throw new Error(`Before the fault ${each} shows “${last.sight}” instead of its own pages.`);
    await page.waitForFunction(
      () => navigator.serviceWorker.controller?.state === 'activated',
      undefined,
      { timeout: 30_000 },
    );
  }
}

async function judge(fault: Fault, site: Site, reader: Reader, picture?: string): Promise<Outcome> {
  const { page } = reader;
  const { first, last } = await steadySight(page);
  if (picture !== undefined) await page.screenshot({ path: picture });
  const problems: string[] = [];
  if (last.sight !== fault.sees) problems.push(`the reader sees “${last.sight}”`);
  const doubtful = (await page.locator('[data-fallback="previous"]').count()) > 0;
  if (doubtful !== (fault.doubtful ?? false))
    problems.push(
      doubtful ? 'its rules are called in doubt' : 'nothing says that its rules may be old',
    );
  const kept = page.getByText(/kept on this device/).first();
  const isKept = (await kept.count()) > 0 && (await kept.isVisible());
  if (isKept !== (fault.fromDevice ?? false))
    problems.push(isKept ? 'it is shown as kept' : 'it is not shown as kept on the device');
  let note: string | undefined;
  try {
    note = await fault.also?.(site, reader);
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error));
  }
  const broken = await tryRest({
    page,
    other: { ...WELL, name: site.pack(WELL.id).district.name.en },
    without: fault.without ?? {},
  });
  for (const [part, why] of Object.entries(broken)) problems.push(`${part}: ${why}`);
  // Last: some of it is only asked for by the rest of the portal.
  if (fault.reason && !reader.said.some((line) => fault.reason?.test(line)))
    problems.push(
      `the console does not say ${fault.reason}: ${reader.said.join(' | ') || 'nothing'}`,
    );
  return { fault, first, last, broken, ...(note && { note }), problems };
}
