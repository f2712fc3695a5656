import type { Criterion, Programme, Text } from '@portal/rules-core';

const alone = new WeakMap<Programme, Programme>();

/**
 * The programme without the conditions that all its classes share: what it evaluates to is what its classes alone
 * turn on. The same object for the same programme, so that it is compiled once.
 */
export function classesAlone(programme: Programme): Programme {
  const known = alone.get(programme);
  if (known) return known;
  // Nothing to meet is met.
  const made: Programme = { ...programme, criteria: { op: 'all', of: [] } };
  alone.set(programme, made);
  return made;
}

/** The programme with its common conditions alone: what is asked of every class. */
export function commonAlone(programme: Programme): Programme {
  return { ...programme, classes: [], benefits: [] };
}

/**
 * The ways into a class, each as the conditions it takes together, in the words of the criteria. A group inside a
 * way that has words of its own is said in those.
 */
export function waysInto(criterion: Criterion): Text[][] {
  if (criterion.op === 'any') return criterion.of.map(conditions);
  if (criterion.op !== 'all' || criterion.words) return [conditions(criterion)];
  return criterion.of.reduce<Text[][]>(
    (ways, member) => {
      const more = member.op === 'any' ? member.of.map(conditions) : [conditions(member)];
      return ways.flatMap((way) => more.map((added) => [...way, ...added]));
    },
    [[]],
  );
}

function conditions(criterion: Criterion): Text[] {
  if (criterion.words) return [criterion.words];
  return 'of' in criterion ? [criterion.of].flat().flatMap(conditions) : [];
}
