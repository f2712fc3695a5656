import type { Browser, BrowserContext, CDPSession } from 'playwright-core';

/** The connection and the device that everything is measured with. */
export const SLOW = { megabits: 4, latency: 100, cpu: 4 } as const;

/**
 * A reader with a phone who has never been here: nothing kept, and no worker that would fetch beside the page or answer
 * in the server's place.
 */
export function newReader(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
    locale: 'zh-CN',
    serviceWorkers: 'block',
  });
}

/** Puts a page on the slow connection and the slow device. */
export async function slowDown(page: CDPSession): Promise<void> {
  const bytesPerSecond = (SLOW.megabits * 1e6) / 8;
  await page.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await page.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu });
}
