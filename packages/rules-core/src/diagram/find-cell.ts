import type { Fact, FactValue } from '../schema/fact.ts';

/** The cell of a value of one fact; -1 for a value that the fact does not take. */
export type FindCell = (value: FactValue) => number;

/** How the cell of a value is found, by the kinds of value: without testing a single leaf. */
export interface CellFinder {
  /** Of numbers: where each cell begins, rising; the first one reaches down without end. Otherwise empty. */
  starts: readonly number[];
  /** The cell that begins at each start. */
  cells: readonly number[];
  /** Of yes or no: their cells; otherwise -1. */
  yes: number;
  no: number;
  /** Of whatever else. */
  find: FindCell;
}

/** The cell of a value. Numbers from the end: a rule has few thresholds, and a loop over them is faster than halving. */
export function cellIn(finder: CellFinder, value: FactValue): number {
  if (typeof value === 'number') {
    const { starts, cells } = finder;
    for (let index = starts.length - 1; index >= 0; index--)
      if (index === 0 || value >= (starts[index] as number)) return cells[index] as number;
  } else if (value === true) {
    if (finder.yes >= 0) return finder.yes;
  } else if (value === false && finder.no >= 0) return finder.no;
  return finder.find(value);
}

const NEITHER = { starts: [], cells: [], yes: -1, no: -1 };

/** Finds cells by looking in each value with a function. */
export function finderBy(find: FindCell): CellFinder {
  return { ...NEITHER, find };
}

/**
 * Finds cells by looking the value up, or by its place among the values at which the cell changes.
 * @param samples values with their cells: every option there is, or rising values, among them both neighbours of
 * each value at which a cell begins
 * @param other the cell of a place that no sample names
 * @param refuse what becomes of a value that the fact does not take
 */
export function findCell(
  type: Fact['type'],
  samples: readonly { value: FactValue; cell: number }[],
  other: number | undefined,
  refuse: FindCell,
): CellFinder {
  switch (type.kind) {
    case 'boolean': {
      const cells = new Map(samples.map(({ value, cell }) => [value, cell]));
      return { ...NEITHER, no: cells.get(false) ?? -1, yes: cells.get(true) ?? -1, find: refuse };
    }
    case 'integer':
    case 'money':
    case 'percent': {
      const rising = steps<number>(samples, (value) => typeof value === 'number');
      return { ...NEITHER, ...rising, find: refuse };
    }
    case 'date': {
      const { starts, cells } = steps<string>(samples, (value) => typeof value === 'string');
      return finderBy((value) => {
        if (typeof value !== 'string') return refuse(value);
        for (let index = starts.length - 1; index > 0; index--)
          if (value >= (starts[index] as string)) return cells[index] ?? -1;
        return cells[0] ?? -1;
      });
    }
    default: {
      const cells = new Map(samples.map(({ value, cell }) => [value, cell]));
      return finderBy((value) =>
        typeof value === 'string' ? (cells.get(value) ?? other ?? refuse(value)) : refuse(value),
      );
    }
  }
}

/** Where a cell begins, rising; the first one reaches down without end. */
function steps<T extends FactValue>(
  samples: readonly { value: FactValue; cell: number }[],
  isKind: (value: FactValue) => boolean,
): { starts: T[]; cells: number[] } {
  const starts: T[] = [];
  const cells: number[] = [];
  for (const { value, cell } of samples) {
    if (!isKind(value)) throw new TypeError(`${JSON.stringify(value)} has no place in an order`);
    if (cells.at(-1) === cell) continue;
    starts.push(value as T);
    cells.push(cell);
  }
  return { starts, cells };
}
