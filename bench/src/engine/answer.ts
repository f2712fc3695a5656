/** What every contender says of one profile. */
export interface Answer {
  verdict: 'eligible' | 'notEligible' | 'needsInfo';
  /** The class that is surely granted, else `null`. */
  class: 'a' | 'b' | null;
  /** The amount that is surely granted, in fen. */
  amount: number;
}

/** A number that hangs on all of an answer. */
export function weighed({ verdict, class: granted, amount }: Answer): number {
  return verdict.length + (granted === null ? 0 : granted.length) + amount;
}

/** An engine that holds the bench's rule. */
export interface Contender {
  name: string;
  version: string;
  /** How it was made to hold the rule, and what it gives. */
  note: string;
  judge: (person: Person) => Answer | Promise<Answer>;
  /**
   * What is timed: all of some people, as fast as it can; the numbers of {@link weighed} together. They are put into
   * the engine's own form beforehand.
   */
  passOver: (people: readonly Person[]) => () => number | Promise<number>;
}

/** The pass of an engine that answers at once. */
export function passOf<Input>(
  people: readonly Person[],
  { input, judge }: { input: (person: Person) => Input; judge: (input: Input) => Answer },
): () => number {
  const inputs = people.map(input);
  return () => {
    let total = 0;
    for (const each of inputs) total += weighed(judge(each));
    return total;
  };
}

/** The pass of an engine that answers later. */
export function laterPassOf<Input>(
  people: readonly Person[],
  { input, judge }: { input: (person: Person) => Input; judge: (input: Input) => Promise<Answer> },
): () => Promise<number> {
  const inputs = people.map(input);
  return async () => {
    let total = 0;
    for (const each of inputs) total += weighed(await judge(each));
    return total;
  };
}

/** The answer in the words of the bench, from what boolean engines say: is it met, is it class a, is it class b. */
export function answerFrom(isMet: boolean, isA: boolean): Answer {
  if (!isMet) return { verdict: 'notEligible', class: null, amount: 0 };
  return isA
    ? { verdict: 'eligible', class: 'a', amount: AMOUNT.a }
    : { verdict: 'eligible', class: 'b', amount: AMOUNT.b };
}

/** Fen. */
export const AMOUNT = { a: 100_000_000, b: 50_000_000 } as const;

/** The eight facts of the rule; `undefined` where one is not known. Ordinals count from 0. */
export interface Person {
  inDistrict: boolean | undefined;
  age: number | undefined;
  /** 0 none, 1 school, 2 college, 3 bachelor, 4 master, 5 doctor */
  education: number | undefined;
  /** 0 none, 1 assistant, 2 intermediate, 3 senior, 4 professor */
  title: number | undefined;
  /** Fen in a year. */
  salary: number | undefined;
  ownsHome: boolean | undefined;
  contractYears: number | undefined;
  insuranceMonths: number | undefined;
}
