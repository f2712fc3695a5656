import {
  checkPointsEntry,
  type PointsItem,
  type PointsScheme,
  type Score,
  type ScoredItem,
  scorePoints,
} from '@portal/rules-core';

/** A line of the calculator as it is being filled in. */
export interface DraftItem {
  key: string;
  section: string;
  /** An item that the scheme names itself; `null` where the reader names it. */
  named: string | null;
  item: string;
  subItem: string;
  /** In hundredths, as a number field with two decimals gives them. */
  points: number | null;
}

/** What keeps a line from being counted. */
export type Gap = 'item' | 'points';

export interface DraftScore {
  score: Score;
  /** The scored line of each draft that counts as entered, by key. */
  scored: Map<string, ScoredItem>;
  /** Lines that were begun and cannot be counted yet, by key. */
  gaps: Map<string, Gap>;
}

/** Whether nothing has been entered in a line. */
export function isBlank({ named, item, subItem, points }: DraftItem): boolean {
  return named === null && item.trim() === '' && subItem.trim() === '' && points === null;
}

/**
 * The score of what has been entered so far. A blank line is no line; one that lacks its name or its points is not
 * counted and is named among the gaps.
 * @param direct ids of the groups that are given the registration points
 */
export function scoreDrafts(
  scheme: PointsScheme,
  drafts: readonly DraftItem[],
  direct: readonly string[],
): DraftScore {
  const gaps = new Map<string, Gap>();
  const entered: { key: string; item: PointsItem }[] = [];
  for (const draft of drafts) {
    if (isBlank(draft)) continue;
    const isVeto = scheme.sections.some(
      ({ id, effect }) => id === draft.section && effect === 'veto',
    );
    const name = draft.named ?? draft.item.trim();
    if (name === '') gaps.set(draft.key, 'item');
    else if (!isVeto && draft.points === null) gaps.set(draft.key, 'points');
    else entered.push({ key: draft.key, item: itemOf(draft, name, isVeto) });
  }
  const items = entered.map(({ item }) => item);
  const score = scorePoints(scheme, checkPointsEntry({ items, direct: [...direct] }, scheme));
  const scored = new Map<string, ScoredItem>();
  // Within a section the score keeps the order of entry.
  for (const section of score.sections) {
    const keys = entered.filter(({ item }) => item.section === section.id).map(({ key }) => key);
    section.items.forEach((item, index) => {
      const key = keys[index];
      if (key !== undefined) scored.set(key, item);
    });
  }
  return { score, scored, gaps };
}

function itemOf(
  { section, subItem, points }: DraftItem,
  item: string,
  isVeto: boolean,
): PointsItem {
  return {
    section,
    item,
    ...(subItem.trim() === '' ? {} : { subItem: subItem.trim() }),
    ...(isVeto || points === null ? {} : { points: points / 100 }),
  };
}
