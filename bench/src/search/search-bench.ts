import { gzipSync } from 'node:zlib';
import { publishedSearch } from '@portal/district-kit/preset';
import { SearchData } from '@portal/district-kit/search';
import { LABELLED_QUERIES, QUERY_KINDS, reportOn } from '@portal/shell/search/labelled';
import { processorTime, quantile, sink } from '../measure.ts';
import { allPacks, districtIds } from '../packs.ts';
import { appFolder } from '../page/places.ts';
import { atLeast, atMost, type Report } from '../report.ts';
import type { Contender, Find } from './contender.ts';
import { fuse, miniSearch, miniSearchByPairs } from './contenders/libraries.ts';
import { ours } from './contenders/ours.ts';
import { substringScan } from './contenders/substring-scan.ts';
import { heapOf } from './heap.ts';
import { type Material, materialOf } from './material.ts';

const CONTENDERS: readonly Contender[] = [ours, miniSearchByPairs, miniSearch, fuse, substringScan];
/** How often each is made ready: the first time nothing is compiled yet. */
const BUILDS = 5;

/** One screen is drawn in so many milliseconds; the list follows the typing. */
const ONE_FRAME = 16;

/**
 * Searches over the records of all districts: what the labelled queries find, and how long a reader waits who types
 * them letter by letter.
 */
export async function searchBench(): Promise<Report> {
  const published = await Promise.all(
    districtIds().map((id) => publishedSearch(id, appFolder(id))),
  );
  const data = published.map((text) => SearchData.parse(JSON.parse(text)));
  const material = materialOf(await allPacks(), data);
  const builds = await timeBuilds(material);
  const finds = new Map<string, Find>();
  const heaps = new Map<string, number>();
  for (const { name, build } of CONTENDERS)
    heaps.set(name, await heapOf(async () => finds.set(name, await build(material))));
  const typed = typedLetters();
  const waits = typeThrough(finds, typed);
  const found = CONTENDERS.map(({ name }) => ({ name, report: reportOn(finderOf(finds, name)) }));
  const own = found.find(({ name }) => name === ours.name)?.report;
  if (!own) throw new Error('Ours is among them.');
  const times = (name: string): readonly number[] => waits.get(name) ?? [];
  const scan = quantile(times(substringScan.name), 0.5);
  const gz = published.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
  return {
    title: 'Search: labelled queries over the records of all districts',
    notes: [
      `${material.records.length} records of ${data.length} districts, ${LABELLED_QUERIES.length} queries that were written and judged before any search was tuned (by the people who wrote ours); ${typed.length} texts when they are typed letter by letter.`,
      'recall: of what should be among the first five, how much is; precision: of the first five, how much is right; rank: one over the rank of the first right one.',
      `Times are milliseconds of the processor. Queries: a text the first time that it is typed. Building: the first of ${BUILDS} times, and their median.`,
      `The portal search fetches ${(gz / 1000).toFixed(1)} kB (gzip) for it beside the packs, the readings of Chinese; the others nothing.`,
      ...CONTENDERS.map(({ name, note }) => `${name}: ${note}`),
    ],
    columns: [
      'search',
      'recall',
      'precision',
      'rank',
      'build, first ms',
      'median ms',
      'heap MB',
      'query median ms',
      'p99 ms',
      'slowest ms',
      '× scan',
    ],
    rows: found.map(({ name, report: { all } }) => [
      name,
      all.recall,
      all.precision,
      all.mrr,
      builds.get(name)?.[0] ?? 0,
      quantile(builds.get(name) ?? [], 0.5),
      (heaps.get(name) ?? 0) / 1e6,
      quantile(times(name), 0.5),
      quantile(times(name), 0.99),
      quantile(times(name), 1),
      quantile(times(name), 0.5) / scan,
    ]),
    beside: [
      {
        columns: ['recall by kind of query', 'queries', ...CONTENDERS.map(({ name }) => name)],
        rows: QUERY_KINDS.map((kind) => [
          kind,
          own.byKind[kind].queries,
          ...found.map(({ report }) => report.byKind[kind].recall),
        ]),
      },
    ],
    goals: [
      atLeast('recall of the portal search (our own goal)', own.all.recall, 0.95),
      atLeast('precision of the portal search (our own goal)', own.all.precision, 0.9),
      atMost(
        'p99 of its queries, ms: one frame (our own goal)',
        quantile(times(ours.name), 0.99),
        ONE_FRAME,
      ),
    ],
  };
}

/** Every contender builds in turn, so that what else the machine does falls on all. */
async function timeBuilds(material: Material): Promise<ReadonlyMap<string, number[]>> {
  const times = new Map(CONTENDERS.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < BUILDS; round += 1)
    for (const { name, build } of CONTENDERS) {
      const begin = process.cpuUsage();
      const find = await build(material);
      const { user, system } = process.cpuUsage(begin);
      times.get(name)?.push((user + system) / 1000);
      sink.total += find.length;
    }
  return times;
}

function typedLetters(): string[] {
  const typed = LABELLED_QUERIES.flatMap(({ text }) =>
    Array.from(text, (_, index) => text.slice(0, index + 1)),
  );
  return [...new Set(typed)];
}

function typeThrough(
  finds: ReadonlyMap<string, Find>,
  typed: readonly string[],
): ReadonlyMap<string, readonly number[]> {
  return new Map(
    [...finds].map(([name, find]) => [
      name,
      typed.map((text) => processorTime(() => find(text).length)),
    ]),
  );
}

function finderOf(finds: ReadonlyMap<string, Find>, name: string): Find {
  const find = finds.get(name);
  if (!find) throw new Error(`“${name}” has been built.`);
  return find;
}
