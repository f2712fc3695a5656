import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { BROWSER_ARGUMENTS, browserPath, SIZES } from '../../browser.ts';

// A page that is frozen cannot be loaded again from within, nor by who drives it: its process has to be ended, as a
// browser offers to do, and the tab to be driven anew. So this browser is started by hand, and connected to twice.

/** A browser of its own with one tab, for a page that will freeze. */
export interface FreezingBrowser {
  page: Page;
  /**
   * Ends the process of the page, as a browser does when its reader asks for it, and takes the tab to an address that
   * runs nothing. What the tab remembers is there still.
   */
  endPage(quiet: string): Promise<Page>;
  close(): Promise<void>;
}

export async function freezingBrowser(): Promise<FreezingBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'freezing-'));
  const { width, height } = SIZES.desktop;
  const program = spawn(
    browserPath(),
    [
      ...BROWSER_ARGUMENTS,
      '--headless',
      '--lang=en-GB',
      `--window-size=${width},${height}`,
      '--remote-debugging-port=0',
      `--user-data-dir=${folder}`,
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  const end = async (): Promise<void> => {
    await ended(program);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const port = await portIn(folder);
    let browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    return {
      page: onlyPage(browser),
      async endPage(quiet) {
        await freeTab(browser, port, quiet);
        // Only the connection.
        await browser.close();
        browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
        return onlyPage(browser);
      },
      async close() {
        await browser.close().catch(() => undefined);
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

/** Milliseconds without an answer after which a page counts as frozen. */
const SILENT = 2500;
/** Until a page that is to freeze has done so. */
const PATIENCE = 30_000;

/** Waits until nothing on the page runs any more. */
export async function untilFrozen(page: Page): Promise<void> {
  for (const until = Date.now() + PATIENCE; Date.now() < until; ) {
    let timer: NodeJS.Timeout | undefined;
    const silence = new Promise<'silent'>((done) => {
      timer = setTimeout(() => done('silent'), SILENT);
    });
    const answer = page.evaluate(() => 'answered' as const).catch(() => 'answered' as const);
    const first = await Promise.race([answer, silence]);
    clearTimeout(timer);
    if (first === 'silent') return;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error('The page did not freeze.');
}

function onlyPage(browser: Browser): Page {
  const page = browser.contexts()[0]?.pages()[0];
  if (!page) throw new Error('The browser has no tab.');
  return page;
}

async function portIn(folder: string): Promise<string> {
  const file = join(folder, 'DevToolsActivePort');
  for (const until = Date.now() + PATIENCE; Date.now() < until; ) {
    const [port] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    if (port) return port;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('The browser did not start.');
}

/** The tab moves only when the right process was ended; on a busy machine another may work as hard. */
async function freeTab(browser: Browser, port: string, quiet: string): Promise<void> {
  for (let times = 0; times < 5; times += 1) {
    await killBusiest(browser);
    if (await navigates(port, quiet)) return;
  }
  throw new Error('The tab does not move, whichever process is ended.');
}

/** Which process is a page's the browser does not say; that of a frozen one is the one that works without rest. */
async function killBusiest(browser: Browser): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  const times = async (): Promise<Map<number, number>> => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const renderers = processInfo.filter(({ type }) => type === 'renderer');
    return new Map(renderers.map(({ id, cpuTime }) => [id, cpuTime]));
  };
  const before = await times();
  await new Promise((done) => setTimeout(done, 1000));
  const [busiest] = [...(await times())]
    .map(([id, time]) => ({ id, worked: time - (before.get(id) ?? time) }))
    .sort((a, b) => b.worked - a.worked);
  if (!busiest || busiest.worked === 0) throw new Error('No process of the browser works.');
  process.kill(busiest.id, 'SIGKILL');
  await new Promise((done) => setTimeout(done, 500));
}

/** Milliseconds in which a tab whose page is gone moves to another. */
const MOVES = 5000;

/** Takes the browser's one tab to an address, without asking anything of what is in it; whether it went there. */
async function navigates(port: string, url: string): Promise<boolean> {
  const tabs: { type: string; webSocketDebuggerUrl: string }[] = await (
    await fetch(`http://127.0.0.1:${port}/json`)
  ).json();
  const tab = tabs.find(({ type }) => type === 'page');
  if (!tab) throw new Error('The browser has no tab any more.');
  const socket = new WebSocket(tab.webSocketDebuggerUrl);
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<boolean>((done, failed) => {
      timer = setTimeout(() => done(false), MOVES);
      socket.addEventListener('error', () => failed(new Error('The tab cannot be reached.')));
      socket.addEventListener('message', () => done(true));
      socket.addEventListener('open', () =>
        socket.send(JSON.stringify({ id: 1, method: 'Page.navigate', params: { url } })),
      );
    });
  } finally {
    clearTimeout(timer);
    socket.close();
  }
}

async function ended(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const exit = new Promise((done) => program.once('exit', done));
  program.kill('SIGTERM');
  await exit;
}
