import { addDays, addSpan } from '../calendar.ts';
import { type Sample, UNNAMED_PLACE, type Variable } from '../diagram/variables.ts';
import type { FactLeaf } from '../evaluate/leaf.ts';
import type { Span } from '../schema/criterion.ts';
import { ELSEWHERE, type Fact, type Profile } from '../schema/fact.ts';
import type { Range, RangeEnd, ValueSet } from './result.ts';

/** Values of a set of choices: which groups of options are held; `undefined` where it makes no difference. */
export interface Group {
  options: readonly string[];
  held: boolean | undefined;
}

/**
 * All values that lie in these cells, of a fact that is no set; of a number, where `above` is given, only the ranges
 * that lie above it.
 */
export function valuesIn(
  fact: Fact,
  samples: readonly Sample[],
  cells: ReadonlySet<number>,
  leaves: readonly FactLeaf[],
  above?: number,
): ValueSet {
  const chosen = samples.filter(({ cell }) => cells.has(cell));
  const values = unique(chosen.map(({ values }) => values[fact.id]));
  switch (fact.type.kind) {
    case 'boolean':
    case 'choice':
    case 'scale':
      return {
        kind: 'options',
        options: values.filter((value) => typeof value === 'string' || typeof value === 'boolean'),
      };
    case 'place': {
      const places = values.filter((value) => typeof value === 'string');
      if (!places.includes(UNNAMED_PLACE)) return { kind: 'placeIn', places };
      const all = unique(samples.map(({ values }) => values[fact.id]));
      return {
        kind: 'placeNotIn',
        places: all.filter((value) => typeof value === 'string').filter((v) => !places.includes(v)),
      };
    }
    case 'integer':
    case 'money':
    case 'percent': {
      const printed = new Set(
        leaves.flatMap((leaf) =>
          leaf.op === 'compare' && typeof leaf.value === 'number' ? [leaf.value] : [],
        ),
      );
      return {
        kind: 'numbers',
        ranges: rangesOf(samples, cells, (values) => Number(values[fact.id]), {
          from: (value) => end(value, value - 1, printed),
          to: (value) => end(value, value + 1, printed),
        }).filter(({ to }) => above === undefined || to === undefined || to.value > above),
      };
    }
    case 'date':
      return {
        kind: 'dates',
        ranges: rangesOf(samples, cells, (values) => String(values[fact.id]), {
          from: (value) => ({ value, included: true }),
          to: (value) => ({ value, included: true }),
        }),
      };
    case 'choices':
    case 'places':
      throw new TypeError(`"${fact.id}" is a set; see groupsAsSet`);
  }
}

/** The times between the two dates of a variable that lie in these cells. */
export function timesIn(variable: Variable, cells: ReadonlySet<number>): ValueSet {
  const [fact = '', until = ''] = variable.facts;
  const [first] = variable.samples;
  const start = String(first?.values[fact]);
  const spans = [...variable.holds.keys()].flatMap((leaf) =>
    leaf.op === 'elapsed' ? [{ span: leaf.span, day: addSpan(start, leaf.span) }] : [],
  );
  /** The span that ends on the day itself, or failing that on the neighbour, which is then left out. */
  const spanEnd = (day: string, neighbour: string): RangeEnd<Span> | undefined => {
    const own = spans.find((entry) => entry.day === day);
    if (own) return { value: own.span, included: true };
    const beside = spans.find((entry) => entry.day === neighbour);
    return beside && { value: beside.span, included: false };
  };
  const days = rangesOf(variable.samples, cells, (values) => String(values[until]), {
    from: (value) => ({ value, included: true }),
    to: (value) => ({ value, included: true }),
  });
  return {
    kind: 'time',
    until,
    ranges: days.map(({ from, to }) => {
      const least = from && spanEnd(from.value, addDays(from.value, -1));
      const most = to && spanEnd(to.value, addDays(to.value, 1));
      return { ...(least && { from: least }), ...(most && { to: most }) };
    }),
  };
}

/** What a set has to hold and to lack. */
export function groupsAsSet(groups: readonly Group[]): ValueSet {
  return {
    kind: 'set',
    holds: groups.filter(({ held }) => held === true).map(({ options }) => options),
    lacks: groups.filter(({ held }) => held === false).flatMap(({ options }) => options),
  };
}

/** A value of a fact that lies in these cells; a place is one that a reader can name, where there is one. */
export function exampleIn(
  samples: readonly Sample[],
  cells: ReadonlySet<number>,
  above: number = Number.NEGATIVE_INFINITY,
): Profile {
  const chosen = samples
    .filter(({ cell }) => cells.has(cell))
    .map(({ values }) => values)
    .filter((values) => Object.values(values).every((v) => typeof v !== 'number' || v > above));
  const named = chosen.find((values) => !Object.values(values).includes(UNNAMED_PLACE));
  const elsewhere = chosen.find((values) => Object.values(values).includes(ELSEWHERE));
  return elsewhere ?? named ?? chosen[0] ?? {};
}

/** A set that holds and lacks what these groups say, with as little as possible changed of what is held. */
export function exampleSet(now: readonly string[], groups: readonly Group[]): string[] {
  const lacking = new Set(groups.flatMap(({ options, held }) => (held === false ? options : [])));
  const kept = now.filter((option) => !lacking.has(option));
  const added = groups.flatMap(({ options, held }) => {
    const [first] = options;
    const has = options.some((option) => kept.includes(option));
    return held === true && !has && first !== undefined ? [first] : [];
  });
  return [...kept, ...added];
}

/** A printed figure next to the end is shown as one that is left out: “more than 50 %”, not “at least 50.01 %”. */
function end(value: number, neighbour: number, printed: ReadonlySet<number>): RangeEnd<number> {
  const outside = !printed.has(value) && printed.has(neighbour);
  return outside ? { value: neighbour, included: false } : { value, included: true };
}

/** Neighbouring samples in these cells as ranges, open where the samples begin or end. */
function rangesOf<Value>(
  samples: readonly Sample[],
  cells: ReadonlySet<number>,
  read: (values: Profile) => Value,
  ends: { from: (value: Value) => RangeEnd<Value>; to: (value: Value) => RangeEnd<Value> },
): Range<Value>[] {
  const ranges: Range<Value>[] = [];
  let from: number | undefined;
  samples.forEach(({ cell, values }, index) => {
    if (!cells.has(cell)) return;
    from ??= index;
    const next = samples[index + 1];
    if (next && cells.has(next.cell)) return;
    const first = samples[from];
    ranges.push({
      ...(from > 0 && first && { from: ends.from(read(first.values)) }),
      ...(next && { to: ends.to(read(values)) }),
    });
    from = undefined;
  });
  return ranges;
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
