import { useEffect, useRef } from 'react';

/** Lines as they are being filled in, and the number the next one gets: a key is never used again. */
export interface Lines<Line extends { key: string }> {
  items: readonly Line[];
  next: number;
}

/** With a line more at the end. */
export function withLine<Line extends { key: string }>(
  { items, next }: Lines<Line>,
  makeLine: (key: string) => Line,
): Lines<Line> {
  return { items: [...items, makeLine(`line-${next}`)], next: next + 1 };
}

export function withChange<Line extends { key: string }>(
  lines: Lines<Line>,
  key: string,
  change: Partial<Omit<Line, 'key'>>,
): Lines<Line> {
  return {
    ...lines,
    items: lines.items.map((item) => (item.key === key ? { ...item, ...change } : item)),
  };
}

export function withoutLine<Line extends { key: string }>(
  lines: Lines<Line>,
  key: string,
): Lines<Line> {
  return { ...lines, items: lines.items.filter((item) => item.key !== key) };
}

/**
 * With a removed line in its place again: behind those that stood before it and are still there.
 * @param before the lines it was removed from
 */
export function withLineBack<Line extends { key: string }>(
  lines: Lines<Line>,
  before: Lines<Line>,
  key: string,
): Lines<Line> {
  const place = before.items.findIndex((item) => item.key === key);
  const line = before.items[place];
  if (!line || lines.items.some((item) => item.key === key)) return lines;
  const earlier = new Set(before.items.slice(0, place).map((item) => item.key));
  const index = lines.items.findLastIndex((item) => earlier.has(item.key)) + 1;
  return { ...lines, items: lines.items.toSpliced(index, 0, line) };
}

/**
 * Removes lines so that it can be undone, also after others have been added or changed.
 * @param lines as they stand now
 * @returns what removes a line, and hands back what undoes it
 */
export function useRemoveLine<Line extends { key: string }>(
  lines: Lines<Line>,
  onChange: (lines: Lines<Line>) => void,
): (key: string) => () => void {
  const now = useRef({ lines, onChange });
  useEffect(() => {
    now.current = { lines, onChange };
  });
  return (key) => {
    const before = now.current.lines;
    now.current.onChange(withoutLine(before, key));
    return () => now.current.onChange(withLineBack(now.current.lines, before, key));
  };
}
