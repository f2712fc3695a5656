import type { Page } from 'playwright-core';

/** Where the links on a page lead within its origin, each without its query and its place on the page. */
export function linksOn(page: Page): Promise<string[]> {
  return page.locator('a[href]').evaluateAll((links) =>
    links
      .map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI))
      .filter((url) => url.origin === location.origin)
      .map((url) => url.pathname),
  );
}

/** The first part of the addresses of what every district has. */
const SHARED = ['programmes', 'services', 'targets', 'document', 'combination'];

/**
 * Of these paths the pages that only this district has, each once, without the district's base path.
 * @param base the path the district lives under: `/d/north`; empty at its own address
 */
export function ownPages(paths: Iterable<string>, base: string): string[] {
  const own = [...paths]
    .filter((path) => path.startsWith(`${base}/`))
    .map((path) => path.slice(base.length + 1))
    .filter((path) => path !== '' && !SHARED.includes(path.split('/')[0] ?? ''));
  return [...new Set(own)];
}
