import { type Node, type NodeFactory, survey } from '../diagram/diagram.ts';
import type { CompiledProgramme } from '../evaluate/compile-programme.ts';
import type { Knowledge } from '../evaluate/knowledge.ts';
import { knownCells } from '../evaluate/known-cells.ts';
import { highestClass, outcomeTruth, sureClass } from '../evaluate/outcome.ts';
import type { Programme } from '../schema/programme.ts';
import { DISCRETIONARY, MET, type Point, UNMET } from '../truth.ts';
import type { Goal, Reach } from './result.ts';

/**
 * How far a goal is reached, as a diagram whose leaves are points of truth.
 * @throws RangeError for a class or a benefit that the programme does not have.
 */
export function goalNode(
  goal: Goal,
  programme: Programme,
  { outcome, benefits, classes }: CompiledProgramme,
  factory: NodeFactory,
): Node {
  switch (goal.kind) {
    case 'programme':
      return factory.map(outcome, (value) => outcomeTruth(value, classes));
    case 'class': {
      const wanted = programme.classes.findIndex(({ id }) => id === goal.id);
      if (wanted < 0)
        throw new RangeError(
          `"${programme.id}" has no class "${goal.id}"; it has ${programme.classes.map(({ id }) => id).join(', ') || 'none'}`,
        );
      // Indices rise as classes fall: a higher class is as good.
      const reaches = (index: number | undefined): boolean =>
        index !== undefined && index <= wanted;
      return factory.map(outcome, (value) =>
        reaches(sureClass(value, classes))
          ? MET
          : reaches(highestClass(value, classes))
            ? DISCRETIONARY
            : UNMET,
      );
    }
    case 'benefit': {
      const benefit = benefits.find(({ id }) => id === goal.id);
      if (!benefit)
        throw new RangeError(
          `"${programme.id}" has no benefit "${goal.id}"; it has ${benefits.map(({ id }) => id).join(', ') || 'none'}`,
        );
      return factory.map(benefit.meaning, (place) => {
        const meaning = benefit.meanings[place];
        if (!meaning || meaning.forms.length === 0) return UNMET;
        return meaning.certain ? MET : DISCRETIONARY;
      });
    }
  }
}

/** What of a goal surely holds by what is known, whatever the other facts turn out to be. */
export function surePoint(
  node: Node,
  { variables }: CompiledProgramme,
  knowledge: Knowledge,
  factory: NodeFactory,
): Point {
  const { values } = survey([factory.restrict(node, knownCells(variables, knowledge))]);
  const least = Math.min(...values);
  return least === MET ? MET : least === DISCRETIONARY ? DISCRETIONARY : UNMET;
}

export function reachOf(point: Point): Reach | null {
  return point === MET ? 'eligible' : point === DISCRETIONARY ? 'discretionary' : null;
}
