import { ZenEngine } from '@gorules/zen-engine';
import type { FactDictionary } from '@portal/rules-core';
import { versionOf } from '../../engine/version.ts';
import { type Answer, type Contender, verdictOf } from '../answer.ts';
import { asTheyAre, laterOverPlainFacts } from '../over-plain-facts.ts';
import type { Plain, PlainFacts, PlainProgramme, PlainTest } from '../plain.ts';

/** A condition as an expression that gives 0 unmet, 1 for an authority to decide, 2 met. */
function expressionOf(at: Plain): string {
  if ('all' in at) return least(at.all);
  if ('any' in at) return most(at.any);
  if ('not' in at) return `(2 - ${expressionOf(at.not)})`;
  if ('generally' in at) return `max([1, ${expressionOf(at.generally)}])`;
  if ('judged' in at) return '1';
  // A comparison with what is not there ends the whole decision.
  return `(${at.fact} != null and ${testOf(at)} ? 2 : 0)`;
}

function least(of: readonly Plain[]): string {
  return of.length === 0 ? '2' : `min([${of.map(expressionOf).join(', ')}])`;
}

function most(of: readonly Plain[]): string {
  return of.length === 0 ? '0' : `max([${of.map(expressionOf).join(', ')}])`;
}

function testOf(test: PlainTest): string {
  if ('atLeast' in test) return `${test.fact} >= ${test.atLeast}`;
  if ('below' in test) return `${test.fact} < ${test.below}`;
  if ('oneOf' in test)
    return `(${test.oneOf.map((value) => `${test.fact} == ${JSON.stringify(value)}`).join(' or ')})`;
  return `(${test.holdsAny.map((value) => `${JSON.stringify(value)} in ${test.fact}`).join(' or ')})`;
}

/** The expressions of one programme: its truth, and that of each class. */
function expressionsOf({ common, classes }: PlainProgramme, place: number) {
  const own = classes.map(({ condition }) => condition);
  return [
    {
      key: `p${place}`,
      value: own.length === 0 ? expressionOf(common) : least([common, { any: own }]),
    },
    ...own.map((condition, index) => ({
      key: `p${place}c${index}`,
      value: expressionOf(condition),
    })),
  ].map((expression) => ({ id: expression.key, ...expression }));
}

export function zen(programmes: readonly PlainProgramme[], facts: FactDictionary): Contender {
  const at = { x: 0, y: 0 };
  const decision = new ZenEngine().createDecision({
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', position: at, content: {} },
      {
        id: 'rules',
        name: 'rules',
        type: 'expressionNode',
        position: at,
        content: { expressions: programmes.flatMap(expressionsOf) },
      },
      { id: 'out', name: 'out', type: 'outputNode', position: at, content: {} },
    ],
    edges: [
      { id: 'first', sourceId: 'in', targetId: 'rules', type: 'edge' },
      { id: 'second', sourceId: 'rules', targetId: 'out', type: 'edge' },
    ],
  });
  const judge = async (known: PlainFacts): Promise<Answer[]> => {
    const { result } = (await decision.evaluate(known)) as { result: Record<string, number> };
    return programmes.map(({ classes }, place) => {
      const verdict = verdictOf(Number(result[`p${place}`]));
      const met = classes.find((_, index) => Number(result[`p${place}c${index}`]) === 2);
      return { verdict, class: verdict === 'eligible' ? (met?.id ?? null) : null };
    });
  };
  return {
    name: '@gorules/zen-engine',
    version: versionOf('@gorules/zen-engine'),
    note: 'one expression node with the expressions of all programmes, native code; a condition on an unknown fact is false, else it would end the decision',
    ...laterOverPlainFacts(facts, asTheyAre, judge),
  };
}
