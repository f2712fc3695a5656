import type { Node } from '../diagram/diagram.ts';
import type { Aim, Search } from './smallest-sets.ts';
import type { Unit } from './units.ts';

/** For each variable of the touched units, the cells that would do; they do in any combination. */
export type Box = ReadonlyMap<number, ReadonlySet<number>>;

const AND = (a: number, b: number): number => Math.min(a, b);
const OR = (a: number, b: number): number => Math.max(a, b);

/**
 * Where the goal holds when these units are touched and nothing else: every box that cannot be made larger, such that
 * together they hold all there is; the largest first.
 */
export function boxesFor(
  aim: Aim,
  units: readonly Unit[],
  search: Search,
  sizes: readonly number[],
): Box[] {
  const { factory } = search;
  const goal = narrowed(aim.goal, AND, units, search);
  const holds = factory.apply(goal, narrowed(aim.consistent, OR, units, search), AND);
  const touched = search.runs
    .filter((run) => run.units.some((unit) => units.includes(unit)))
    .flatMap((run) => run.variables);
  const boxes = new Map<string, Box>();
  for (const path of pathsOf(holds)) {
    const box = withoutNeedlessLacks(grown(path, holds, touched, sizes), goal, search);
    boxes.set(keyOf(box), box);
  }
  const extent = (box: Box): number =>
    [...box].reduce((part, [index, cells]) => (part * cells.size) / (sizes[index] ?? 1), 1);
  return [...boxes.values()].sort((a, b) => extent(b) - extent(a));
}

/** The function of the touched variables alone. `combine` joins what an unknown fact that is left alone can become. */
function narrowed(
  node: Node,
  combine: (a: number, b: number) => number,
  units: readonly Unit[],
  { runs, known, factory }: Search,
): Node {
  const ways = new Map<number, Unit | undefined>(
    runs.flatMap((run) =>
      run.variables.map((variable) => [variable, run.units.find((unit) => units.includes(unit))]),
    ),
  );
  const seen = new Map<Node, Node>();
  const visit = (at: Node): Node => {
    if (at.variable === undefined) return factory.leaf(at.value);
    const before = seen.get(at);
    if (before) return before;
    const unit = ways.get(at.variable);
    const cell = known[at.variable];
    const stay = cell === undefined ? undefined : at.children[cell];
    const result = unit
      ? factory.branch(
          at.variable,
          at.children.map((child, index) =>
            (unit.cells?.has(index) ?? true) ? visit(child) : factory.leaf(0),
          ),
        )
      : stay
        ? visit(stay)
        : at.children.map(visit).reduce((a, b) => factory.apply(a, b, combine));
    seen.set(at, result);
    return result;
  };
  return visit(node);
}

/** Every path to a leaf that holds, as a box. */
function pathsOf(node: Node): Box[] {
  if (node.variable === undefined) return node.value === 1 ? [new Map()] : [];
  const { variable, children } = node;
  const same = new Map<Node, Set<number>>();
  children.forEach((child, cell) => {
    const cells = same.get(child);
    if (cells) cells.add(cell);
    else same.set(child, new Set([cell]));
  });
  return [...same].flatMap(([child, cells]) =>
    pathsOf(child).map((box) => new Map([...box, [variable, cells]])),
  );
}

/** The box with every cell added, one variable after the other, that keeps the goal. */
function grown(
  path: Box,
  holds: Node,
  touched: readonly number[],
  sizes: readonly number[],
): Map<number, Set<number>> {
  const every = (index: number): Set<number> =>
    new Set(Array.from({ length: sizes[index] ?? 0 }, (_, cell) => cell));
  const box = new Map(touched.map((index) => [index, new Set(path.get(index) ?? every(index))]));
  for (const [index, cells] of box)
    for (const cell of every(index)) {
      if (cells.has(cell)) continue;
      cells.add(cell);
      if (!holdsIn(box, holds)) cells.delete(cell);
    }
  return box;
}

/**
 * Options that need not be lacked for the goal are left open, also where they could not be held together with other
 * answers: that they cannot is no condition of the programme. What the reader has and would have to give up is one.
 */
function withoutNeedlessLacks(
  box: Map<number, Set<number>>,
  goal: Node,
  { isSet, known }: Search,
): Box {
  for (const [index, cells] of box) {
    if (!isSet(index) || cells.has(1) || known[index] === 1) continue;
    cells.add(1);
    if (!holdsIn(box, goal)) cells.delete(1);
  }
  return box;
}

function holdsIn(box: Box, node: Node): boolean {
  const seen = new Map<Node, boolean>();
  const visit = (at: Node): boolean => {
    if (at.variable === undefined) return at.value === 1;
    let result = seen.get(at);
    if (result === undefined) {
      const cells = box.get(at.variable);
      result = at.children.every((child, cell) => (cells && !cells.has(cell)) || visit(child));
      seen.set(at, result);
    }
    return result;
  };
  return visit(node);
}

function keyOf(box: Box): string {
  return [...box].map(([index, cells]) => `${index}:${[...cells].sort((a, b) => a - b)}`).join(' ');
}
