import { type Known, type Node, NodeFactory, survey } from '../diagram/diagram.ts';
import type { Variable } from '../diagram/variables.ts';
import { type FactDictionary, factDictionary } from '../facts/dictionary.ts';
import type { Profile } from '../schema/fact.ts';
import type { Pack } from '../schema/pack.ts';
import type { Programme } from '../schema/programme.ts';
import { answersTo } from './answers.ts';
import { compiled } from './compile-programme.ts';
import { clausesOn, type Knowledge, knowledgeOf } from './knowledge.ts';
import { knownCells } from './known-cells.ts';
import { type EvaluationOptions, evaluateKnown } from './programme.ts';

export interface QuestionOptions extends EvaluationOptions {
  /** Facts not to ask: those the reader was not sure about. */
  skip?: ReadonlySet<string>;
  /** Only these programmes count, by id. Default: all. */
  programmes?: ReadonlySet<string>;
}

/**
 * The fact whose answer is expected to settle the most programmes, by itself and by what follows from it; of equals
 * the one that leaves fewest facts to ask, then the first in asking order. Every distinguishable answer is taken as
 * equally likely, but for the one a fact names as usual. A gate question is one that no programme asks for and that
 * can settle several facts at once.
 * When every outcome is settled, what a benefit or an amount still hangs on. `undefined` when nothing that may be
 * asked can change anything.
 */
export function nextQuestion(
  packs: readonly Pack[],
  profile: Profile,
  options: QuestionOptions,
): string | undefined {
  const scores = new Map<string, Gain>();
  for (const pack of packs)
    for (const [fact, gain] of gains(pack, profile, options)) {
      const score = scores.get(fact);
      scores.set(fact, score ? together(score, gain) : gain);
    }
  const best = [...factDictionary(packs).keys()]
    .flatMap((fact) => {
      const score = scores.get(fact);
      // A gate is one question more: it is not put for the sake of a question or two behind it.
      return score && score.behind.size !== 1 ? [{ fact, ...score }] : [];
    })
    .sort((a, b) => b.settled - a.settled || b.eased - a.eased)[0];
  return best?.fact ?? firstOpenDetail(packs, profile, options);
}

/** Once every outcome is settled: what an amount or a benefit of its own condition still hangs on. */
function firstOpenDetail(
  packs: readonly Pack[],
  profile: Profile,
  { asOf, skip = new Set(), programmes }: QuestionOptions,
): string | undefined {
  const open = new Set(
    packs.flatMap((pack) => {
      const facts = factDictionary([pack]);
      const knowledge = knowledgeOf(profile, facts);
      return pack.programmes
        .filter((programme) => programmes?.has(programme.id) ?? true)
        .flatMap((programme) => {
          const { variables } = compiled(programme, asOf, facts);
          const barred = barredFacts(variables, skip);
          const { missing } = evaluateKnown(pack, programme, knowledge, { asOf });
          return missing.filter((fact) => !barred.has(fact));
        });
    }),
  );
  return [...factDictionary(packs).keys()].find((fact) => open.has(fact) && !skip.has(fact));
}

/** The facts that are one end of a time whose other end the reader is not sure about. */
function barredFacts(
  variables: readonly Variable[],
  skip: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set(
    variables.flatMap(({ facts }) =>
      facts.filter((fact) => facts.some((other) => other !== fact && skip.has(other))),
    ),
  );
}

interface Gain {
  /** The expected number of programmes whose outcome is settled by the answer. */
  settled: number;
  /** By what share the answer is expected to shorten what can still matter to each programme, summed up. */
  eased: number;
  /** The open facts that need not be asked for if nothing of a gate question concerns the reader; else none. */
  behind: ReadonlySet<string>;
}

function together(a: Gain, b: Gain): Gain {
  return {
    settled: a.settled + b.settled,
    eased: a.eased + b.eased,
    behind: new Set([...a.behind, ...b.behind]),
  };
}

const NOBODY: ReadonlySet<string> = new Set();

/** A programme whose outcome still hangs on something. */
interface Open {
  programme: Programme;
  variables: readonly Variable[];
  outcome: Node;
  /** The variables it hangs on, by index. */
  matter: ReadonlySet<number>;
}

