import { compileCriterion } from '../diagram/compile.ts';
import { type Node, NodeFactory } from '../diagram/diagram.ts';
import type { Variable } from '../diagram/variables.ts';
import {
  type CompiledProgramme,
  compiled,
  compileProgramme,
} from '../evaluate/compile-programme.ts';
import { factsOf } from '../evaluate/fact-use.ts';
import { knowledgeOf } from '../evaluate/knowledge.ts';
import { changeabilityOf } from '../facts/changeable.ts';
import { type FactDictionary, factDictionary } from '../facts/dictionary.ts';
import type { Criterion } from '../schema/criterion.ts';
import type { Profile } from '../schema/fact.ts';
import type { Pack } from '../schema/pack.ts';
import type { Programme } from '../schema/programme.ts';
import { DISCRETIONARY, MET, type Point } from '../truth.ts';
import { type Box, boxesFor } from './boxes.ts';
import { goalNode, reachOf, surePoint } from './goal.ts';
import type { Change, ChangeSet, Counterfactual, Goal } from './result.ts';
import { rulesAbout, withGates } from './rules-about.ts';
import { type Aim, type Search, smallestSets } from './smallest-sets.ts';
import { candidateDates } from './turning-dates.ts';
import { type Run, runsOf, type Unit } from './units.ts';
import { exampleIn, exampleSet, type Group, groupsAsSet, timesIn, valuesIn } from './value-set.ts';

export interface ChangeOptions {
  /** `YYYY-MM-DD` */
  asOf: string;
  /** At most so many sets. Default: 3. */
  most?: number;
  /** What is to be reached. Default: the programme, in whatever class. */
  goal?: Goal;
}

/**
 * The smallest sets of answers that would have to be otherwise, or of unknown facts that have to turn out in a certain
 * way, for a programme (a class, a benefit) to be granted: `eligible`, or where that is out of reach, up to an
 * authority. Each fact comes with all the values that would do.
 *
 * Exact: no smaller set of facts leads there, each value of a set leads there with each value of its others, and no
 * fact of it can be left out. A set that touches what cannot change is given only where there is no other.
 * @example changesFor(pack, programme, profile, { asOf, goal: { kind: 'class', id: 'class-b' } }).sets
 */
export function changesFor(
  pack: Pack,
  programme: Programme,
  profile: Profile,
  { asOf, most = 3, goal = { kind: 'programme' } }: ChangeOptions,
): Counterfactual {
  const facts = factDictionary([pack]);
  const { rules, diagrams } = ruled(programme, asOf, facts);
  const factory = new NodeFactory();
  const node = goalNode(goal, programme, diagrams, factory);
  const consistent = rules
    .map((rule) => compileCriterion(rule, diagrams.variables, factory))
    .reduce((a, b) => factory.apply(a, b, Math.min), factory.leaf(MET) as Node);
  const now = surePoint(node, diagrams, knowledgeOf(profile, facts), factory);
  const byTime = now === MET ? null : soonest(pack, programme, profile, asOf, goal, now);
  const told = { reached: reachOf(now), byTime };
  const own = factsOf(programme);
  for (const { impossible, point, beyond } of PLANS) {
    if (point <= now) continue;
    // What follows by several rules at once can be more than an evaluation concludes: only what it confirms.
    const confirmed = ({ example }: ChangeSet): boolean =>
      surePoint(node, diagrams, knowledgeOf({ ...profile, ...example }, facts), factory) >= point;
    const sets = setsFor(aimOf(node, point, consistent, factory), {
      variables: diagrams.variables,
      profile,
      facts,
      factory,
      impossible,
      own,
      beyond,
      most,
    }).filter(confirmed);
    if (sets.length > 0) return { ...told, reach: reachOf(point), sets };
  }
  return { ...told, reach: null, sets: [] };
}

interface Ruled {
  asOf: string;
  facts: FactDictionary;
  /** What the programme's facts have to do with each other by definition. */
  rules: readonly Criterion[];
  /** The programme's diagrams, with variables for what the rules test. */
  diagrams: CompiledProgramme;
}

/** The last of each programme: a reader asks again for the same day, with other answers or for another class. */
const kept = new WeakMap<Programme, Ruled>();

function ruled(programme: Programme, asOf: string, facts: FactDictionary): Ruled {
  const known = kept.get(programme);
  if (known?.asOf === asOf && known.facts === facts) return known;
  const rules = rulesAbout(programme, facts);
  const diagrams =
    rules.length === 0
      ? compiled(programme, asOf, facts)
      : compileProgramme(programme, asOf, facts, rules);
  const result = { asOf, facts, rules, diagrams };
  kept.set(programme, result);
  return result;
}

