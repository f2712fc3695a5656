/**
 * The heaviest set of items of which no two exclude each other; among equals the one with more items, then the
 * one whose items stand first. Exact: branch and bound over each connected component by itself.
 *
 * @param weights one non-negative number per item.
 * @param excludes whether two items exclude each other; symmetric.
 * @returns the indices taken, rising.
 */
export function heaviestSet(
  weights: readonly number[],
  excludes: (a: number, b: number) => boolean,
): number[] {
  const neighbours = weights.map((_, a) =>
    weights.flatMap((__, b) => (a !== b && excludes(a, b) ? [b] : [])),
  );
  return components(neighbours)
    .flatMap((component) => heaviestIn(component, weights, neighbours))
    .sort((a, b) => a - b);
}

function components(neighbours: readonly (readonly number[])[]): number[][] {
  const seen = new Set<number>();
  return neighbours.flatMap((_, start) => {
    if (seen.has(start)) return [];
    const component: number[] = [];
    const open = [start];
    seen.add(start);
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      component.push(at);
      for (const next of neighbours[at] ?? [])
        if (!seen.has(next)) {
          seen.add(next);
          open.push(next);
        }
    }
    return [component.sort((a, b) => a - b)];
  });
}

interface Best {
  weight: number;
  taken: readonly number[];
}

function heaviestIn(
  component: readonly number[],
  weights: readonly number[],
  neighbours: readonly (readonly number[])[],
): readonly number[] {
  let best: Best = { weight: -1, taken: [] };
  const search = (open: readonly number[], taken: readonly number[], weight: number): void => {
    const [first, ...rest] = open;
    if (first === undefined) {
      if (weight > best.weight || (weight === best.weight && taken.length > best.taken.length))
        best = { weight, taken };
      return;
    }
    const reachable = open.reduce((sum, item) => sum + (weights[item] ?? 0), weight);
    if (reachable < best.weight) return;
    if (reachable === best.weight && taken.length + open.length <= best.taken.length) return;
    const compatible = rest.filter((item) => !neighbours[first]?.includes(item));
    search(compatible, [...taken, first], weight + (weights[first] ?? 0));
    // Leaving out an item that excludes nothing still open can never be better.
    if (compatible.length < rest.length) search(rest, taken, weight);
  };
  search(component, [], 0);
  return best.taken;
}
