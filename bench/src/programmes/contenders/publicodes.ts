import type { FactDictionary } from '@portal/rules-core';
import Engine from 'publicodes';
import { versionOf } from '../../engine/version.ts';
import type { Answer, Contender } from '../answer.ts';
import { overPlainFacts } from '../over-plain-facts.ts';
import type { Plain, PlainFacts, PlainProgramme, PlainTest } from '../plain.ts';

type Rules = Record<string, unknown>;
type Situation = Record<string, number | string>;

/** What a rule is to hold: that a condition is met, or that it is met or for an authority to decide. */
type Want = 'met' | 'possible';

/** The rules of an engine as they are written; their names are letters and digits alone. */
class Rulebook {
  readonly rules: Rules = {};
  /** The rule of a fact, or of one value that a list may hold. */
  readonly #facts = new Map<string, string>();

  /** Adds a rule of its own. */
  add(rule: unknown): string {
    const name = `rule${Object.keys(this.rules).length}`;
    this.rules[name] = rule;
    return name;
  }

  /** The rule of a fact: a question that nothing answers yet. */
  fact(fact: string, value = ''): string {
    const key = `${fact} ${value}`;
    const name = this.#facts.get(key) ?? this.add({});
    this.#facts.set(key, name);
    return name;
  }

  situationOf(known: PlainFacts): Situation {
    const situation: Situation = {};
    for (const [key, name] of this.#facts) {
      const [fact = '', value = ''] = key.split(' ');
      const is = known[fact];
      if (is === undefined) continue;
      if (typeof is === 'number') situation[name] = is;
      else if (typeof is === 'string') situation[name] = `'${is}'`;
      else situation[name] = (typeof is === 'boolean' ? is : is.includes(value)) ? 'oui' : 'non';
    }
    return situation;
  }
}

function expressionOf(at: Plain, want: Want, book: Rulebook): unknown {
  const of = (member: Plain): unknown => expressionOf(member, want, book);
  if ('all' in at) return { 'toutes ces conditions': at.all.map(of) };
  if ('any' in at) return { 'une de ces conditions': at.any.map(of) };
  // Only a rule can be turned.
  if ('not' in at)
    return `${book.add(expressionOf(at.not, want === 'met' ? 'possible' : 'met', book))} = non`;
  if ('generally' in at) return want === 'possible' ? 'oui' : of(at.generally);
  if ('judged' in at) return want === 'possible' ? 'oui' : 'non';
  return testOf(at, book);
}

function testOf(test: PlainTest, book: Rulebook): unknown {
  if ('holdsAny' in test)
    return { 'une de ces conditions': test.holdsAny.map((value) => book.fact(test.fact, value)) };
  const fact = book.fact(test.fact);
  if ('atLeast' in test) return `${fact} >= ${test.atLeast}`;
  if ('below' in test) return `${fact} < ${test.below}`;
  const oneOf = test.oneOf.map((value) => {
    if (typeof value === 'string') return `${fact} = '${value}'`;
    return value ? fact : `${fact} = non`;
  });
  return { 'une de ces conditions': oneOf };
}

/** The rules of one programme, by name: met, possible, and each class with its id. */
function ruled({ common, classes }: PlainProgramme, book: Rulebook) {
  const any = { any: classes.map(({ condition }) => condition) };
  const whole: Plain = classes.length === 0 ? common : { all: [common, any] };
  return {
    met: book.add(expressionOf(whole, 'met', book)),
    possible: book.add(expressionOf(whole, 'possible', book)),
    classes: classes.map(({ id, condition }) => ({
      id,
      met: book.add(expressionOf(condition, 'met', book)),
    })),
  };
}

export function publicodes(
  programmes: readonly PlainProgramme[],
  facts: FactDictionary,
): Contender {
  const book = new Rulebook();
  const made = programmes.map((programme) => ruled(programme, book));
  const engine = new Engine(book.rules as ConstructorParameters<typeof Engine>[0]);
  const isSo = (rule: string): unknown => engine.evaluate(rule).nodeValue;
  const answerOf = ({ met, possible, classes }: (typeof made)[number]): Answer => {
    const isMet = isSo(met);
    if (isMet === true)
      return {
        verdict: 'eligible',
        class: classes.find((each) => isSo(each.met) === true)?.id ?? null,
      };
    const isPossible = isSo(possible);
    if (isPossible === false) return { verdict: 'notEligible', class: null };
    const isJudged = isMet === false && isPossible === true;
    return { verdict: isJudged ? 'discretionary' : 'needsInfo', class: null };
  };
  return {
    name: 'publicodes',
    version: versionOf('publicodes'),
    note: 'a rule for each output of each programme, three-valued, with missing variables and an explanation as an evaluated tree',
    ...overPlainFacts(
      facts,
      (known) => book.situationOf(known),
      (situation) => {
        engine.setSituation(situation);
        return made.map(answerOf);
      },
    ),
  };
}
