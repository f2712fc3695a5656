import type { Page } from 'playwright-core';

/** Milliseconds without an answer after which a page counts as frozen. */
const SILENT = 2500;

/** Whether nothing on the page runs any more. */
export async function isFrozen(page: Page): Promise<boolean> {
  const answer = page.evaluate(() => true).catch(() => true);
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<false>((done) => {
    timer = setTimeout(() => done(false), SILENT);
  });
  const answered = await Promise.race([answer, silence]);
  clearTimeout(timer);
  if (answered) await new Promise((done) => setTimeout(done, 200));
  return !answered;
}

/**
 * Ends the process of the page that is frozen, as a browser does when its reader asks for it; the tab stays. Which
 * process that is the browser does not say; it is the one that works without rest.
 */
export async function endFrozenPage(page: Page): Promise<void> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page belongs to no browser.');
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
  await session.detach();
  if (!busiest || busiest.worked === 0) throw new Error('No process of the browser works.');
  const crashed = page.waitForEvent('crash');
  process.kill(busiest.id, 'SIGKILL');
  await crashed;
}
