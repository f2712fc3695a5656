import type { FactDictionary } from '@portal/rules-core';
import { type Answer, type Contender, weightOfAll } from './answer.ts';
import { type PlainFacts, plainFacts } from './plain.ts';

type Judging = Pick<Contender, 'judge' | 'passOver'>;

/**
 * An engine that answers at once, over plain facts.
 * @param input what the engine takes, of plain facts; made before the time runs
 */
export function overPlainFacts<Input>(
  facts: FactDictionary,
  input: (known: PlainFacts) => Input,
  judge: (input: Input) => Answer[],
): Judging {
  return {
    judge: (profile) => judge(input(plainFacts(profile, facts))),
    passOver(profiles) {
      const inputs = profiles.map((profile) => input(plainFacts(profile, facts)));
      return () => {
        let total = 0;
        for (const each of inputs) total += weightOfAll(judge(each));
        return total;
      };
    },
  };
}

/** An engine that answers later, over plain facts. */
export function laterOverPlainFacts<Input>(
  facts: FactDictionary,
  input: (known: PlainFacts) => Input,
  judge: (input: Input) => Promise<Answer[]>,
): Judging {
  return {
    judge: (profile) => judge(input(plainFacts(profile, facts))),
    passOver(profiles) {
      const inputs = profiles.map((profile) => input(plainFacts(profile, facts)));
      return async () => {
        let total = 0;
        for (const each of inputs) total += weightOfAll(await judge(each));
        return total;
      };
    },
  };
}

/** For engines that take the facts as they are. */
export const asTheyAre = (known: PlainFacts): PlainFacts => known;