/** What each fact that may be asked would gain for a pack. */
function gains(
  pack: Pack,
  profile: Profile,
  { asOf, skip = new Set(), programmes }: QuestionOptions,
): Map<string, Gain> {
  const facts = factDictionary([pack]);
  const knowledge = knowledgeOf(profile, facts);
  const factory = new NodeFactory();
  const open = pack.programmes
    .filter((programme) => programmes?.has(programme.id) ?? true)
    .flatMap((programme): Open[] => {
      const { variables, outcome } = compiled(programme, asOf, facts);
      const left = factory.restrict(outcome, knownCells(variables, knowledge));
      const matter = survey([left]).variables;
      return matter.size === 0 ? [] : [{ programme, variables, outcome: left, matter }];
    });
  const askable = (fact: string): boolean =>
    knowledge.profile[fact] === undefined && !skip.has(fact);
  const usersOf = new Map<string, Open[]>();
  const result = new Map<string, Gain>();
  const add = (fact: string, gain: Gain): void => {
    const before = result.get(fact);
    result.set(fact, before ? together(before, gain) : gain);
  };
  for (const one of open)
    for (const index of one.matter) {
      const [fact = '', until] = one.variables[index]?.facts ?? [];
      if (until === undefined) {
        const users = usersOf.get(fact) ?? [];
        if (!users.includes(one)) usersOf.set(fact, [...users, one]);
        continue;
      }
      // A time can be settled only when neither of its dates is one the reader is not sure about.
      const unknown = [fact, until].filter((id) => knowledge.profile[id] === undefined);
      const [first] = unknown;
      if (first !== undefined && unknown.every(askable))
        add(first, gainOfTime(one, index, factory));
    }
  const standing = { usersOf, profile, knowledge, facts, factory };
  for (const fact of usersOf.keys()) if (askable(fact)) add(fact, gainOf(fact, standing));
  for (const [gate, behind] of gatesBefore([...usersOf.keys()].filter(askable), facts)) {
    const own = new Map([...usersOf].filter(([fact]) => behind.has(fact)));
    if (askable(gate)) add(gate, { ...gainOf(gate, { ...standing, usersOf: own }), behind });
  }
  return result;
}

/** The gate questions to these facts, and which of them lie behind each. */
function gatesBefore(open: readonly string[], facts: FactDictionary): Map<string, Set<string>> {
  const gates = new Map<string, Set<string>>();
  for (const fact of open)
    for (const gate of clausesOn(fact, facts).flatMap((clause) => clause.facts))
      if (facts.get(gate)?.gate) gates.set(gate, (gates.get(gate) ?? new Set()).add(fact));
  return gates;
}

interface Standing {
  usersOf: ReadonlyMap<string, readonly Open[]>;
  profile: Profile;
  knowledge: Knowledge;
  facts: FactDictionary;
  factory: NodeFactory;
}

/** What an answer to this fact, and what follows from it, would gain. */
function gainOf(id: string, standing: Standing): Gain {
  const { usersOf, profile, knowledge, facts, factory } = standing;
  const fact = facts.get(id);
  if (!fact) throw new RangeError(`there is no fact "${id}" in the dictionary`);
  const own = (usersOf.get(id) ?? []).flatMap(({ variables, matter }) =>
    variables.filter((variable, index) => matter.has(index) && variable.facts.includes(id)),
  );
  const follows = clausesOn(id, facts).length > 0;
  let settled = 0;
  let eased = 0;
  for (const { value, chance } of answersTo(fact, own, facts)) {
    const after = follows
      ? knowledgeOf({ ...profile, [id]: value }, facts)
      : { ...knowledge, profile: { ...knowledge.profile, [id]: value } };
    for (const one of affected(id, after, standing)) {
      const left = survey([factory.restrict(one.outcome, newCells(one, after))]).variables.size;
      if (left === 0) settled += chance;
      eased += chance * (1 - left / one.matter.size);
    }
  }
  return { settled, eased, behind: NOBODY };
}

/** The programmes of which an answer, or what follows from it, tells something new. */
function affected(id: string, after: Knowledge, { usersOf, knowledge }: Standing): Set<Open> {
  const news = [...after.derived.keys()].filter(
    (fact) =>
      after.profile[fact] !== knowledge.profile[fact] ||
      after.domains.get(fact) !== knowledge.domains.get(fact),
  );
  return new Set([id, ...news].flatMap((fact) => usersOf.get(fact) ?? []));
}

/** What is known of the variables that an open outcome still hangs on. */
function newCells({ variables, matter }: Open, knowledge: Knowledge): Known[] {
  const cells: Known[] = [];
  for (const index of matter) {
    const variable = variables[index];
    if (variable) cells[index] = knownCells([variable], knowledge)[0];
  }
  return cells;
}

/** What the answer to an open time between two dates would gain, each of its cells taken as equally likely. */
function gainOfTime(
  { variables, outcome, matter }: Open,
  index: number,
  factory: NodeFactory,
): Gain {
  const size = variables[index]?.size ?? 1;
  let settled = 0;
  let left = 0;
  for (let cell = 0; cell < size; cell++) {
    const cells: Known[] = [];
    cells[index] = cell;
    const remaining = survey([factory.restrict(outcome, cells)]).variables.size;
    if (remaining === 0) settled++;
    left += remaining;
  }
  return { settled: settled / size, eased: 1 - left / size / matter.size, behind: NOBODY };
}
