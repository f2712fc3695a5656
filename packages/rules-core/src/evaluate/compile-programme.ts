import { compileCriterion, factLeaves } from '../diagram/compile.ts';
import { type Node, NodeFactory } from '../diagram/diagram.ts';
import { type Variable, variablesOf } from '../diagram/variables.ts';
import type { FactDictionary } from '../facts/dictionary.ts';
import type { Benefit } from '../schema/benefit.ts';
import type { Criterion } from '../schema/criterion.ts';
import type { Programme } from '../schema/programme.ts';
import { asPoint, MET, UNMET } from '../truth.ts';
import { MOST_CLASSES, mayBe, presence, REFUSED, withClass } from './outcome.ts';

/** One printed form of a benefit: the same id may stand in several classes with other amounts. */
interface BenefitForm {
  benefit: Benefit;
  /** The truth of “this form is granted”. */
  granted: Node;
}

export interface CompiledBenefit {
  id: string;
  forms: readonly BenefitForm[];
  /** The truth of “the benefit is granted in one form or another”. */
  granted: Node;
}

/** A programme as decision diagrams for one as-of date: built once, walked for every profile. */
export interface CompiledProgramme {
  variables: readonly Variable[];
  factory: NodeFactory;
  /** Class ids, the highest first; one nameless class where the programme has none. */
  classes: number;
  outcome: Node;
  benefits: readonly CompiledBenefit[];
}

const cache = new WeakMap<Programme, Map<string, CompiledProgramme>>();
/** How many as-of dates stay compiled for a programme: a reader tries a few, never hundreds. */
const DATES_KEPT = 4;

/** The programme's diagrams on this date, built on first use. */
export function compiled(
  programme: Programme,
  asOf: string,
  facts: FactDictionary,
): CompiledProgramme {
  let dates = cache.get(programme);
  if (!dates) {
    dates = new Map();
    cache.set(programme, dates);
  }
  let result = dates.get(asOf);
  if (!result) {
    result = compileProgramme(programme, asOf, facts);
    const [oldest] = dates.keys();
    if (dates.size >= DATES_KEPT && oldest !== undefined) dates.delete(oldest);
    dates.set(asOf, result);
  }
  return result;
}

function compileProgramme(
  programme: Programme,
  asOf: string,
  facts: FactDictionary,
): CompiledProgramme {
  if (programme.classes.length > MOST_CLASSES)
    throw new RangeError(`"${programme.id}" has more than ${MOST_CLASSES} classes; split it`);
  const placed = placedBenefits(programme);
  const criteria: Criterion[] = [
    programme.criteria,
    ...programme.classes.map((entry) => entry.criteria),
    ...placed.flatMap(({ benefit }) => (benefit.when ? [benefit.when] : [])),
  ];
  const variables = variablesOf(factLeaves(criteria), asOf, facts);
  const factory = new NodeFactory();
  const compile = (criterion: Criterion): Node => compileCriterion(criterion, variables, factory);

  const common = compile(programme.criteria);
  const classes =
    programme.classes.length === 0
      ? [common]
      : programme.classes.map((entry) =>
          factory.apply(common, compile(entry.criteria), (a, b) => Math.min(a, b)),
        );
  const outcome = classes.reduceRight(
    (below, node, index) =>
      factory.apply(below, node, (so, value) => withClass(so, index, asPoint(value))),
    factory.leaf(REFUSED) as Node,
  );

  const ids = [...new Set(placed.map(({ benefit }) => benefit.id))];
  const benefits = ids.map((id): CompiledBenefit => {
    const own = placed.filter(({ benefit }) => benefit.id === id);
    const grantedIn = (members: typeof own): Node => {
      const having = classes.map((_, index) =>
        members.some((member) => member.classes.includes(index)),
      );
      const granted = factory.map(outcome, (value) => presence(value, having));
      const when = members[0]?.benefit.when;
      return when ? factory.apply(granted, compile(when), (a, b) => Math.min(a, b)) : granted;
    };
    const conditions = [...new Set(own.map(({ benefit }) => JSON.stringify(benefit.when)))];
    return {
      id,
      forms: own.map((member) => ({
        benefit: member.benefit,
        granted: formGranted(member, outcome, compile, factory),
      })),
      granted: conditions
        .map((when) =>
          grantedIn(own.filter(({ benefit }) => JSON.stringify(benefit.when) === when)),
        )
        .reduce((a, b) => factory.apply(a, b, (x, y) => Math.max(x, y))),
    };
  });
  return { variables, factory, classes: classes.length, outcome, benefits };
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

/** A form can be granted when one of its classes may be: whether it surely is, the benefit as a whole says. */
function formGranted(
  { benefit, classes }: PlacedBenefit,
  outcome: Node,
  compile: (criterion: Criterion) => Node,
  factory: NodeFactory,
): Node {
  const possible = factory.map(outcome, (value) =>
    classes.some((index) => mayBe(value, index)) ? MET : UNMET,
  );
  return benefit.when
    ? factory.apply(possible, compile(benefit.when), (a, b) => Math.min(a, b))
    : possible;
}
