import { type Node, NodeFactory, survey } from '../diagram/diagram.ts';
import type { Variable } from '../diagram/variables.ts';
import { factDictionary } from '../facts/dictionary.ts';
import type { Profile } from '../schema/fact.ts';
import type { Pack } from '../schema/pack.ts';
import type { Programme } from '../schema/programme.ts';
import { type CompiledProgramme, compiled } from './compile-programme.ts';
import { type EvaluationOptions, evaluateProgramme, knownCells } from './programme.ts';

export interface QuestionOptions extends EvaluationOptions {
  /** Facts not to ask: those the reader was not sure about. */
  skip?: ReadonlySet<string>;
  /** Only these programmes count, by id. Default: all. */
  programmes?: ReadonlySet<string>;
}

/**
 * The fact whose answer is expected to settle the most programmes, where every distinguishable answer is taken
 * as equally likely; of equals the one that leaves fewest facts to ask, then the first in asking order.
 * When every outcome is settled, what a benefit or an amount still hangs on. `undefined` when nothing that may be
 * asked can change anything.
 */
export function nextQuestion(
  packs: readonly Pack[],
  profile: Profile,
  { asOf, skip = new Set(), programmes }: QuestionOptions,
): string | undefined {
  const facts = factDictionary(packs);
  const scores = new Map<string, { settled: number; eased: number }>();
  for (const pack of packs)
    for (const programme of pack.programmes) {
      if (programmes && !programmes.has(programme.id)) continue;
      for (const [fact, gain] of gains(pack, programme, profile, asOf, skip)) {
        const score = scores.get(fact) ?? { settled: 0, eased: 0 };
        scores.set(fact, {
          settled: score.settled + gain.settled,
          eased: score.eased + gain.eased,
        });
      }
    }
  const best = [...facts.keys()]
    .flatMap((fact) => {
      const score = scores.get(fact);
      return score ? [{ fact, ...score }] : [];
    })
    .sort((a, b) => b.settled - a.settled || b.eased - a.eased)[0];
  return (
    best?.fact ?? firstOpenDetail(packs, profile, { asOf, skip, ...(programmes && { programmes }) })
  );
}

/** Once every outcome is settled: what an amount or a benefit of its own condition still hangs on. */
function firstOpenDetail(
  packs: readonly Pack[],
  profile: Profile,
  { asOf, skip = new Set(), programmes }: QuestionOptions,
): string | undefined {
  const open = new Set(
    packs.flatMap((pack) =>
      pack.programmes
        .filter((programme) => programmes?.has(programme.id) ?? true)
        .flatMap((programme) => {
          const barred = barredFacts(pack, programme, asOf, skip);
          const { missing } = evaluateProgramme(pack, programme, profile, { asOf });
          return missing.filter((fact) => !barred.has(fact));
        }),
    ),
  );
  return [...factDictionary(packs).keys()].find((fact) => open.has(fact) && !skip.has(fact));
}

/** The facts that are one end of a time whose other end the reader is not sure about. */
function barredFacts(
  pack: Pack,
  programme: Programme,
  asOf: string,
  skip: ReadonlySet<string>,
): ReadonlySet<string> {
  const { variables } = compiled(programme, asOf, factDictionary([pack]));
  return new Set(
    variables.flatMap(({ facts }) =>
      facts.filter((fact) => facts.some((other) => other !== fact && skip.has(other))),
    ),
  );
}

interface Gain {
  /** The chance that the programme's outcome is settled by the answer. */
  settled: number;
  /** By what share the answer is expected to shorten the list of what can still matter. */
  eased: number;
}

/** What each open fact would gain for one programme. */
function gains(
  pack: Pack,
  programme: Programme,
  profile: Profile,
  asOf: string,
  skip: ReadonlySet<string>,
): Map<string, Gain> {
  const diagrams = compiled(programme, asOf, factDictionary([pack]));
  const factory = new NodeFactory();
  const known = knownCells(diagrams.variables, profile);
  const open = factory.restrict(diagrams.outcome, known);
  const before = survey([open]).variables;
  const result = new Map<string, Gain>();
  for (const index of before) {
    const unknown =
      diagrams.variables[index]?.facts.filter((id) => profile[id] === undefined) ?? [];
    const [fact] = unknown;
    // A time between two dates can be settled only when neither date is one the reader is not sure about.
    if (fact === undefined || unknown.some((id) => skip.has(id)) || result.has(fact)) continue;
    const answers = answersTo(fact, diagrams, known);
    let settled = 0;
    let left = 0;
    for (const answer of answers) {
      const after: Node = factory.restrict(open, answer);
      const remaining = survey([after]).variables.size;
      if (remaining === 0) settled++;
      left += remaining;
    }
    result.set(fact, {
      settled: settled / answers.length,
      eased: 1 - left / answers.length / before.size,
    });
  }
  return result;
}

/**
 * The distinguishable answers to a fact: each of its cells; for a set of choices “none of these” and each group
 * by itself.
 */
function answersTo(
  fact: string,
  { variables }: CompiledProgramme,
  known: readonly (number | undefined)[],
): (number | undefined)[][] {
  const own = variables.flatMap((variable, index) =>
    variable.facts.includes(fact) ? [{ variable, index }] : [],
  );
  const given = (values: ReadonlyMap<number, number>): (number | undefined)[] =>
    known.map((value, index) => values.get(index) ?? value);
  const [first] = own;
  if (own.length === 1 && first)
    return cells(first.variable).map((cell) => given(new Map([[first.index, cell]])));
  return [undefined, ...own].map((held) =>
    given(new Map(own.map(({ index }) => [index, index === held?.index ? 1 : 0]))),
  );
}

function cells({ size }: Variable): number[] {
  return Array.from({ length: size }, (_, cell) => cell);
}
