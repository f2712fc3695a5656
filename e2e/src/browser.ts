import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** The sizes that every walk is taken at. */
export const SIZES = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 900 },
} as const;
export type Size = keyof typeof SIZES;

export const LOCALES = ['zh', 'en'] as const;
export type TestLocale = (typeof LOCALES)[number];

/** A real Chromium, without the services that would call home. `CHROMIUM` names another one. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A fresh reader: no storage, no cache, the language and size given. */
export function newReader(
  browser: Browser,
  size: Size,
  locale: TestLocale,
): Promise<BrowserContext> {
  return browser.newContext({
    viewport: SIZES[size],
    locale: locale === 'zh' ? 'zh-CN' : 'en-GB',
    hasTouch: size === 'phone',
    isMobile: size === 'phone',
    reducedMotion: 'reduce',
  });
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
