import type { Browser, CDPSession, Page } from 'playwright-core';
import { askToSaveData, type Destination, watchPage } from './in-page.ts';
import { newReader } from './slow-reader.ts';

export interface Asked {
  url: string;
  /** As the browser calls it: `Script`, `Fetch`. */
  type: string;
}

/** A visit in waves: what is asked for at the same time, because nothing more could be asked for before an answer. */
export interface Waves {
  waves: readonly (readonly Asked[])[];
  /** How many waves had to be answered before the content stood there: the round trips in a row. */
  hops: number;
}

/**
 * Counts the round trips that a visit takes one after another, whatever the machine is doing. No answer is let through
 * until the page has asked for all that it can ask for; then all are, and so on.
 */
export async function countWaves(
  browser: Browser,
  origin: string,
  { path, shown }: Destination,
): Promise<Waves> {
  const reader = await newReader(browser);
  const tab = await reader.newPage();
  const gate = await closeGate(await reader.newCDPSession(tab));
  await tab.addInitScript(watchPage, shown);
  // What is fetched ahead for who stays belongs to the next page; when that begins, a clock would decide.
  await tab.addInitScript(askToSaveData);
  const coming = tab.goto(origin + path, { waitUntil: 'commit' });
  // The page itself comes first; until it does there is nothing that could be at rest.
  while (gate.waiting() === 0) await pause();
  const waves = [await gate.answer()];
  await coming;
  let hops: number | undefined;
  for (;;) {
    await allAsked(tab, gate);
    if (hops === undefined && (await hasContent(tab))) hops = waves.length;
    if (gate.waiting() === 0) break;
    const wave = await gate.answer();
    // The browser asks for a sign for its tab and for what it may install, whenever it likes.
    const wanted = wave.filter(({ type }) => type !== 'Other' && type !== 'Manifest');
    if (wanted.length > 0) waves.push(wanted);
  }
  await reader.close();
  if (hops === undefined) throw new Error(`${origin}${path} has never shown ${shown}.`);
  return { waves, hops };
}

interface Gate {
  waiting(): number;
  /** How often something was asked for. */
  count(): number;
  /** Lets through what waits, until its answers are there. */
  answer(): Promise<Asked[]>;
}

async function closeGate(page: CDPSession): Promise<Gate> {
  let waiting: (Asked & { id: string; done: Promise<void> })[] = [];
  let count = 0;
  const ends = new Map<string, () => void>();
  const end = ({ requestId }: { requestId: string }): void => ends.get(requestId)?.();
  page.on('Network.loadingFinished', end);
  page.on('Network.loadingFailed', end);
  page.on('Fetch.requestPaused', ({ requestId, networkId, request, resourceType }) => {
    count += 1;
    const done = new Promise<void>((resolve) => ends.set(networkId ?? requestId, resolve));
    waiting.push({ url: request.url, type: resourceType, id: requestId, done });
  });
  await page.send('Network.enable');
  await page.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  return {
    waiting: () => waiting.length,
    count: () => count,
    async answer() {
      const wave = waiting;
      waiting = [];
      await Promise.all(
        wave.map(({ id }) => page.send('Fetch.continueRequest', { requestId: id })),
      );
      await Promise.all(wave.map(({ done }) => done));
      return wave.map(({ url, type }) => ({ url, type }));
    },
  };
}

/** Times in a row that a page at rest has asked for nothing. */
const RESTS = 4;

/** Until a page that waits for answers does nothing else any more. */
async function allAsked(tab: Page, gate: Gate): Promise<void> {
  let before = gate.count();
  for (let rests = 0; rests < RESTS; rests += 1) {
    await pause();
    await atRest(tab);
    if (gate.count() === before) continue;
    before = gate.count();
    rests = -1;
  }
}

function pause(): Promise<void> {
  return new Promise((done) => setTimeout(done, 60));
}

async function atRest(tab: Page): Promise<void> {
  await tab.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 2000 })));
}

function hasContent(tab: Page): Promise<boolean> {
  return tab.evaluate(() => window.benchSeen?.content !== undefined);
}
