import type { Answer, Contender, Person } from './answer.ts';
import { handWritten } from './contenders/hand-written.ts';

// One value from each piece that the thresholds of the rule cut a fact into.
const SAMPLES: { readonly [Fact in keyof Person]: readonly NonNullable<Person[Fact]>[] } = {
  inDistrict: [false, true],
  age: [45, 46],
  education: [3, 4, 5],
  title: [2, 3, 4],
  salary: [29_999_999, 30_000_000, 50_000_000],
  ownsHome: [false, true],
  contractYears: [2, 3],
  insuranceMonths: [5, 6],
};

/** What can be said of somebody for certain: tried over everything that their unknown facts could be. */
export async function exactVerdict(person: Person): Promise<Answer['verdict']> {
  const verdicts = new Set<Answer['verdict']>();
  for (const complete of completions(person, Object.keys(SAMPLES) as (keyof Person)[])) {
    verdicts.add((await handWritten.judge(complete)).verdict);
    if (verdicts.size > 1) return 'needsInfo';
  }
  const [only = 'needsInfo'] = verdicts;
  return only;
}

function* completions(person: Person, facts: readonly (keyof Person)[]): Iterable<Person> {
  const open = facts.find((fact) => person[fact] === undefined);
  if (open === undefined) {
    yield person;
    return;
  }
  for (const value of SAMPLES[open]) yield* completions({ ...person, [open]: value }, facts);
}

/** How an engine's verdicts compare with what can be said. */
export interface Soundness {
  right: number;
  /** “Yes” or “no” where it is open, or the other of the two. */
  wrong: number;
  /** “More is needed” where nothing more is. */
  inVain: number;
  /** It ended with an error. */
  failed: number;
}

export async function soundnessOf(
  contender: Contender,
  people: readonly Person[],
): Promise<Soundness> {
  const found: Soundness = { right: 0, wrong: 0, inVain: 0, failed: 0 };
  for (const person of people) {
    const exact = await exactVerdict(person);
    const said = await verdictOf(contender, person);
    if (said === exact) found.right += 1;
    else if (said === undefined) found.failed += 1;
    else if (said === 'needsInfo') found.inVain += 1;
    else found.wrong += 1;
  }
  return found;
}

async function verdictOf(
  contender: Contender,
  person: Person,
): Promise<Answer['verdict'] | undefined> {
  try {
    return (await contender.judge(person)).verdict;
  } catch {
    // Counted: an engine that gives up has said nothing wrong.
    return undefined;
  }
}
