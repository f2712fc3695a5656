import type { FactDictionary } from '@portal/rules-core';
import { Engine, type NestedCondition, type RuleProperties } from 'json-rules-engine';
import { versionOf } from '../../engine/version.ts';
import type { Answer, Contender } from '../answer.ts';
import { asTheyAre, laterOverPlainFacts } from '../over-plain-facts.ts';
import type { Plain, PlainFacts, PlainProgramme } from '../plain.ts';

type Condition = NestedCondition | boolean;

/**
 * A condition of two values out of one of three: whether it is met, or whether it is met or for an authority to decide.
 */
function conditionOf(at: Plain, want: 'met' | 'possible'): Condition {
  if ('all' in at)
    return joined(
      'all',
      at.all.map((member) => conditionOf(member, want)),
    );
  if ('any' in at)
    return joined(
      'any',
      at.any.map((member) => conditionOf(member, want)),
    );
  if ('not' in at) {
    const turned = conditionOf(at.not, want === 'met' ? 'possible' : 'met');
    return typeof turned === 'boolean' ? !turned : { not: turned };
  }
  if ('generally' in at) return want === 'possible' || conditionOf(at.generally, want);
  if ('judged' in at) return want === 'possible';
  const { fact } = at;
  if ('atLeast' in at) return { fact, operator: 'greaterThanInclusive', value: at.atLeast };
  if ('below' in at) return { fact, operator: 'lessThan', value: at.below };
  if ('oneOf' in at) return { fact, operator: 'in', value: at.oneOf };
  return {
    any: at.holdsAny.map((value) => ({ fact, operator: 'contains', value })),
  };
}

/** Without members that say nothing; the engine has no word for always and never. */
function joined(op: 'all' | 'any', members: readonly Condition[]): Condition {
  const settles = op === 'any';
  if (members.includes(settles)) return settles;
  const left = members.filter((member) => typeof member !== 'boolean');
  if (left.length === 0) return !settles;
  return op === 'all' ? { all: left } : { any: left };
}

/** One rule for each output of a programme: met, possible, each class. What is always so needs no rule. */
function rulesOf({ common, classes }: PlainProgramme, place: number) {
  const always: string[] = [];
  const rules: RuleProperties[] = [];
  const add = (type: string, condition: Condition): void => {
    if (condition === true) always.push(type);
    else if (condition !== false)
      rules.push({ conditions: { all: [condition] }, event: { type, params: { place } } });
  };
  const any = { any: classes.map(({ condition }) => condition) };
  const whole: Plain = classes.length === 0 ? common : { all: [common, any] };
  add('met', conditionOf(whole, 'met'));
  add('possible', conditionOf(whole, 'possible'));
  for (const { id, condition } of classes) add(id, conditionOf(condition, 'met'));
  return { always, rules };
}

export function jsonRulesEngine(
  programmes: readonly PlainProgramme[],
  facts: FactDictionary,
): Contender {
  const made = programmes.map(rulesOf);
  const engine = new Engine(
    made.flatMap(({ rules }) => rules),
    { allowUndefinedFacts: true },
  );
  const judge = async (known: PlainFacts): Promise<Answer[]> => {
    const { events } = await engine.run(known);
    const said = made.map(({ always }) => new Set(always));
    for (const { type, params } of events) {
      const { place } = params ?? {};
      said[Number(place)]?.add(type);
    }
    return programmes.map(({ classes }, place) => {
      const own = said[place] ?? new Set();
      if (!own.has('met'))
        return { verdict: own.has('possible') ? 'discretionary' : 'notEligible', class: null };
      return { verdict: 'eligible', class: classes.find(({ id }) => own.has(id))?.id ?? null };
    });
  };
  return {
    name: 'json-rules-engine',
    version: versionOf('json-rules-engine'),
    note: 'one engine with a rule for each output of each programme; two-valued, a condition on an unknown fact is false',
    ...laterOverPlainFacts(facts, asTheyAre, judge),
  };
}
