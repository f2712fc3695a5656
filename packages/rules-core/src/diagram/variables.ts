import { addDays, addMonths, addSpan } from '../calendar.ts';
import { type FactLeaf, leafFacts, leafHolds } from '../evaluate/leaf.ts';
import type { FactDictionary } from '../facts/dictionary.ts';
import { ELSEWHERE, type Fact, type FactValue, type Profile } from '../schema/fact.ts';
import { type CellFinder, cellIn, findCell, finderBy } from './find-cell.ts';

/**
 * What the leaves of a programme can tell apart about one fact, or about the time between two dates. The values that
 * satisfy the same leaves form a cell; a diagram branches on cells. A set of choices has one variable of two cells
 * (held, not held) for each group of options that no leaf tells apart.
 *
 * The dates of a time between two dates stand in no other leaf of the programme (`checkTimes`), so that no two
 * variables hang on the same fact, but for those of one set of choices, which are free of each other.
 */
export interface Variable {
  /** One fact, or the first and the last date of a time. */
  facts: readonly string[];
  /** How many cells. */
  size: number;
  /** For each leaf on this variable, whether it holds in each cell. */
  holds: ReadonlyMap<FactLeaf, readonly boolean[]>;
  /**
   * The values by which the cells were found, each with its cell; of a set none. Numbers, dates and times rise, and
   * where the cell changes, two neighbours are one unit or one day apart.
   */
  samples: readonly Sample[];
  /** Of a set of choices: the options that this variable stands for. Otherwise empty. */
  options: readonly string[];
  /** The cell that the known values lie in; `undefined` while one of the facts is unknown. */
  cellOf(profile: Profile): number | undefined;
  /** How the cell of a known value is found, where the variable has one fact: not of a time between two dates. */
  finder?: CellFinder;
}

/** A value of a variable's fact, or of both its dates, and the cell it lies in. */
export interface Sample {
  values: Profile;
  cell: number;
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
export const UNNAMED_PLACE = 'unnamedplace';

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
  const together = new Map<string, FactLeaf[]>();
  for (const leaf of leaves) {
    const key = leafFacts(leaf).join(' ');
    const known = together.get(key);
    if (known) known.push(leaf);
    else together.set(key, [leaf]);
  }
  return [...together.values()].flatMap((own) => {
    const [id = '', end] = own[0] ? leafFacts(own[0]) : [];
    const fact = facts.get(id);
    if (!fact) throw new RangeError(`there is no fact "${id}" in the dictionary`);
    if (fact.type.kind === 'choices' || fact.type.kind === 'places') return setVariables(fact, own);
    return [
      end === undefined
        ? factCells(fact, own, asOf, facts)
        : cellsOf([id, end], own, times(id, end, own), asOf, facts),
    ];
  });
}

/**
 * Times between two dates such that every cell that the leaves cut has one among them. From which day they run makes
 * no difference: the spans of one pair of dates are all in months or all in days (`checkTimes`), so their ends follow
 * each other in one order, a day or more apart.
 */
function times(fact: string, until: string, leaves: readonly FactLeaf[]): Profile[] {
  const start = '2000-01-15';
  const ends = leaves.flatMap((leaf) => (leaf.op === 'elapsed' ? [addSpan(start, leaf.span)] : []));
  return ends
    .flatMap((end) => [-1, 0, 1].map((days) => addSpan(end, { days })))
    .sort()
    .map((end) => ({ [fact]: start, [until]: end }));
}

/** A variable of one fact: its cells are found as for several, and then looked up. */
function factCells(
  fact: Fact,
  leaves: readonly FactLeaf[],
  asOf: string,
  facts: FactDictionary,
): Variable {
  const { id, type } = fact;
  const profiles = representatives(fact, leaves, asOf).map((value) => ({ [id]: value }));
  const variable = cellsOf([id], leaves, profiles, asOf, facts);
  const samples = variable.samples.flatMap(({ values, cell }) => {
    const value = values[id];
    return value === undefined ? [] : [{ value, cell }];
  });
  const finder = findCell(
    type,
    samples,
    samples.find(({ value }) => value === UNNAMED_PLACE)?.cell,
    // What is no value of the fact is refused where the leaves are tested.
    (value) => variable.cellOf({ [id]: value }) ?? -1,
  );
  return { ...variable, finder, cellOf: cellByFinding(id, finder) };
}

function cellsOf(
  tested: readonly string[],
  leaves: readonly FactLeaf[],
  profiles: readonly Profile[],
  asOf: string,
  facts: FactDictionary,
): Variable {
  const signature = (profile: Profile): string =>
    leaves.map((leaf) => (leafHolds(leaf, profile, asOf, facts) ? '1' : '0')).join('');
  const signatures = [...new Set(profiles.map(signature))];
  return {
    facts: tested,
    size: signatures.length,
    samples: profiles.map((values) => ({ values, cell: signatures.indexOf(signature(values)) })),
    options: [],
    holds: new Map(leaves.map((leaf, index) => [leaf, signatures.map((s) => s[index] === '1')])),
    cellOf(profile) {
      const values = tested.map((fact) => profile[fact]);
      if (values.includes(undefined)) return undefined;
      const cell = signatures.indexOf(signature(profile));
      // A cell that no representative lies in would mean an answer outside what was enumerated: never guess.
      if (cell < 0)
        throw new RangeError(
          `${JSON.stringify(values)} lies in no cell of "${tested.join('" and "')}"`,
        );
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
  return [...groups.values()].map(({ options, leaves: own }) => {
    const finder = finderBy((value) => {
      if (typeof value !== 'object') throw new TypeError(`"${fact.id}" holds a list`);
      for (const item of value) if (options.includes(item)) return 1;
      return 0;
    });
    return {
      facts: [fact.id],
      size: 2,
      samples: [],
      options,
      holds: new Map(own.map((leaf) => [leaf, [false, true]])),
      finder,
      cellOf: cellByFinding(fact.id, finder),
    };
  });
}

function cellByFinding(fact: string, finder: CellFinder): Variable['cellOf'] {
  return (profile) => {
    const value = profile[fact];
    return value === undefined ? undefined : cellIn(finder, value);
  };
}
