import { type DraftItem, type Lines, withLine } from '@portal/district-kit';
import type { PointsScheme } from '@portal/rules-core';

/** With a blank line more at the end of a section. */
export function withBlank(lines: Lines<DraftItem>, section: string): Lines<DraftItem> {
  return withLine(lines, (key) => ({
    key,
    section,
    named: null,
    item: '',
    subItem: '',
    points: null,
  }));
}

/** One blank line in each section, so that there is something to fill in. */
export function blankLines(scheme: PointsScheme): Lines<DraftItem> {
  return scheme.sections.reduce<Lines<DraftItem>>((lines, { id }) => withBlank(lines, id), {
    items: [],
    next: 1,
  });
}
