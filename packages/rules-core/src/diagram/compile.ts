import { type FactLeaf, isFactLeaf } from '../evaluate/leaf.ts';
import type { Criterion } from '../schema/criterion.ts';
import { asPoint, DISCRETIONARY, generallyOfPoint, MET, negationOfPoint, UNMET } from '../truth.ts';
import type { Node, NodeFactory } from './diagram.ts';
import type { Variable } from './variables.ts';

/** Every leaf of these criteria that tests a fact, in reading order. */
export function factLeaves(criteria: readonly Criterion[]): FactLeaf[] {
  const found: FactLeaf[] = [];
  const visit = (criterion: Criterion): void => {
    if (isFactLeaf(criterion)) found.push(criterion);
    else if ('of' in criterion) for (const member of [criterion.of].flat()) visit(member);
  };
  for (const criterion of criteria) visit(criterion);
  return found;
}

const least = (a: number, b: number): number => Math.min(a, b);
const most = (a: number, b: number): number => Math.max(a, b);

/** A criterion as a diagram over its variables, whose leaves hold points of truth. */
export function compileCriterion(
  criterion: Criterion,
  variables: readonly Variable[],
  factory: NodeFactory,
): Node {
  const visit = (at: Criterion): Node => {
    switch (at.op) {
      case 'judgedBy':
      case 'notStated':
        return factory.leaf(DISCRETIONARY);
      case 'all':
        return at.of.map(visit).reduce((a, b) => factory.apply(a, b, least), factory.leaf(MET));
      case 'any':
        return at.of.map(visit).reduce((a, b) => factory.apply(a, b, most), factory.leaf(UNMET));
      case 'atLeast':
        return nthGreatest(at.count, at.of.map(visit), factory);
      case 'not':
        return factory.map(visit(at.of), (value) => negationOfPoint(asPoint(value)));
      case 'generally':
        return factory.map(visit(at.of), (value) => generallyOfPoint(asPoint(value)));
      default:
        if (!isFactLeaf(at)) throw new TypeError(`no rule for "${JSON.stringify(at)}"`);
        return leafNode(at, variables, factory);
    }
  };
  return visit(criterion);
}

/** A leaf on a set of choices spans several variables: it holds when any of them does. */
function leafNode(leaf: FactLeaf, variables: readonly Variable[], factory: NodeFactory): Node {
  return variables
    .flatMap((variable, index) => {
      const holds = variable.holds.get(leaf);
      return holds
        ? [
            factory.branch(
              index,
              holds.map((cell) => factory.leaf(cell ? MET : UNMET)),
            ),
          ]
        : [];
    })
    .reduce((a, b) => factory.apply(a, b, most), factory.leaf(UNMET));
}

/** Insertion into a sorted row: after each member, `row[i]` is the (i + 1)-th greatest so far. */
function nthGreatest(count: number, members: readonly Node[], factory: NodeFactory): Node {
  let row: Node[] = Array.from({ length: count }, () => factory.leaf(UNMET));
  for (const member of members)
    row = row.map((at, index) => {
      const above = index === 0 ? factory.leaf(MET) : (row[index - 1] ?? factory.leaf(MET));
      return factory.apply(at, factory.apply(above, member, least), most);
    });
  return row[count - 1] ?? factory.leaf(UNMET);
}
