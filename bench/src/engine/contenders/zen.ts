import { ZenEngine } from '@gorules/zen-engine';
import { type Answer, answerFrom, type Contender, laterPassOf, type Person } from '../answer.ts';
import { type PlainCondition, plainRule } from '../plain-rule.ts';
import { versionOf } from '../version.ts';

function expressionOf(condition: PlainCondition): string {
  if ('all' in condition) return `(${condition.all.map(expressionOf).join(' and ')})`;
  if ('any' in condition) return `(${condition.any.map(expressionOf).join(' or ')})`;
  const { fact } = condition;
  if ('is' in condition) return `${fact} == ${condition.is}`;
  return 'atLeast' in condition
    ? `${fact} >= ${condition.atLeast}`
    : `${fact} <= ${condition.atMost}`;
}

const a = expressionOf(plainRule.a);
const b = expressionOf(plainRule.b);
const common = expressionOf(plainRule.common);

/** A decision of one expression node, in the engine's own format (JDM). */
const decision = new ZenEngine().createDecision({
  nodes: [
    { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 }, content: {} },
    {
      id: 'rule',
      name: 'rule',
      type: 'expressionNode',
      position: { x: 0, y: 0 },
      content: {
        expressions: [
          { id: 'met', key: 'met', value: `${common} and (${a} or ${b})` },
          { id: 'a', key: 'a', value: a },
        ],
      },
    },
    { id: 'out', name: 'out', type: 'outputNode', position: { x: 0, y: 0 }, content: {} },
  ],
  edges: [
    { id: 'first', sourceId: 'in', targetId: 'rule', type: 'edge' },
    { id: 'second', sourceId: 'rule', targetId: 'out', type: 'edge' },
  ],
});

async function judge(person: Record<string, unknown>): Promise<Answer> {
  const { result } = (await decision.evaluate(person)) as { result: { met: boolean; a: boolean } };
  return answerFrom(result.met, result.a);
}

/** What is not known is `null`, as JSON has it. */
const inputOf = (person: Person): Record<string, unknown> =>
  Object.fromEntries(Object.entries(person).map(([name, value]) => [name, value ?? null]));

export const zen: Contender = {
  name: '@gorules/zen-engine',
  version: versionOf('@gorules/zen-engine'),
  note: 'one expression node, native code; a comparison with an unknown fact is an error or false',
  judge: (person) => judge(inputOf(person)),
  passOver: (people) => laterPassOf(people, { input: inputOf, judge }),
};
