import { LogicEngine } from 'json-logic-engine';
import jsonLogic from 'json-logic-js';
import { type Answer, answerFrom, type Contender, type Person, passOf } from '../answer.ts';
import { type PlainCondition, plainRule } from '../plain-rule.ts';
import { versionOf } from '../version.ts';

type Logic = Parameters<typeof jsonLogic.apply>[0];

function logicOf(condition: PlainCondition): Logic {
  if ('all' in condition) return { and: condition.all.map(logicOf) } as Logic;
  if ('any' in condition) return { or: condition.any.map(logicOf) } as Logic;
  const fact = { var: condition.fact };
  if ('is' in condition) return { '===': [fact, condition.is] };
  // A missing number is `null`, which JavaScript takes for 0: at least, it can be told apart for “at most”.
  return 'atLeast' in condition
    ? { '>=': [fact, condition.atLeast] }
    : { '<=': [fact, condition.atMost] };
}

/** One expression for all three outputs: 0 not eligible, 1 class a, 2 class b. */
const logic: Logic = {
  if: [
    { and: [logicOf(plainRule.common), { or: [logicOf(plainRule.a), logicOf(plainRule.b)] }] },
    { if: [logicOf(plainRule.a), 1, 2] },
    0,
  ],
} as Logic;

const answer = (code: unknown): Answer => answerFrom(code !== 0, code === 1);
const dataOf = (person: Person): Person => person;

const interpret = (person: Person): Answer => answer(jsonLogic.apply(logic, person));

export const jsonLogicJs: Contender = {
  name: 'json-logic-js',
  version: versionOf('json-logic-js'),
  note: 'one expression; two-valued, an unknown number counts as 0',
  judge: interpret,
  passOver: (people) => passOf(people, { input: dataOf, judge: interpret }),
};

const built = new LogicEngine().build(logic) as (person: Person) => unknown;
const compiled = (person: Person): Answer => answer(built(person));

export const jsonLogicEngine: Contender = {
  name: 'json-logic-engine, compiled',
  version: versionOf('json-logic-engine'),
  note: 'the same expression made into JavaScript source; two-valued',
  judge: compiled,
  passOver: (people) => passOf(people, { input: dataOf, judge: compiled }),
};
