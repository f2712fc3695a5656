import { compileCriterion, factLeaves } from '../diagram/compile.ts';
import { type Node, NodeFactory } from '../diagram/diagram.ts';
import { type Variable, variablesOf } from '../diagram/variables.ts';
import type { FactDictionary } from '../facts/dictionary.ts';
import type { Benefit } from '../schema/benefit.ts';
import type { Criterion } from '../schema/criterion.ts';
import type { Programme } from '../schema/programme.ts';
import { asPoint, MET, UNMET } from '../truth.ts';
import { amountFacts, amountInterval, notCertain, span } from './amount.ts';
import {
  MOST_CLASSES,
  mayBe,
  presence,
  REFUSED,
  summary,
  withClass,
  withCommon,
} from './outcome.ts';

/** What becomes of a benefit once everything is known. */
export interface BenefitMeaning {
  /** Printed forms that it can take; others may read the same. */
  forms: readonly Benefit[];
  /** Whether it is surely granted in one of them. */
  certain: boolean;
}

export interface CompiledBenefit {
  id: string;
  /** The printed forms, the highest class first: the same id may stand in several classes with other amounts. */
  forms: readonly Benefit[];
  /** For each form, the classes it stands in, by index; `undefined`: it comes whatever the class. */
  classesOf: readonly (readonly number[] | undefined)[];
  /** A diagram whose leaves are sets of forms that can be granted: bit i stands for form i. */
  possible: Node;
  /** A diagram whose leaves are places in `meanings`. */
  meaning: Node;
  /** Each differs from the others in what the reader is told; the first is “not granted”. */
  meanings: readonly BenefitMeaning[];
}

/** A programme as decision diagrams for one as-of date: built once, walked for every profile. */
export interface CompiledProgramme {
  variables: readonly Variable[];
  factory: NodeFactory;
  /** How many classes; one nameless class where the programme has none. */
  classes: number;
  /** A diagram whose leaves are outcomes in `summary`. */
  outcome: Node;
  benefits: readonly CompiledBenefit[];
}

interface DatesKept {
  /** The date used last. */
  latest: string;
  result: CompiledProgramme;
  /** The others too, those used last at the end. */
  dates: Map<string, CompiledProgramme>;
}

const cache = new WeakMap<Programme, DatesKept>();
/** How many as-of dates stay compiled for a programme, those used last: a reader tries a few, never hundreds. */
const DATES_KEPT = 4;

/** The programme's diagrams on this date, built on first use. */
export function compiled(
  programme: Programme,
  asOf: string,
  facts: FactDictionary,
): CompiledProgramme {
  const kept = cache.get(programme);
  if (kept?.latest === asOf) return kept.result;
  const dates = kept?.dates ?? new Map<string, CompiledProgramme>();
  const result = dates.get(asOf) ?? compileProgramme(programme, asOf, facts);
  // Put at the end anew, so that a look through the days ahead drops those of its own and not the reader's.
  dates.delete(asOf);
  const [unused] = dates.keys();
  if (dates.size >= DATES_KEPT && unused !== undefined) dates.delete(unused);
  dates.set(asOf, result);
  cache.set(programme, { latest: asOf, result, dates });
  return result;
}

/** The programme's diagrams, with variables also for what the criteria `beside` it test. Not remembered. */
export function compileProgramme(
  programme: Programme,
  asOf: string,
  facts: FactDictionary,
  beside: readonly Criterion[] = [],
): CompiledProgramme {
  if (programme.classes.length > MOST_CLASSES)
    throw new RangeError(`"${programme.id}" has more than ${MOST_CLASSES} classes; split it`);
  const placed = placedBenefits(programme);
  const criteria: Criterion[] = [
    programme.criteria,
    ...programme.classes.map((entry) => entry.criteria),
    ...placed.flatMap(({ benefit }) => (benefit.when ? [benefit.when] : [])),
  ];
  const variables = variablesOf(factLeaves([...criteria, ...beside]), asOf, facts);
  const factory = new NodeFactory();
  const compile = (criterion: Criterion): Node => compileCriterion(criterion, variables, factory);

  const common = compile(programme.criteria);
  const classes =
    programme.classes.length === 0
      ? [factory.leaf(MET) as Node]
      : programme.classes.map((entry) => compile(entry.criteria));
  const among = classes.reduceRight(
    (below, node, index) =>
      factory.apply(below, node, (so, value) => withClass(so, index, asPoint(value))),
    factory.leaf(REFUSED) as Node,
  );
  const outcome = factory.apply(among, common, (so, value) => withCommon(so, asPoint(value)));

  const ids = [...new Set(placed.map(({ benefit }) => benefit.id))];
  const benefits = ids.map((id) => {
    const own = placed.filter(({ benefit }) => benefit.id === id);
    return compileBenefit(id, own, { outcome, compile, factory, classes: classes.length });
  });
  return {
    variables,
    factory,
    classes: classes.length,
    outcome: factory.map(outcome, (value) => summary(value, classes.length)),
    benefits,
  };
}

