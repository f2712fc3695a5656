import type { Size } from './generate.ts';
import type { Point } from './point.ts';

/** Something that grows with a portal, told of one programme or one district. */
export interface Curve {
  /** As in tables. */
  what: string;
  /** As on the plot. */
  name: { zh: string; en: string };
  unit: 'µs' | 'B';
  per: keyof Size;
  /** All of it, in the unit. */
  of: (point: Point) => number;
}

export const CURVES: readonly Curve[] = [
  {
    what: 'evaluate, first time',
    name: { zh: '首次判定', en: 'Evaluate, first time' },
    unit: 'µs',
    per: 'programmes',
    of: ({ evaluation }) => evaluation.first * 1000,
  },
  {
    what: 'new profile',
    name: { zh: '换一份档案', en: 'New profile' },
    unit: 'µs',
    per: 'programmes',
    of: ({ evaluation }) => evaluation.newProfile * 1000,
  },
  {
    what: 'changed fact',
    name: { zh: '改一个事实', en: 'Changed fact' },
    unit: 'µs',
    per: 'programmes',
    of: ({ evaluation }) => evaluation.changedFact * 1000,
  },
  {
    what: 'search index',
    name: { zh: '建立搜索索引', en: 'Search index' },
    unit: 'µs',
    per: 'programmes',
    of: ({ search }) => search.build * 1000,
  },
  {
    what: 'query p99',
    name: { zh: '一次搜索（p99）', en: 'Query, p99' },
    unit: 'µs',
    per: 'programmes',
    of: ({ search }) => search.p99 * 1000,
  },
  {
    what: 'packs',
    name: { zh: '规则包', en: 'Packs' },
    unit: 'B',
    per: 'programmes',
    of: ({ page }) => page.bytes,
  },
  {
    what: 'read packs',
    name: { zh: '读入规则包', en: 'Read packs' },
    unit: 'µs',
    per: 'programmes',
    of: ({ page }) => page.read * 1000,
  },
  {
    what: 'search data',
    name: { zh: '搜索数据（每区）', en: 'Search data, a district' },
    unit: 'B',
    per: 'districts',
    of: ({ search }) => search.bytes,
  },
  {
    what: 'registry',
    name: { zh: '登记表（每区）', en: 'Registry, a district' },
    unit: 'B',
    per: 'districts',
    of: ({ registry }) => registry.bytes,
  },
  {
    what: 'read registry',
    name: { zh: '核验登记表（每区）', en: 'Check registry, a district' },
    unit: 'µs',
    per: 'districts',
    of: ({ registry }) => registry.read * 1000,
  },
];

/** What one programme, or one district, takes at a size. */
export function each({ of, per }: Curve, point: Point): number {
  return of(point) / point[per];
}

/** What one takes at the last size, times what one takes at the first. */
export function growthOf(curve: Curve, points: readonly Point[]): number {
  const [smallest] = points;
  const largest = points.at(-1);
  if (!smallest || !largest) throw new Error('Sizes were measured.');
  return each(curve, largest) / each(curve, smallest);
}
