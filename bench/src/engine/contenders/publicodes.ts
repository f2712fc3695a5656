import Engine from 'publicodes';
import { AMOUNT, type Answer, type Contender, type Person, passOf } from '../answer.ts';
import { type PlainCondition, plainRule } from '../plain-rule.ts';
import { versionOf } from '../version.ts';

/** The names of facts as publicodes has them: lower case, words apart. */
const nameOf = (fact: string): string =>
  fact.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

function expressionOf(condition: PlainCondition): unknown {
  if ('all' in condition) return { 'toutes ces conditions': condition.all.map(expressionOf) };
  if ('any' in condition) return { 'une de ces conditions': condition.any.map(expressionOf) };
  const fact = nameOf(condition.fact);
  if ('is' in condition) return condition.is ? fact : `${fact} = non`;
  return 'atLeast' in condition
    ? `${fact} >= ${condition.atLeast}`
    : `${fact} <= ${condition.atMost}`;
}

const FACTS = [
  'inDistrict',
  'age',
  'education',
  'title',
  'salary',
  'ownsHome',
  'contractYears',
  'insuranceMonths',
] as const satisfies readonly (keyof Person)[];

const engine = new Engine({
  ...Object.fromEntries(FACTS.map((fact) => [nameOf(fact), {}])),
  'class a': expressionOf(plainRule.a),
  'class b': expressionOf(plainRule.b),
  common: expressionOf(plainRule.common),
  eligible: {
    'toutes ces conditions': ['common', { 'une de ces conditions': ['class a', 'class b'] }],
  },
  grant: {
    variations: [{ si: 'class a', alors: AMOUNT.a }, { sinon: AMOUNT.b }],
  },
} as ConstructorParameters<typeof Engine>[0]);

function judge(situation: Record<string, number | string>): Answer {
  engine.setSituation(situation);
  const { nodeValue } = engine.evaluate('eligible');
  if (nodeValue === false) return { verdict: 'notEligible', class: null, amount: 0 };
  if (nodeValue !== true) return { verdict: 'needsInfo', class: null, amount: 0 };
  const isA = engine.evaluate('class a').nodeValue === true;
  const amount = engine.evaluate('grant').nodeValue;
  return {
    verdict: 'eligible',
    class: isA ? 'a' : 'b',
    amount: typeof amount === 'number' ? amount : 0,
  };
}

function situationOf(person: Person): Record<string, number | string> {
  return Object.fromEntries(
    FACTS.flatMap((fact) => {
      const value = person[fact];
      if (value === undefined) return [];
      return [[nameOf(fact), typeof value === 'boolean' ? (value ? 'oui' : 'non') : value]];
    }),
  );
}

export const publicodes: Contender = {
  name: 'publicodes',
  version: versionOf('publicodes'),
  note: 'rules, with missing variables and an explanation as an evaluated tree',
  judge: (person) => judge(situationOf(person)),
  passOver: (people) => passOf(people, { input: situationOf, judge }),
};
