import type { Person } from './answer.ts';

/** The rule as data without words, for the engines that have their own form of a condition. */
export type PlainCondition =
  | { fact: keyof Person; is: boolean }
  | { fact: keyof Person; atLeast: number }
  | { fact: keyof Person; atMost: number }
  | { all: readonly PlainCondition[] }
  | { any: readonly PlainCondition[] };

const common: readonly PlainCondition[] = [
  { fact: 'inDistrict', is: true },
  { fact: 'age', atMost: 45 },
  {
    any: [
      { fact: 'education', atLeast: 4 },
      { fact: 'title', atLeast: 3 },
      { fact: 'salary', atLeast: 50_000_000 },
    ],
  },
  { fact: 'ownsHome', is: false },
  { fact: 'contractYears', atLeast: 3 },
  { fact: 'insuranceMonths', atLeast: 6 },
];

export const plainRule: Record<'common' | 'a' | 'b', PlainCondition> = {
  common: { all: common },
  a: {
    any: [
      { fact: 'education', atLeast: 5 },
      { fact: 'title', atLeast: 4 },
    ],
  },
  b: { fact: 'salary', atLeast: 30_000_000 },
};