/**
 * What is tried, in this order: what can change before what cannot, more before less, and the programme's own facts
 * before answers to others that stand against them.
 */
const PLANS = [false, true].flatMap((impossible) =>
  ([MET, DISCRETIONARY] as const).flatMap((point) =>
    [false, true].map((beyond) => ({ impossible, point, beyond })),
  ),
);

interface Situation {
  variables: readonly Variable[];
  profile: Profile;
  facts: FactDictionary;
  factory: NodeFactory;
  /** Whether what cannot change is taken as if it could. */
  impossible: boolean;
  /** The facts that the programme itself asks for. */
  own: ReadonlySet<string>;
  /** Whether answers to other facts may be changed too. */
  beyond: boolean;
  most: number;
}

/** The point is reached wherever the answers can stand together; and they can. */
function aimOf(node: Node, point: Point, consistent: Node, factory: NodeFactory): Aim {
  const goal = factory.apply(consistent, node, (holds, value) =>
    holds === MET && value < point ? 0 : 1,
  );
  return { goal, consistent: factory.map(consistent, (holds) => (holds === MET ? 1 : 0)) };
}

function setsFor(aim: Aim, situation: Situation): ChangeSet[] {
  const { variables, profile, facts, factory, impossible, most } = situation;
  const runs = runsOf(variables, situation);
  // Only what was given: what follows from it is in the diagram of what can stand together.
  const known = variables.map((variable) => variable.cellOf(profile));
  const isSet = (index: number): boolean => (variables[index]?.options.length ?? 0) > 0;
  const search: Search = { runs, known, isSet, factory };
  const sizes = variables.map(({ size }) => size);
  return smallestSets(aim, search, most)
    .flatMap((units) =>
      boxesFor(aim, units, search, sizes).map((box) => {
        const parts = units
          .toSorted((a, b) => a.position - b.position)
          .map((unit) => ({ unit, change: changeOf(unit, box, runs, situation) }));
        const changes = parts.filter(({ unit }) => unit.known).map(({ change }) => change);
        const findings = parts.filter(({ unit }) => !unit.known).map(({ change }) => change);
        const example = Object.assign({}, ...parts.map(({ change }) => change.example));
        return {
          changes,
          findings,
          impossible,
          example: withGates({ ...profile, ...example }, example, facts),
        };
      }),
    )
    .slice(0, most);
}

function changeOf(unit: Unit, box: Box, runs: readonly Run[], situation: Situation): Change {
  const { variables, profile, facts } = situation;
  const [id = ''] = unit.facts;
  const fact = facts.get(id);
  const run = runs.find(({ units }) => units.includes(unit));
  if (!fact || !run) throw new RangeError(`there is no fact "${id}" in the dictionary`);
  const own = run.variables.flatMap((index) => {
    const variable = variables[index];
    return variable ? [{ variable, cells: box.get(index) ?? new Set<number>() }] : [];
  });
  const [first] = own;
  if (!first) throw new RangeError(`"${id}" has no variable`);
  const value = profile[id];
  const said = {
    fact: id,
    ...(value !== undefined && { now: value }),
    changeable: changeabilityOf(fact),
  };
  if (unit.facts.length === 2)
    return {
      ...said,
      to: timesIn(first.variable, first.cells),
      example: exampleIn(unit.samples, first.cells),
    };
  if (first.variable.options.length > 0) {
    const groups = own.map(
      ({ variable: { options }, cells }): Group => ({
        options,
        held: cells.size === 2 ? undefined : cells.has(1),
      }),
    );
    const held = Array.isArray(value) ? value : [];
    return { ...said, to: groupsAsSet(groups), example: { [id]: exampleSet(held, groups) } };
  }
  const leaves = [...first.variable.holds.keys()];
  return {
    ...said,
    to: valuesIn(fact, unit.samples, first.cells, leaves, unit.above),
    example: exampleIn(unit.samples, first.cells, unit.above),
  };
}

/** The first day after the as-of date on which more of the goal is reached than now, by time alone. */
function soonest(
  pack: Pack,
  programme: Programme,
  profile: Profile,
  asOf: string,
  goal: Goal,
  now: Point,
): Counterfactual['byTime'] {
  const facts = factDictionary([pack]);
  const knowledge = knowledgeOf(profile, facts);
  for (const date of candidateDates(pack, programme, profile)) {
    if (date <= asOf) continue;
    const diagrams = compiled(programme, date, facts);
    const factory = new NodeFactory();
    const node = goalNode(goal, programme, diagrams, factory);
    const point = surePoint(node, diagrams, knowledge, factory);
    const reach = reachOf(point);
    if (point > now && reach !== null) return { date, reach };
  }
  return null;
}
