import type { FactDictionary } from '@portal/rules-core';
import { type Answer, type Contender, verdictOf } from '../answer.ts';
import { asTheyAre, overPlainFacts } from '../over-plain-facts.ts';
import type { Plain, PlainFacts, PlainProgramme, PlainTest } from '../plain.ts';

// Each programme as one function of straight JavaScript, as somebody would write it by hand who has nothing else to
// do: every fact is read once under its own name, truths are numbers, “and” is the least and “or” the greatest. What
// is unknown makes two of them: the least and the most that a truth can become.

interface Ends {
  least: string;
  most: string;
}

/** The source of a function from facts to an answer. */
function sourceOf({ common, classes }: PlainProgramme): string {
  const lines: string[] = [];
  const facts = new Map<string, string>();
  const fact = (name: string): string => {
    const known = facts.get(name);
    if (known) return known;
    const own = `f${facts.size}`;
    facts.set(name, own);
    lines.push(`const ${own} = facts.${name};`);
    return own;
  };
  const ends = (of: readonly Ends[], pick: 'min' | 'max'): Ends => ({
    least: `Math.${pick}(${of.map(({ least }) => least).join(', ')})`,
    most: `Math.${pick}(${of.map(({ most }) => most).join(', ')})`,
  });
  const visit = (at: Plain): Ends => {
    if ('all' in at) return ends(at.all.map(visit), 'min');
    if ('any' in at) return ends(at.any.map(visit), 'max');
    if ('judged' in at) return { least: '1', most: '1' };
    if ('not' in at) {
      const { least, most } = visit(at.not);
      return { least: `(2 - ${most})`, most: `(2 - ${least})` };
    }
    if ('generally' in at) {
      const { least, most } = visit(at.generally);
      return { least: `Math.max(1, ${least})`, most: `Math.max(1, ${most})` };
    }
    const name = fact(at.fact);
    const test = testOf(at, name);
    return {
      least: `(${name} === undefined ? 0 : ${test} ? 2 : 0)`,
      most: `(${name} === undefined ? 2 : ${test} ? 2 : 0)`,
    };
  };
  const named = (condition: Plain, name: string): Ends => {
    const { least, most } = visit(condition);
    lines.push(`const ${name}Least = ${least};`, `const ${name}Most = ${most};`);
    return { least: `${name}Least`, most: `${name}Most` };
  };
  const all = named(common, 'common');
  const own = classes.map(({ condition }, index) => named(condition, `class${index}`));
  const whole = own.length === 0 ? all : ends([all, ends(own, 'max')], 'min');
  const sure = own.reduceRight(
    (below, { least }, index) =>
      `${least} === 2 ? ${JSON.stringify(classes[index]?.id)} : ${below}`,
    'null',
  );
  return [
    ...lines,
    `const least = ${whole.least};`,
    `const most = ${whole.most};`,
    `if (least !== most) return { verdict: 'needsInfo', class: null };`,
    `return { verdict: verdictOf(least), class: least === 2 ? ${sure} : null };`,
  ].join('\n');
}

function testOf(test: PlainTest, name: string): string {
  if ('atLeast' in test) return `${name} >= ${test.atLeast}`;
  if ('below' in test) return `${name} < ${test.below}`;
  if ('oneOf' in test)
    return `(${test.oneOf.map((value) => `${name} === ${JSON.stringify(value)}`).join(' || ')})`;
  return `(${test.holdsAny.map((value) => `${name}.includes(${JSON.stringify(value)})`).join(' || ')})`;
}

type Judge = (facts: PlainFacts) => Answer;

export function straightLine(
  programmes: readonly PlainProgramme[],
  facts: FactDictionary,
): Contender {
  const judges = programmes.map(
    (programme) =>
      new Function('verdictOf', `return (facts) => {\n${sourceOf(programme)}\n}`)(
        verdictOf,
      ) as Judge,
  );
  return {
    name: 'straight-line JavaScript',
    version: '',
    note: 'the limit: one function for each programme, three-valued (Kleene), verdict and class alone, no reasons',
    ...overPlainFacts(facts, asTheyAre, (known) => judges.map((judge) => judge(known))),
  };
}
