import { atMost, type Goal, type Report } from '../report.ts';
import { ONCE, packagesIn, type Script } from './inside.ts';
import type { Found } from './page-bench.ts';
import { CACHES, type Cache, median, SITES, type SiteName, TRIPS, type Trip } from './rounds.ts';
import { SLOW } from './slow-reader.ts';
import { KINDS, type Kind } from './traffic.ts';
import type { Visit } from './visit.ts';

const COLUMNS = [
  'page',
  'cache',
  'site',
  'content ms',
  '÷ twin',
  'first paint ms',
  'largest paint ms',
  'shift',
  'held ms',
  ...KINDS.map((kind) => `${kind} kB`),
  'requests',
  'hops',
];

/** What was found, as a table with the goals. */
export function pageReport(found: Found): Report {
  return {
    title: 'Page: the portal beside the same sources in one piece',
    notes: notesOn(found),
    columns: COLUMNS,
    rows: TRIPS.flatMap((trip) =>
      CACHES.flatMap((cache) => SITES.map((site) => rowOf(found, trip, cache, site))),
    ),
    goals: goalsOf(found),
  };
}

function rowOf(found: Found, trip: Trip, cache: Cache, site: SiteName): (string | number)[] {
  const visits = found.samples[site].visits[trip][cache];
  const middle = (of: (visit: Visit) => number): number => median(visits.map(of));
  const hops = trip === 'districts' || cache === 'warm' ? '' : found.counts[site][trip].hops;
  return [
    trip === 'districts' ? `${found.districts.length} districts in turn` : trip,
    cache,
    site,
    Math.round(middle(({ content }) => content)),
    site === 'federated' ? ratio(found, trip, cache).toFixed(2) : '',
    Math.round(middle(({ firstPaint = Number.NaN }) => firstPaint)),
    // Both are of a visit: where links are followed without a hand, every other page would add to them.
    trip === 'districts' ? '' : Math.round(middle(({ largestPaint = Number.NaN }) => largestPaint)),
    trip === 'districts' ? '' : middle(({ shift }) => shift).toFixed(3),
    Math.round(middle(({ blocked }) => blocked)),
    ...KINDS.map((kind: Kind) => kB(middle(({ traffic }) => traffic.bytes[kind]))),
    middle(({ traffic }) => traffic.requests),
    hops,
  ];
}

/** How much longer the federated portal takes to the content: the middle of the ratios of each round. */
function ratio({ samples }: Found, trip: Trip, cache: Cache): number {
  const { federated, twin } = samples;
  const ratios = federated.visits[trip][cache].map(
    ({ content }, round) => content / (twin.visits[trip][cache][round]?.content ?? Number.NaN),
  );
  return median(ratios);
}

function goalsOf(found: Found): Goal[] {
  const { samples, counts, duplicates } = found;
  const home = samples.federated.visits.home.cold;
  const { first, again } = routeTimes(found, 'federated');
  return [
    atMost('a district’s programme, cold: ÷ twin', ratio(found, 'programme', 'cold'), 1.15),
    atMost('a district’s programme, warm: ÷ twin', ratio(found, 'programme', 'warm'), 1.05),
    atMost('script of home, kB gz', kB(counts.federated.home.scriptGzip), 110),
    atMost('script of the check, kB gz', kB(counts.federated.check.scriptGzip), 110),
    atMost(
      'home, cold: first content, ms',
      Math.round(median(home.map(({ firstPaint = Number.NaN }) => firstPaint))),
      1000,
    ),
    atMost('home, cold: layout shift', median(home.map(({ shift }) => shift)), 0),
    atMost('change of page, first time, middle, ms', Math.round(median(first)), 100),
    atMost('change of page, again, middle, ms', Math.round(median(again)), 100),
    atMost('change of page, again, slowest, ms', Math.round(Math.max(...again)), 100),
    atMost('packs of all districts, kB gz', kB(found.packsGzip), 120),
    atMost('packs that home’s content waits for', counts.federated.home.packsBefore, 0),
    ...ONCE.map((name) =>
      atMost(`modules of ${name} twice on a page`, duplicates[name]?.modules ?? 0, 0),
    ),
  ];
}

/** Milliseconds of each change of page, the middle over the rounds: the first time, and once all code is there. */
function routeTimes({ samples }: Found, site: SiteName): { first: number[]; again: number[] } {
  const { routes } = samples[site];
  const steps = routes[0]?.length ?? 0;
  const times = Array.from({ length: steps }, (_, step) =>
    median(routes.map((round) => round[step] ?? Number.NaN)),
  );
  return { first: times.slice(0, steps / 2), again: times.slice(steps / 2) };
}

function notesOn(found: Found): string[] {
  const { samples, counts, homeScripts, twinScripts, duplicates } = found;
  const fromData = TRIPS.flatMap((trip) =>
    samples.federated.visits[trip].cold.filter((visit) => visit.fromData),
  ).length;
  const routes = SITES.map((site) => {
    const { first, again } = routeTimes(found, site);
    return `${site} ${list(first)}, again ${list(again)}`;
  });
  const twice = Object.entries(duplicates)
    .sort(([, a], [, b]) => b.bytes - a.bytes)
    .slice(0, 8)
    .map(([name, { modules, bytes }]) => `${name} ${modules} (${kB(bytes)} kB)`);
  return [
    `${SLOW.megabits} Mbit/s, ${SLOW.latency} ms for each request, processor ${SLOW.cpu} × slower, screen of a phone; the middle of ${found.rounds} rounds, in each both in turn. Opening a connection costs nothing here.`,
    'twin: the shell’s sources with the districts inside, no federation, registry, signatures, digests or checks; the same server, headers and compression.',
    'cold: nothing kept. warm: the same reader once more. No service worker in either.',
    'content: the heading of what was asked for is painted. held: beyond 50 ms in each task that holds the page. hops: round trips in a row until then, counted with every answer held back until nothing more is asked for.',
    `Script of the first load, kB gz: ${(['home', 'check', 'programme'] as const)
      .map((page) => `${page} ${kB(counts.federated[page].scriptGzip)}`)
      .join(', ')}; the twin’s home ${kB(codeIn(twinScripts))} without the packs.`,
    `Heaviest in home’s script, kB gz as its share: ${heaviest(homeScripts)}. In the twin’s: ${heaviest(withoutPacks(twinScripts))}.`,
    `More than once on a district’s page, modules (kB before minifying): ${twice.join(', ') || 'nothing'}.`,
    `Changes of page, ms: ${routes.join('; ')}.`,
    ...(fromData > 0
      ? [`${fromData} cold visits to districts showed their data first: their own pages came late.`]
      : []),
  ];
}

const isPack = (path: string): boolean => path.endsWith('/policy.json');

function withoutPacks(scripts: readonly Script[]): Script[] {
  return scripts.filter(({ modules }) => !Object.keys(modules).some(isPack));
}

function codeIn(scripts: readonly Script[]): number {
  return withoutPacks(scripts).reduce((sum, { gzip }) => sum + gzip, 0);
}

function heaviest(scripts: readonly Script[]): string {
  return packagesIn(scripts)
    .slice(0, 8)
    .map(({ name, gzip }) => `${name} ${kB(gzip)}`)
    .join(', ');
}

function list(times: readonly number[]): string {
  return times.map((time) => Math.round(time)).join(' ');
}

/** Thousands of bytes, one digit after the point. */
function kB(bytes: number): number {
  return Math.round(bytes / 100) / 10;
}
