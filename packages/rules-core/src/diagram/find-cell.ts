import type { Fact, FactValue } from '../schema/fact.ts';

/** The cell of a value of one fact; -1 for a value that the fact does not take. */
export type FindCell = (value: FactValue) => number;

/**
 * Finds cells without testing a single leaf: by looking the value up, or by its place among the values at which the
 * cell changes.
 * @param samples values with their cells: every option there is, or rising values, among them both neighbours of
 * each value at which a cell begins
 * @param other the cell of a place that no sample names
 */
export function findCell(
  type: Fact['type'],
  samples: readonly { value: FactValue; cell: number }[],
  other = -1,
): FindCell {
  switch (type.kind) {
    case 'boolean': {
      const cells = new Map(samples.map(({ value, cell }) => [value, cell]));
      const no = cells.get(false) ?? -1;
      const yes = cells.get(true) ?? -1;
      return (value) => (value === true ? yes : value === false ? no : -1);
    }
    case 'integer':
    case 'money':
    case 'percent': {
      const { starts, cells } = steps<number>(samples, (value) => typeof value === 'number');
      return (value) => (typeof value === 'number' ? cellAt(starts, cells, value) : -1);
    }
    case 'date': {
      const { starts, cells } = steps<string>(samples, (value) => typeof value === 'string');
      return (value) => (typeof value === 'string' ? cellAt(starts, cells, value) : -1);
    }
    default: {
      const cells = new Map(samples.map(({ value, cell }) => [value, cell]));
      return (value) => (typeof value === 'string' ? (cells.get(value) ?? other) : -1);
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

/** From the end: a rule has few thresholds, and a loop over them is faster than halving. */
function cellAt<T>(starts: readonly T[], cells: readonly number[], value: T): number {
  for (let index = starts.length - 1; index > 0; index--)
    if (value >= (starts[index] as T)) return cells[index] ?? -1;
  return cells[0] ?? -1;
}
