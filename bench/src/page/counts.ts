import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
  return districts
    .map((id) => gzipOf(readFileSync(join(appFolder(id), 'dist/policy.json'))))
    .reduce((sum, bytes) => sum + bytes, 0);
}
