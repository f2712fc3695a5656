import type { BrowserContext, Page } from 'playwright-core';

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

/** Ends the process of a page that is frozen, as a browser does when its reader asks for it; the tab stays. */
export async function endFrozenPage(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // Answered by nobody: the process that would is gone.
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
}
