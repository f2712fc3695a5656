import { addDays, addMonths, addSpan } from '../calendar.ts';
import { type FactLeaf, leafHolds } from '../evaluate/leaf.ts';
import type { FactDictionary } from '../facts/dictionary.ts';
import { ELSEWHERE, type Fact, type FactValue } from '../schema/fact.ts';

/**
 * What the leaves of a programme can tell apart about one fact. The values of a fact that satisfy the same
 * leaves form a cell; a diagram branches on cells. A set of choices has one variable of two cells (held, not
 * held) for each group of options that no leaf tells apart.
 */
export interface Variable {
  fact: string;
  /** How many cells. */
  size: number;
  /** For each leaf on this variable, whether it holds in each cell. */
  holds: ReadonlyMap<FactLeaf, readonly boolean[]>;
  /** The cell that a known value lies in. */
  cellOf(value: FactValue): number;
  /** One value of each cell; for a set of choices, the option held in cell 1. */
  samples: readonly FactValue[];
}

/** Values of a fact such that every cell that the leaves cut has one among them. */
function representatives(fact: Fact, leaves: readonly FactLeaf[], asOf: string): FactValue[] {
  const { type } = fact;
  switch (type.kind) {
    case 'boolean':
      return [false, true];
    case 'choice':
    case 'scale':
      return type.options.map((option) => option.id);
    case 'place':
      return [...new Set(leaves.flatMap(namedValues)), ELSEWHERE, UNNAMED_PLACE];
    case 'integer':
    case 'money':
    case 'percent': {
      const min = type.kind === 'integer' ? type.min : 0;
      const max = type.kind === 'money' ? undefined : type.max;
      const cuts = leaves.flatMap((leaf) =>
        leaf.op === 'compare' && typeof leaf.value === 'number' ? [leaf.value] : [],
      );
      return [min, ...cuts.flatMap((cut) => [cut - 1, cut, cut + 1])]
        .filter((value) => value >= min && (max === undefined || value <= max))
        .sort((a, b) => a - b);
    }
    case 'date':
      return leaves.flatMap((leaf) => around(boundary(leaf, asOf))).sort();
    case 'choices':
    case 'places':
      throw new TypeError(`"${fact.id}" is a set; its options have variables of their own`);
  }
}

/** Stands for every place that no leaf names. District ids are lower-case words; this is none of them. */
const UNNAMED_PLACE = 'unnamedplace';

function namedValues(leaf: FactLeaf): string[] {
  if (leaf.op === 'is') return typeof leaf.value === 'string' ? [leaf.value] : [];
  return leaf.op === 'oneOf' || leaf.op === 'holdsAny' ? leaf.values : [];
}

/** A date at which, give or take two days, the leaf begins or ceases to hold. */
function boundary(leaf: FactLeaf, asOf: string): string[] {
  switch (leaf.op) {
    case 'date':
      return [leaf.date];
    case 'age':
      // `lte 35` ends where the 36th birthday is reached, `gte 35` begins with the 35th.
      return [addMonths(asOf, -12 * leaf.years), addMonths(asOf, -12 * (leaf.years + 1))];
    case 'elapsed': {
      const { years = 0, months = 0, days = 0 } = leaf.span;
      return [addMonths(addDays(asOf, -days), -12 * years - months)];
    }
    default:
      return [];
  }
}

/** The days about each date: month ends and leap days shift a boundary by up to three days. */
function around(dates: readonly string[]): string[] {
  return dates.flatMap((date) =>
    [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((days) => addSpan(date, { days })),
  );
}

/** The variables of these leaves, in the order in which their facts first occur. */
export function variablesOf(
  leaves: readonly FactLeaf[],
  asOf: string,
  facts: FactDictionary,
): Variable[] {
  const byFact = new Map<string, FactLeaf[]>();
  for (const leaf of leaves) {
    const known = byFact.get(leaf.fact);
    if (known) known.push(leaf);
    else byFact.set(leaf.fact, [leaf]);
  }
  return [...byFact].flatMap(([id, own]) => {
    const fact = facts.get(id);
    if (!fact) throw new RangeError(`there is no fact "${id}" in the dictionary`);
    return fact.type.kind === 'choices' || fact.type.kind === 'places'
      ? setVariables(fact, own)
      : [scalarVariable(fact, own, asOf, facts)];
  });
}

function scalarVariable(
  fact: Fact,
  leaves: readonly FactLeaf[],
  asOf: string,
  facts: FactDictionary,
): Variable {
  const signature = (value: FactValue): string =>
    leaves.map((leaf) => (leafHolds(leaf, value, asOf, facts) ? '1' : '0')).join('');
  const cells = new Map<string, FactValue>();
  for (const value of representatives(fact, leaves, asOf))
    if (!cells.has(signature(value))) cells.set(signature(value), value);
  const signatures = [...cells.keys()];
  return {
    fact: fact.id,
    size: signatures.length,
    samples: [...cells.values()],
    holds: new Map(leaves.map((leaf, index) => [leaf, signatures.map((s) => s[index] === '1')])),
    cellOf(value) {
      const cell = signatures.indexOf(signature(value));
      // A cell that no representative lies in would mean an answer outside what was enumerated: never guess.
      if (cell < 0)
        throw new RangeError(`${JSON.stringify(value)} lies in no cell of "${fact.id}"`);
      return cell;
    },
  };
}

/** Options that occur in the same leaves are one group: holding one of them or several makes no difference. */
function setVariables(fact: Fact, leaves: readonly FactLeaf[]): Variable[] {
  const groups = new Map<string, { options: string[]; leaves: FactLeaf[] }>();
  for (const option of new Set(leaves.flatMap(namedValues))) {
    const own = leaves.filter((leaf) => namedValues(leaf).includes(option));
    const key = own.map((leaf) => leaves.indexOf(leaf)).join(',');
    const group = groups.get(key);
    if (group) group.options.push(option);
    else groups.set(key, { options: [option], leaves: own });
  }
  return [...groups.values()].map((group) => ({
    fact: fact.id,
    size: 2,
    samples: [[], [group.options[0] ?? '']],
    holds: new Map(group.leaves.map((leaf) => [leaf, [false, true]])),
    cellOf(value) {
      if (typeof value !== 'object') throw new TypeError(`"${fact.id}" holds a list`);
      return value.some((item) => group.options.includes(item)) ? 1 : 0;
    },
  }));
}