interface Workshop {
  outcome: Node;
  compile: (criterion: Criterion) => Node;
  factory: NodeFactory;
  classes: number;
}

const least = (a: number, b: number): number => Math.min(a, b);

function compileBenefit(
  id: string,
  own: readonly PlacedBenefit[],
  workshop: Workshop,
): CompiledBenefit {
  const { outcome, compile, factory } = workshop;
  const meanings: BenefitMeaning[] = [{ forms: [], certain: false }];
  const places = new Map<string, number>([[told(meanings[0]), 0]]);
  // Bit i: form i can be granted.
  const possible = own.reduce<Node>((node, { benefit, classes }, index) => {
    const here = factory.map(outcome, (value) =>
      classes.some((at) => mayBe(value, at)) ? MET : UNMET,
    );
    const granted = benefit.when ? factory.apply(here, compile(benefit.when), least) : here;
    return factory.apply(node, granted, (mask, value) =>
      value === UNMET ? mask : mask | (1 << index),
    );
  }, factory.leaf(0));
  const certain = certainly(own, workshop);
  const meaning = factory.apply(possible, certain, (mask, value) => {
    const forms = own.flatMap(({ benefit }, index) => (mask & (1 << index) ? [benefit] : []));
    const entry = { forms, certain: value === MET };
    const known = places.get(told(entry));
    if (known !== undefined) return known;
    places.set(told(entry), meanings.length);
    return meanings.push(entry) - 1;
  });
  return {
    id,
    forms: own.map(({ benefit }) => benefit),
    classesOf: own.map(({ classes }) =>
      classes.length === workshop.classes ? undefined : classes,
    ),
    possible,
    meaning,
    meanings,
  };
}

/**
 * What a reader is told of a benefit, as a key: two meanings that read the same are the same. Its citation and
 * condition are reasons and not told here: no question is asked to tell apart what differs in them alone.
 */
function told(meaning: BenefitMeaning | undefined): string {
  if (!meaning) return '';
  const amounts = meaning.forms.map((form) => amountInterval(form.amount, {}));
  const [first, ...others] = amounts;
  const [form] = meaning.forms;
  const bases = meaning.forms.flatMap((form) =>
    amountFacts(form).length === 0 ? [] : [form.amount],
  );
  return JSON.stringify([
    first ? notCertain(span([first, ...others]), meaning.certain) : null,
    bases,
    meaning.certain,
    form && [form.like, form.recipient, form.terms, form.interpretation],
  ]);
}

/** The truth of “the benefit is granted in one form or another”: forms of one condition stand for each other. */
function certainly(
  own: readonly PlacedBenefit[],
  { outcome, compile, factory, classes }: Workshop,
): Node {
  const conditions = new Map<string | undefined, PlacedBenefit[]>();
  for (const member of own) {
    const key = JSON.stringify(member.benefit.when);
    conditions.set(key, [...(conditions.get(key) ?? []), member]);
  }
  return [...conditions.values()]
    .map((members) => {
      const having = Array.from({ length: classes }, (_, index) =>
        members.some((member) => member.classes.includes(index)),
      );
      const granted = factory.map(outcome, (value) => presence(value, having));
      const when = members[0]?.benefit.when;
      return when ? factory.apply(granted, compile(when), least) : granted;
    })
    .reduce((a, b) => factory.apply(a, b, (x, y) => Math.max(x, y)));
}

interface PlacedBenefit {
  benefit: Benefit;
  /** The classes it stands in, by index. */
  classes: readonly number[];
}

function placedBenefits(programme: Programme): PlacedBenefit[] {
  const every = programme.classes.length === 0 ? [0] : programme.classes.map((_, index) => index);
  return [
    ...programme.classes.flatMap((entry, index) =>
      entry.benefits.map((benefit) => ({ benefit, classes: [index] })),
    ),
    ...programme.benefits.map((benefit) => ({ benefit, classes: every })),
  ];
}
