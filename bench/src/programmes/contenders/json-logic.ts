import type { FactDictionary } from '@portal/rules-core';
import { LogicEngine } from 'json-logic-engine';
import jsonLogic from 'json-logic-js';
import { versionOf } from '../../engine/version.ts';
import { type Answer, type Contender, verdictOf } from '../answer.ts';
import { asTheyAre, overPlainFacts } from '../over-plain-facts.ts';
import type { Plain, PlainFacts, PlainProgramme } from '../plain.ts';

type Logic = Parameters<typeof jsonLogic.apply>[0];

/** A condition as an expression that gives 0 unmet, 1 for an authority to decide, 2 met. */
function logicOf(at: Plain): unknown {
  if ('all' in at) return { min: at.all.map(logicOf) };
  if ('any' in at) return { max: at.any.map(logicOf) };
  if ('not' in at) return { '-': [2, logicOf(at.not)] };
  if ('generally' in at) return { max: [1, logicOf(at.generally)] };
  if ('judged' in at) return 1;
  const fact = { var: at.fact };
  if ('atLeast' in at) return { if: [{ '>=': [fact, at.atLeast] }, 2, 0] };
  if ('below' in at) return { if: [{ '<': [fact, at.below] }, 2, 0] };
  if ('oneOf' in at)
    return { if: [{ or: at.oneOf.map((value) => ({ '===': [fact, value] })) }, 2, 0] };
  return { if: [{ or: at.holdsAny.map((value) => ({ in: [value, fact] })) }, 2, 0] };
}

/** One expression: the truth; where it is 2 and there are classes, 10 and the place of the highest that is met. */
function programmeLogic({ common, classes }: PlainProgramme): Logic {
  if (classes.length === 0) return logicOf(common) as Logic;
  const own = classes.map(({ condition }) => logicOf(condition));
  const truth = { min: [logicOf(common), { max: own }] };
  const highest = own.reduceRight<unknown>(
    (below, logic, index) => ({ if: [{ '===': [logic, 2] }, 10 + index, below] }),
    2,
  );
  return { if: [{ '===': [truth, 2] }, highest, truth] } as Logic;
}

function contender(
  about: Pick<Contender, 'name' | 'version' | 'note'>,
  programmes: readonly PlainProgramme[],
  facts: FactDictionary,
  build: (logic: Logic) => (known: PlainFacts) => number,
): Contender {
  const judges = programmes.map((programme) => {
    const built = build(programmeLogic(programme));
    return (known: PlainFacts): Answer => {
      const found = built(known);
      return found < 10
        ? { verdict: verdictOf(found), class: null }
        : { verdict: 'eligible', class: programme.classes[found - 10]?.id ?? null };
    };
  });
  return {
    ...about,
    ...overPlainFacts(facts, asTheyAre, (known) => judges.map((judge) => judge(known))),
  };
}

export function jsonLogicEngine(
  programmes: readonly PlainProgramme[],
  facts: FactDictionary,
): Contender {
  const engine = new LogicEngine();
  return contender(
    {
      name: 'json-logic-engine, compiled',
      version: versionOf('json-logic-engine'),
      note: 'one expression for each programme made into JavaScript source; a condition on an unknown fact is false, or counts it as 0',
    },
    programmes,
    facts,
    (logic) => engine.build(logic) as (known: PlainFacts) => number,
  );
}

export function jsonLogicJs(
  programmes: readonly PlainProgramme[],
  facts: FactDictionary,
): Contender {
  return contender(
    {
      name: 'json-logic-js',
      version: versionOf('json-logic-js'),
      note: 'the same expressions, read anew each time',
    },
    programmes,
    facts,
    (logic) => (known) => Number(jsonLogic.apply(logic, known)),
  );
}
