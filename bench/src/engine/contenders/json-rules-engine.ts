import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine';
import { type Answer, answerFrom, type Contender, laterPassOf, type Person } from '../answer.ts';
import { type PlainCondition, plainRule } from '../plain-rule.ts';
import { versionOf } from '../version.ts';

function conditionOf(condition: PlainCondition): NestedCondition {
  if ('all' in condition) return { all: condition.all.map(conditionOf) };
  if ('any' in condition) return { any: condition.any.map(conditionOf) };
  const { fact } = condition;
  if ('is' in condition) return { fact, operator: 'equal', value: condition.is };
  return 'atLeast' in condition
    ? { fact, operator: 'greaterThanInclusive', value: condition.atLeast }
    : { fact, operator: 'lessThanInclusive', value: condition.atMost };
}

const top = (conditions: readonly PlainCondition[]): TopLevelCondition => ({
  all: conditions.map(conditionOf),
});

// One rule for each output; a fact that is not known must not be an error.
const engine = new Engine(
  [
    { conditions: top([plainRule.common]), event: { type: 'common' } },
    { conditions: top([plainRule.a]), event: { type: 'a' } },
    { conditions: top([plainRule.b]), event: { type: 'b' } },
  ],
  { allowUndefinedFacts: true },
);

/** What is not known is left out. */
function factsOf(person: Person): Record<string, number | boolean> {
  return Object.fromEntries(
    Object.entries(person).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

async function judge(facts: Record<string, number | boolean>): Promise<Answer> {
  const { events } = await engine.run(facts);
  let isMet = false;
  let isA = false;
  let isB = false;
  for (const { type } of events) {
    if (type === 'common') isMet = true;
    else if (type === 'a') isA = true;
    else isB = true;
  }
  return answerFrom(isMet && (isA || isB), isA);
}

export const jsonRulesEngine: Contender = {
  name: 'json-rules-engine',
  version: versionOf('json-rules-engine'),
  note: 'three rules, one per output; two-valued, a condition on an unknown fact is false',
  judge: (person) => judge(factsOf(person)),
  passOver: (people) => laterPassOf(people, { input: factsOf, judge }),
};
