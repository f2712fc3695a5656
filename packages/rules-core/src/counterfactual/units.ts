import { addSpan } from '../calendar.ts';
import type { Sample, Variable } from '../diagram/variables.ts';
import { leafFacts } from '../evaluate/leaf.ts';
import { changeabilityOf } from '../facts/changeable.ts';
import type { FactDictionary } from '../facts/dictionary.ts';
import type { Profile } from '../schema/fact.ts';

/** What can be touched at once: a fact, or both dates of a time of which neither is known. */
export interface Unit {
  facts: readonly string[];
  /** Whether these facts are known: then touching them is a change, otherwise a finding. */
  known: boolean;
  /** Values that the facts could take, rising; of a set of choices none. */
  samples: readonly Sample[];
  /** Only values above this one can be taken: a count that time adds to never shrinks. */
  above?: number;
  /** The cells that those values lie in; `undefined`: every cell. */
  cells: ReadonlySet<number> | undefined;
  /** The higher, the harder to change: only breaks ties. */
  effort: number;
  /** Place in asking order. */
  position: number;
}

/** The variables of one fact, or of one pair of dates: neighbours in every diagram. */
export interface Run {
  /** Their indices, rising. */
  variables: readonly number[];
  /** The ways to touch it. None: it has to stay as it is. */
  units: readonly Unit[];
}

const EFFORT = { effort: 0, time: 1, never: 2 } as const;

interface Situation {
  profile: Profile;
  facts: FactDictionary;
  /** Whether what cannot change may be changed all the same. */
  impossible: boolean;
  /** The facts that the programme itself asks for. */
  own: ReadonlySet<string>;
  /** Whether answers to other facts may be changed too, because they stand against what would be needed. */
  beyond: boolean;
}

/** The runs of these variables, in their order, with what may be touched of each. */
export function runsOf(variables: readonly Variable[], situation: Situation): Run[] {
  const indices = new Map<string, number[]>();
  variables.forEach((variable, index) => {
    const key = variable.facts.join(' ');
    const own = indices.get(key);
    if (own) own.push(index);
    else indices.set(key, [index]);
  });
  const positions = new Map([...situation.facts.keys()].map((fact, index) => [fact, index]));
  return [...indices.values()].map((own) => {
    const [first] = own.flatMap((index) => variables[index] ?? []);
    if (!first) throw new RangeError('a run has at least one variable');
    const units = unitsOf(first, situation).map((unit) => ({
      ...unit,
      cells: first.samples.length === 0 ? undefined : cellsOf(unit),
      effort: Math.max(...unit.facts.map((fact) => effortOf(fact, unit.known, situation.facts))),
      position: unit.facts.reduce((sum, fact) => sum + (positions.get(fact) ?? 0), 0),
    }));
    return { variables: own, units };
  });
}

/** Finding out asks for no effort; it is only known later. */
function effortOf(id: string, known: boolean, facts: FactDictionary): number {
  const fact = facts.get(id);
  return known && fact ? EFFORT[changeabilityOf(fact)] : 0;
}

type Touch = Pick<Unit, 'facts' | 'known' | 'samples' | 'above'>;

function unitsOf(variable: Variable, situation: Situation): Touch[] {
  const { profile } = situation;
  const unknown = variable.facts.filter((fact) => profile[fact] === undefined);
  const [fact = '', until] = variable.facts;
  if (!situation.own.has(fact) && !(situation.beyond && unknown.length === 0)) return [];
  if (until === undefined) {
    if (unknown.length > 0) return [{ facts: [fact], known: false, samples: variable.samples }];
    return changeTo(fact, variable.samples, situation);
  }
  if (unknown.length === 2)
    return [{ facts: variable.facts, known: false, samples: variable.samples }];
  const [open] = unknown;
  if (open !== undefined)
    return [{ facts: [open], known: false, samples: timesWith(variable, open, profile) }];
  return [until, fact].flatMap((date) =>
    changeTo(date, timesWith(variable, date, profile), situation),
  );
}

/** The change of a known fact; none where it cannot change. */
function changeTo(fact: string, samples: readonly Sample[], situation: Situation): Touch[] {
  const { profile, facts, impossible } = situation;
  const described = facts.get(fact);
  const changeable = impossible || !described ? 'effort' : changeabilityOf(described);
  if (changeable === 'never') return [];
  const now = profile[fact];
  const touch = { facts: [fact], known: true, samples };
  return [changeable === 'time' && typeof now === 'number' ? { ...touch, above: now } : touch];
}

/** The cells that a touch can lead to. */
function cellsOf({ samples, above, facts: [fact = ''] }: Touch): Set<number> {
  return new Set(
    samples
      .filter(({ values }) => above === undefined || Number(values[fact]) > above)
      .map(({ cell }) => cell),
  );
}

/** The days about the end of each span: month ends shift the day that a span begins on by up to three. */
const ABOUT = [-4, -3, -2, -1, 0, 1, 2, 3, 4];

/** Values for one date of a time while the other stays as it is, so that every cell they can reach has one. */
function timesWith(variable: Variable, date: string, profile: Profile): Sample[] {
  const [start = '', end = ''] = variable.facts;
  const other = date === start ? end : start;
  const fixed = profile[other];
  if (typeof fixed !== 'string') throw new TypeError(`"${other}" holds a date`);
  const sign = date === start ? -1 : 1;
  const days = [...variable.holds.keys()].flatMap((leaf) => {
    if (leaf.op !== 'elapsed' || leafFacts(leaf).length < 2) return [];
    const { years = 0, months = 0, days: count = 0 } = leaf.span;
    const turn = addSpan(fixed, {
      years: sign * years,
      months: sign * months,
      days: sign * count,
    });
    return ABOUT.map((shift) => addSpan(turn, { days: shift }));
  });
  return [...new Set(days)].sort().flatMap((day) => {
    const values: Profile = { [date]: day, [other]: fixed };
    const cell = variable.cellOf(values);
    return cell === undefined ? [] : [{ values: { [date]: day }, cell }];
  });
}
