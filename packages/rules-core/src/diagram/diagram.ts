/**
 * Multi-valued decision diagrams: reduced and ordered, so that two equal functions are one node, and a variable
 * occurs in a diagram exactly when the function depends on it (Bryant 1986, for many-valued variables as in
 * Srinivasan et al. 1990).
 *
 * Variables are numbered in their order; a variable takes the values 0 … size − 1. Leaves hold a whole number,
 * whose meaning is the caller's.
 */
export interface Leaf {
  readonly id: number;
  readonly value: number;
  readonly variable?: never;
}

export interface Branch {
  readonly id: number;
  readonly variable: number;
  readonly children: readonly Node[];
}

export type Node = Leaf | Branch;

function isLeaf(node: Node): node is Leaf {
  return node.variable === undefined;
}

/** What is known of a variable: its value, the values it can still have, or nothing. */
export type Known = number | readonly number[] | undefined;

/** Makes nodes, each at most once. All nodes of one function come from one factory. */
export class NodeFactory {
  readonly #leaves = new Map<number, Leaf>();
  readonly #branches = new Map<string, Branch>();
  #next = 0;

  leaf(value: number): Leaf {
    let node = this.#leaves.get(value);
    if (!node) {
      node = { id: this.#next++, value };
      this.#leaves.set(value, node);
    }
    return node;
  }

  /** The function that goes to `children[v]` when the variable is `v`; that child alone when all are the same. */
  branch(variable: number, children: readonly Node[]): Node {
    const [first] = children;
    if (first && children.every((child) => child === first)) return first;
    const key = `${variable}:${children.map((child) => child.id).join(',')}`;
    let node = this.#branches.get(key);
    if (!node) {
      node = { id: this.#next++, variable, children };
      this.#branches.set(key, node);
    }
    return node;
  }

  /** The function whose value is `combine` of the values of the two. */
  apply(left: Node, right: Node, combine: (left: number, right: number) => number): Node {
    const seen = new Map<string, Node>();
    const visit = (a: Node, b: Node): Node => {
      if (isLeaf(a) && isLeaf(b)) return this.leaf(combine(a.value, b.value));
      const key = `${a.id},${b.id}`;
      const known = seen.get(key);
      if (known) return known;
      const variable = Math.min(
        a.variable ?? Number.POSITIVE_INFINITY,
        b.variable ?? Number.POSITIVE_INFINITY,
      );
      const width = childrenAt(a, variable)?.length ?? childrenAt(b, variable)?.length ?? 0;
      const children: Node[] = [];
      for (let value = 0; value < width; value++)
        children.push(
          visit(childrenAt(a, variable)?.[value] ?? a, childrenAt(b, variable)?.[value] ?? b),
        );
      const node = this.branch(variable, children);
      seen.set(key, node);
      return node;
    };
    return visit(left, right);
  }

  /** The function with every value replaced. */
  map(node: Node, replace: (value: number) => number): Node {
    const seen = new Map<Node, Node>();
    const visit = (at: Node): Node => {
      if (isLeaf(at)) return this.leaf(replace(at.value));
      let result = seen.get(at);
      if (!result) {
        result = this.branch(at.variable, at.children.map(visit));
        seen.set(at, result);
      }
      return result;
    };
    return visit(node);
  }

  /**
   * The function of the remaining variables once something is known of some. Of a variable of which several values
   * are still possible, those that are not make no difference any more.
   */
  restrict(node: Node, known: readonly Known[]): Node {
    const seen = new Map<Node, Node>();
    const visit = (at: Node): Node => {
      if (isLeaf(at)) return this.leaf(at.value);
      let result = seen.get(at);
      if (!result) {
        result = this.#restricted(at, known[at.variable], visit);
        seen.set(at, result);
      }
      return result;
    };
    return visit(node);
  }

  #restricted(at: Branch, known: Known, visit: (node: Node) => Node): Node {
    if (typeof known === 'object') {
      const [first = 0] = known;
      return this.branch(
        at.variable,
        at.children.map((child, value) =>
          visit(known.includes(value) ? child : (at.children[first] ?? child)),
        ),
      );
    }
    const child = known === undefined ? undefined : at.children[known];
    return child ? visit(child) : this.branch(at.variable, at.children.map(visit));
  }
}

function childrenAt(node: Node, variable: number): readonly Node[] | undefined {
  return node.variable === variable ? node.children : undefined;
}

/** The variables that the function depends on and the values it can take. */
export function survey(roots: readonly Node[]): { variables: Set<number>; values: Set<number> } {
  const variables = new Set<number>();
  const values = new Set<number>();
  const seen = new Set<Node>();
  const visit = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (isLeaf(node)) values.add(node.value);
    else {
      variables.add(node.variable);
      for (const child of node.children) visit(child);
    }
  };
  for (const root of roots) visit(root);
  return { variables, values };
}
