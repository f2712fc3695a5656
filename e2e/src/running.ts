import { startPortal } from '@portal/scripts/serve';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './browser.ts';

export type RunningPortal = Awaited<ReturnType<typeof startPortal>>;

/**
 * The portal with its districts on ports that are free, and a browser: for all tests of the file that calls this.
 * @param only the districts to start; absent: all
 */
export function running(only?: readonly string[]): {
  readonly browser: Browser;
  readonly portal: RunningPortal;
} {
  let browser: Browser | undefined;
  let portal: RunningPortal | undefined;
  beforeAll(async () => {
    [browser, portal] = await Promise.all([
      launchBrowser(),
      startPortal({ firstPort: 0, ...(only && { only }) }),
    ]);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), portal?.close()]);
  });
  const started = <Part>(part: Part | undefined): Part => {
    if (part === undefined)
      throw new Error('The portal runs while tests run; ask for it inside a test.');
    return part;
  };
  return {
    get browser() {
      return started(browser);
    },
    get portal() {
      return started(portal);
    },
  };
}
