import type { BrowserContext, Page } from 'playwright-core';
import { type Destination, followLink, type Seen, watchPage } from './in-page.ts';
import { slowDown } from './slow-reader.ts';
import { recordTraffic, type Traffic } from './traffic.ts';

/** What one visit has taken. */
export interface Visit extends Omit<Seen, 'content'> {
  /** Milliseconds until the heading of what was asked for stands there. */
  content: number;
  traffic: Traffic;
}

/** Milliseconds without a request after which a page has all it wants. */
const QUIET = 800;
const LIMIT = 90_000;

/** Visits an address on the slow connection, and waits until nothing more is fetched. */
export async function visit(
  reader: BrowserContext,
  origin: string,
  destination: Destination,
): Promise<Visit> {
  const { tab, visited } = await visitAndStay(reader, origin, destination);
  await tab.close();
  return visited;
}

/**
 * Visits several addresses of the portal in one page, the first by its address and the others by links.
 * @returns milliseconds until the heading of each has stood there, added up, and what was fetched altogether
 */
export async function visitInTurn(
  reader: BrowserContext,
  origin: string,
  [first, ...others]: readonly [Destination, ...Destination[]],
): Promise<Visit> {
  const { tab, traffic, visited } = await visitAndStay(reader, origin, first);
  let content = visited.content;
  for (const destination of others) {
    content += await tab.evaluate(followLink, destination);
    await traffic.quiet(QUIET);
  }
  const seen = await seenBy(tab);
  await tab.close();
  return { ...seen, content, traffic: traffic.traffic() };
}

/**
 * How long each link takes, in the order they are followed. Who follows one has moved first, and what is fetched for
 * who stays has come: the page that they begin on has all it wants.
 */
export async function timeLinks(
  reader: BrowserContext,
  origin: string,
  [first, ...others]: readonly [Destination, ...Destination[]],
): Promise<number[]> {
  const { tab, traffic } = await visitAndStay(reader, origin, first);
  await tab.mouse.move(1, 1);
  await traffic.quiet(QUIET);
  const times: number[] = [];
  for (const destination of others) {
    times.push(await tab.evaluate(followLink, destination));
    await traffic.quiet(QUIET);
  }
  await tab.close();
  return times;
}

async function visitAndStay(reader: BrowserContext, origin: string, { path, shown }: Destination) {
  const tab = await reader.newPage();
  const cdp = await reader.newCDPSession(tab);
  const traffic = await recordTraffic(cdp);
  await slowDown(cdp);
  await tab.addInitScript(watchPage, shown);
  await tab.goto(origin + path, { waitUntil: 'commit', timeout: LIMIT });
  const content = await contentOf(tab, origin + path);
  await traffic.quiet(QUIET);
  const seen = await painted(tab);
  const visited: Visit = { ...seen, content, traffic: traffic.traffic() };
  return { tab, traffic, visited };
}

/** What a page has noticed, once the browser has told it of its paints; a busy one tells late. */
async function painted(tab: Page): Promise<Seen> {
  const end = performance.now() + 10_000;
  for (;;) {
    const seen = await seenBy(tab);
    const isTold = seen.firstPaint !== undefined && seen.largestPaint !== undefined;
    if (isTold || performance.now() > end) return seen;
    await new Promise((done) => setTimeout(done, 100));
  }
}

async function contentOf(tab: Page, url: string): Promise<number> {
  const end = performance.now() + LIMIT;
  while (performance.now() < end) {
    const { content } = await seenBy(tab);
    if (content !== undefined) return content;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${url} has shown no heading within ${LIMIT / 1000} s.`);
}

async function seenBy(tab: Page): Promise<Seen> {
  const seen = await tab.evaluate(() => window.benchSeen);
  if (!seen) throw new Error(`${tab.url()} is not watched.`);
  return seen;
}
