import type { DraftItem } from '@portal/district-kit';
import type { PointsScheme } from '@portal/rules-core';

/** The lines as they are being filled in, and the number the next one gets. */
export interface Lines {
  items: readonly DraftItem[];
  next: number;
}

/** One blank line in each section, so that there is something to fill in. */
export function blankLines(scheme: PointsScheme): Lines {
  return scheme.sections.reduce<Lines>((lines, section) => withLine(lines, section.id), {
    items: [],
    next: 1,
  });
}

/** With a blank line more at the end of a section. */
export function withLine({ items, next }: Lines, section: string): Lines {
  const line: DraftItem = {
    key: `line-${next}`,
    section,
    named: null,
    item: '',
    subItem: '',
    points: null,
  };
  return { items: [...items, line], next: next + 1 };
}

export function withChange(
  lines: Lines,
  key: string,
  change: Partial<Omit<DraftItem, 'key' | 'section'>>,
): Lines {
  return {
    ...lines,
    items: lines.items.map((item) => (item.key === key ? { ...item, ...change } : item)),
  };
}

export function withoutLine(lines: Lines, key: string): Lines {
  return { ...lines, items: lines.items.filter((item) => item.key !== key) };
}
