import type { Node, NodeFactory } from '../diagram/diagram.ts';
import type { Run, Unit } from './units.ts';

/** What is to hold, and what must not be contradicted: two diagrams over the same variables, leaves 0 and 1. */
export interface Aim {
  goal: Node;
  /** Which answers can stand together. A goal counts only where they can. */
  consistent: Node;
}

export interface Search {
  runs: readonly Run[];
  /** The cell of each variable that is known. */
  known: readonly (number | undefined)[];
  /** Whether a variable stands for options of a set: cell 1 is that one of them is held. */
  isSet: (variable: number) => boolean;
  factory: NodeFactory;
}

const AND = (a: number, b: number): number => Math.min(a, b);
const OR = (a: number, b: number): number => Math.max(a, b);

interface Way {
  units: readonly Unit[];
  /** How many facts. */
  facts: number;
  effort: number;
  position: number;
}

const NOTHING: Way = { units: [], facts: 0, effort: 0, position: 0 };

/**
 * The smallest sets of units that, touched in the right way, make the goal hold whatever the other unknown facts turn
 * out to be: fewest facts, then least effort, then earliest asked. At most `most` of them; an empty set means that
 * the goal holds already, no set that nothing reaches it.
 *
 * A shortest path through the diagram, in which a step costs nothing where a known fact stays as it is, one fact
 * where it is touched; and an unknown fact may be left alone, where what follows is what all its answers have in
 * common. All costs add up along the path, so the best of each node are found once.
 */
export function smallestSets(aim: Aim, { runs, known, factory }: Search, most: number): Unit[][] {
  const runOf = new Map(runs.flatMap((run) => run.variables.map((variable) => [variable, run])));
  const seen = new Map<string, readonly Way[]>();
  const numbers = new Map<Unit, number>(
    runs.flatMap(({ units }) => units).map((unit, index) => [unit, index]),
  );

  /** `within`: the run that is being walked through, and how it is touched. */
  const solve = (
    goal: Node,
    consistent: Node,
    within: { run: Run; unit: Unit | undefined } | undefined,
  ): readonly Way[] => {
    if (fails(goal) || fails(consistent)) return [];
    const variable = Math.min(goal.variable ?? Infinity, consistent.variable ?? Infinity);
    const run = runOf.get(variable);
    if (!run) return [NOTHING];
    const inside = within?.run === run ? within : undefined;
    const how = inside ? (inside.unit ? numbers.get(inside.unit) : '-') : '';
    const key = `${goal.id},${consistent.id},${how}`;
    const before = seen.get(key);
    if (before) return before;

    const at = (node: Node, cell: number): Node =>
      node.variable === variable ? (node.children[cell] ?? node) : node;
    const width =
      (goal.variable === variable ? goal.children : undefined)?.length ??
      (consistent.variable === variable ? consistent.children : undefined)?.length ??
      0;
    const cells = Array.from({ length: width }, (_, cell) => cell);
    const touched = (unit: Unit): Way[] =>
      cells
        .filter((cell) => unit.cells?.has(cell) ?? true)
        .flatMap((cell) => solve(at(goal, cell), at(consistent, cell), { run, unit }));
    const left = (): readonly Way[] => {
      const cell = known[variable];
      const next = { run, unit: undefined };
      if (cell !== undefined) return solve(at(goal, cell), at(consistent, cell), next);
      const all = cells.map((each) => at(goal, each)).reduce((a, b) => factory.apply(a, b, AND));
      const some = cells
        .map((each) => at(consistent, each))
        .reduce((a, b) => factory.apply(a, b, OR));
      return solve(all, some, next);
    };

    const ways = inside
      ? inside.unit
        ? touched(inside.unit)
        : left()
      : [
          ...left(),
          ...run.units.flatMap((unit) => touched(unit).map((way) => withUnit(unit, way))),
        ];
    const result = best(ways, most, numbers);
    seen.set(key, result);
    return result;
  };
  return solve(aim.goal, aim.consistent, undefined).map((way) => [...way.units]);
}

function fails(node: Node): boolean {
  return node.variable === undefined && node.value === 0;
}

function withUnit(unit: Unit, way: Way): Way {
  return {
    units: [unit, ...way.units],
    facts: way.facts + unit.facts.length,
    effort: way.effort + unit.effort,
    position: way.position + unit.position,
  };
}

/** The best few of those with the fewest facts, each once. */
function best(ways: readonly Way[], most: number, numbers: ReadonlyMap<Unit, number>): Way[] {
  const fewest = Math.min(...ways.map((way) => way.facts));
  const distinct = new Map(
    ways
      .filter((way) => way.facts === fewest)
      .map((way) => [way.units.map((unit) => numbers.get(unit)).join(), way]),
  );
  return [...distinct.values()]
    .sort((a, b) => a.effort - b.effort || a.position - b.position)
    .slice(0, most);
}
