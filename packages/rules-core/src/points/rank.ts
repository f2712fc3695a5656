import type { PointsScheme } from '../schema/points-scheme.ts';
import type { Cohort } from './entry.ts';

export interface RankedMember {
  id: string;
  points: number;
  /** 1 is the highest; equal points share a rank. */
  rank: number;
  /** Below the least points awarded this year: no amount. */
  selected: boolean;
  /**
   * The monthly amount in fen. The ends differ where a band's edge runs through the person's place or through a
   * group of equal points: the document prints neither how shares are rounded nor how ties are broken.
   */
  least: number | null;
  most: number | null;
}

/**
 * The yearly ranking of a cohort into the scheme's bands: the selected, from the lowest points to the highest,
 * fill the bands in their order. Pass the cohort through `checkCohort` first.
 *
 * @returns the members from the highest points to the lowest; of equal points in the order given.
 */
export function rankCohort(scheme: PointsScheme, { members, minimum }: Cohort): RankedMember[] {
  const ordered = members.toSorted((a, b) => b.points - a.points);
  const isSelected = (points: number): boolean => minimum === undefined || points >= minimum;
  const count = ordered.filter((member) => isSelected(member.points)).length;
  /** For each number of points, how many have more and how many have as many. */
  const places = new Map<number, { above: number; equal: number }>();
  for (const [above, { points }] of ordered.entries()) {
    const place = places.get(points) ?? { above, equal: 0 };
    places.set(points, { ...place, equal: place.equal + 1 });
  }
  return ordered.map(({ id, points }) => {
    const { above, equal } = places.get(points) ?? { above: 0, equal: 1 };
    const rank = above + 1;
    if (!isSelected(points)) return { id, points, rank, selected: false, least: null, most: null };
    // The selected stand above everybody else, so that places from below are counted from their end.
    const upTo = count - above;
    return { id, points, rank, selected: true, ...amounts(scheme, upTo - equal, upTo, count) };
  });
}

/**
 * The least and the most of the bands that the stretch from place `below` (exclusive) to place `upTo` of `count`
 * touches. Counted in units of 1 / (10,000 × count), so that shares of people need no fractions.
 */
function amounts(
  scheme: PointsScheme,
  below: number,
  upTo: number,
  count: number,
): { least: number; most: number } {
  const [from, to] = [below * 10_000, upTo * 10_000];
  let edge = 0;
  const touched = scheme.bands.flatMap((band) => {
    const start = edge;
    edge += band.share * count;
    return start < to && edge > from ? [band.amount] : [];
  });
  return { least: Math.min(...touched), most: Math.max(...touched) };
}
