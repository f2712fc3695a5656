import type { Browser, BrowserContext } from 'playwright-core';
import type { Journeys } from './destinations.ts';
import { newReader } from './slow-reader.ts';
import { timeLinks, type Visit, visit, visitInTurn } from './visit.ts';

/** Which of the two is measured. */
export const SITES = ['federated', 'twin'] as const;
export type SiteName = (typeof SITES)[number];

/** One way through a site: `home`, `districts`. */
export type Trip = keyof Journeys['pages'] | 'districts';
export const TRIPS: readonly Trip[] = ['home', 'check', 'programme', 'districts'];

export const CACHES = ['cold', 'warm'] as const;
export type Cache = (typeof CACHES)[number];

/** All that was measured of a site. */
export interface Samples {
  visits: Record<Trip, Record<Cache, Visit[]>>;
  /** Milliseconds of each change of page; the second half of each round is the same way again. */
  routes: number[][];
}

/**
 * Measures both sites in turn, in each round the other one first, so that what else the machine does falls on both.
 * @param tell told what is being done, for whoever waits
 */
export async function measureRounds(
  browser: Browser,
  origins: Readonly<Record<SiteName, string>>,
  journeys: Journeys,
  { rounds, tell }: { rounds: number; tell: (what: string) => void },
): Promise<Record<SiteName, Samples>> {
  const samples = { federated: none(), twin: none() };
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? SITES : [...SITES].reverse();
    for (const trip of TRIPS)
      for (const site of order) {
        tell(`round ${round + 1} of ${rounds}: ${trip}, ${site}`);
        await withReader(browser, async (reader) => {
          for (const cache of CACHES)
            samples[site].visits[trip][cache].push(
              await take(reader, origins[site], journeys, trip),
            );
        });
      }
    for (const site of order) {
      tell(`round ${round + 1} of ${rounds}: links, ${site}`);
      await withReader(browser, async (reader) => {
        samples[site].routes.push(await timeLinks(reader, origins[site], journeys.routes));
      });
    }
  }
  return samples;
}

function take(
  reader: BrowserContext,
  origin: string,
  { pages, districts }: Journeys,
  trip: Trip,
): Promise<Visit> {
  return trip === 'districts'
    ? visitInTurn(reader, origin, districts)
    : visit(reader, origin, pages[trip]);
}

async function withReader(
  browser: Browser,
  use: (reader: BrowserContext) => Promise<void>,
): Promise<void> {
  const reader = await newReader(browser);
  try {
    await use(reader);
  } finally {
    await reader.close();
  }
}

function none(): Samples {
  const both = (): Record<Cache, Visit[]> => ({ cold: [], warm: [] });
  return {
    visits: { home: both(), check: both(), programme: both(), districts: both() },
    routes: [],
  };
}

/** The middle one; `NaN` where there is none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
