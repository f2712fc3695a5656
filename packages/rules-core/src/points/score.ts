import type { Citation } from '../schema/ids.ts';
import type { PointsScheme, PointsSection } from '../schema/points-scheme.ts';
import type { PointsEntry, PointsItem } from './entry.ts';

/** Why a sub-item counts, or does not. */
export type Reason = 'counted' | 'higherSubItem' | 'higherAlternative' | 'deducted' | 'veto';

export interface ScoredItem extends PointsItem {
  reason: Reason;
  /** What says so. */
  citation: Citation;
}

export interface ScoredSection {
  id: string;
  /** What the section adds, or takes off, as a positive number. */
  points: number;
  items: ScoredItem[];
}

export interface Score {
  scheme: string;
  sections: ScoredSection[];
  /** Points of the section that decides on registration, after the points that are given directly. */
  registrationPoints: number;
  /** Whether the registration points come from a group that is given them directly. */
  givenDirectly: boolean;
  /** A veto item stands against it. */
  vetoed: boolean;
  /** Whether the points reach what registration asks for and nothing vetoes it. */
  registered: boolean;
  /** All that is added less all that is deducted; `null` when vetoed. */
  total: number | null;
}

const toHundredths = (points: number): number => Math.round(points * 100);

/**
 * The points of one person under a scheme: within an item the highest sub-item only, of alternative items only
 * the highest, deductions all together, a veto ends it.
 *
 * Who belongs to a group that is given the registration points has at least those: where their own points of
 * that section are higher, the higher count.
 */
export function scorePoints(scheme: PointsScheme, entry: PointsEntry): Score {
  const sections = scheme.sections.map((section) => ({
    section,
    ...scoreSection(section, scheme, entry),
  }));
  const direct = entry.direct.length > 0;
  const own =
    sections.find(({ section }) => section.id === scheme.registration.section)?.hundredths ?? 0;
  const given = toHundredths(scheme.direct.points);
  const registration = direct ? Math.max(own, given) : own;
  const vetoed = sections.some(
    ({ section, items }) => section.effect === 'veto' && items.length > 0,
  );
  const total = sections.reduce((sum, { section, hundredths }) => {
    if (section.effect === 'veto') return sum;
    if (section.effect === 'deduct') return sum - hundredths;
    return sum + (section.id === scheme.registration.section ? registration : hundredths);
  }, 0);
  return {
    scheme: scheme.id,
    sections: sections.map(({ section, items, hundredths }) => ({
      id: section.id,
      points: (section.id === scheme.registration.section ? registration : hundredths) / 100,
      items,
    })),
    registrationPoints: registration / 100,
    givenDirectly: direct && own < given,
    vetoed,
    registered: !vetoed && registration >= toHundredths(scheme.registration.least),
    total: vetoed ? null : total / 100,
  };
}

function scoreSection(
  section: PointsSection,
  scheme: PointsScheme,
  entry: PointsEntry,
): { items: ScoredItem[]; hundredths: number } {
  const items = entry.items.filter((item) => item.section === section.id);
  const all = (reason: Reason): ScoredItem[] =>
    items.map((item) => ({ ...item, reason, citation: section.citation }));
  if (section.effect === 'veto') return { items: all('veto'), hundredths: 0 };
  if (section.effect === 'deduct')
    return {
      items: all('deducted'),
      hundredths: items.reduce((sum, item) => sum + hundredthsOf(item), 0),
    };

  const alternatives = scheme.alternatives.filter((entry) => entry.section === section.id);
  const groupOf = (item: PointsItem): string =>
    alternatives.find((group) => group.items.some(({ id }) => id === item.item))?.items[0]?.id ??
    item.item;
  const highest = new Map<string, PointsItem>();
  for (const item of items) {
    const best = highest.get(groupOf(item));
    if (!best || hundredthsOf(item) > hundredthsOf(best)) highest.set(groupOf(item), item);
  }
  const counted = new Set(highest.values());
  const scored = items.map((item): ScoredItem => {
    if (counted.has(item)) return { ...item, reason: 'counted', citation: section.citation };
    const group = alternatives.find((candidate) =>
      candidate.items.some(({ id }) => id === item.item),
    );
    const instead = highest.get(groupOf(item));
    return group && instead?.item !== item.item
      ? { ...item, reason: 'higherAlternative', citation: group.citation }
      : { ...item, reason: 'higherSubItem', citation: section.citation };
  });
  return {
    items: scored,
    hundredths: [...counted].reduce((sum, item) => sum + hundredthsOf(item), 0),
  };
}

function hundredthsOf({ points }: PointsItem): number {
  return toHundredths(points ?? 0);
}
