import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD_FILES } from '@portal/district-kit/registry';
import type { Browser } from 'playwright-core';
import type { Journeys } from './destinations.ts';
import { countFirstLoad, type FirstLoad, gzipOf } from './first-load.ts';
import { appFolder } from './places.ts';

export type Counts = Readonly<Record<keyof Journeys['pages'], FirstLoad>>;

/** Counts the first visit to each page. */
export async function countPages(
  browser: Browser,
  origin: string,
  { home, check, programme }: Journeys['pages'],
): Promise<Counts> {
  return {
    home: await countFirstLoad(browser, origin, home),
    check: await countFirstLoad(browser, origin, check),
    programme: await countFirstLoad(browser, origin, programme),
  };
}

/** Bytes of the packs of these districts together, each by gzip at its best. */
export function packsGzip(districts: readonly string[]): number {
  return publishedGzip(districts, BUILD_FILES.policy);
}

/** The same of what they publish for searches, which is fetched with the search. */
export function searchGzip(districts: readonly string[]): number {
  return publishedGzip(districts, BUILD_FILES.search);
}

function publishedGzip(districts: readonly string[], file: string): number {
  return districts
    .map((id) => gzipOf(readFileSync(join(appFolder(id), 'dist', file))))
    .reduce((sum, bytes) => sum + bytes, 0);
}
