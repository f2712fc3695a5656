import {
  type Browser,
  type BrowserContext,
  chromium,
  type Page,
  type Request,
} from 'playwright-core';

/** The sizes that every walk is taken at. */
export const SIZES = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 900 },
} as const;
export type Size = keyof typeof SIZES;

export const LOCALES = ['zh', 'en'] as const;
export type TestLocale = (typeof LOCALES)[number];

/** Without the services that would call home. */
export const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

/** The Chromium that tests run in; `CHROMIUM` names another one. */
export function browserPath(): string {
  return process.env.CHROMIUM ?? '/usr/bin/chromium';
}

/** A real Chromium. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath(),
    args: [...BROWSER_ARGUMENTS],
    // A bare machine names no locale, and in the plain one no file with a Chinese name is opened or saved.
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
}

/** A fresh reader: no storage, no cache, the language and size given. */
export async function newReader(
  browser: Browser,
  size: Size,
  locale: TestLocale,
): Promise<BrowserContext> {
  const reader = await browser.newContext({
    viewport: SIZES[size],
    locale: locale === 'zh' ? 'zh-CN' : 'en-GB',
    hasTouch: size === 'phone',
    isMobile: size === 'phone',
    reducedMotion: 'reduce',
  });
  const requests: Requests = { open: new Set(), asked: 0 };
  const { open } = requests;
  reader.on('request', (request) => {
    open.add(request);
    requests.asked += 1;
  });
  reader.on('requestfinished', (request) => open.delete(request));
  reader.on('requestfailed', (request) => open.delete(request));
  requestsOf.set(reader, requests);
  return reader;
}

interface Requests {
  readonly open: Set<Request>;
  /** How many there have been. */
  asked: number;
}

const requestsOf = new WeakMap<BrowserContext, Requests>();
/** Between the end of one request and the next that follows from it lies less than this. */
const QUIET = 120;
/** Milliseconds after which a page counts as drawn that has had no rest. */
const IDLE = 2000;

/**
 * Waits until the page has fetched what it wants and has drawn it. Playwright’s `networkidle` says the same after half
 * a second of silence, which is most of the time of a walk over hundreds of pages.
 */
export async function settled(page: Page): Promise<void> {
  const requests = requestsOf.get(page.context());
  if (!requests) throw new Error('Only a reader made by newReader tells what is under way.');
  const isOpen = (): boolean => [...requests.open].some((request) => pageOf(request) === page);
  await page.waitForLoadState('load');
  for (;;) {
    for (let quietSince = Date.now(); Date.now() - quietSince < QUIET; ) {
      if (isOpen()) quietSince = Date.now();
      await new Promise((done) => setTimeout(done, 20));
    }
    const { asked } = requests;
    // Drawn: two frames, and then nothing left to do, as what a long page draws in a second step. On a page that is
    // never idle that would be waited for in vain.
    await page.evaluate(
      (patience) =>
        new Promise((done) =>
          requestAnimationFrame(() =>
            requestAnimationFrame(() => requestIdleCallback(done, { timeout: patience })),
          ),
        ),
      IDLE,
    );
    // On a slow machine a script that has come may run only now, and ask for more.
    if (requests.asked === asked) return;
  }
}

/** The page that asked; a service worker’s requests belong to none. */
function pageOf(request: Request): Page | undefined {
  return request.serviceWorker() ? undefined : request.frame().page();
}

/** What went wrong on a page without anybody seeing it: script errors and messages of the kind “error”. */
export function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}
