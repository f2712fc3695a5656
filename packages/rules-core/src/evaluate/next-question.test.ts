import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Profile } from '../schema/fact.ts';
import { arbitraryPack, fullProfile, valuesOf } from '../testing/arbitrary-pack.ts';
import { fixturePack } from '../testing/fixture-pack.ts';
import { nextQuestion } from './next-question.ts';
import { evaluateProgramme } from './programme.ts';

const asOf = '2020-06-01';

describe('the next question', () => {
  it('is one that some programme still misses, until nothing is open', () => {
    fc.assert(
      fc.property(arbitraryPack, fullProfile, (pack, full) => {
        let profile: Profile = {};
        for (let asked = 0; ; asked++) {
          expect(asked).toBeLessThanOrEqual(Object.keys(valuesOf).length);
          const missing = pack.programmes.flatMap(
            (programme) => evaluateProgramme(pack, programme, profile, { asOf }).missing,
          );
          const fact = nextQuestion([pack], profile, { asOf });
          if (fact === undefined) {
            expect(missing).toEqual([]);
            break;
          }
          expect(missing).toContain(fact);
          const value = full[fact];
          if (value === undefined) throw new Error(`no value for ${fact}`);
          profile = { ...profile, [fact]: value };
        }
      }),
    );
  });

  it('never asks what the reader was not sure about', () => {
    const first = nextQuestion([fixturePack], {}, { asOf });
    expect(first).toBeDefined();
    const second = nextQuestion([fixturePack], {}, { asOf, skip: new Set(first ? [first] : []) });
    expect(second).not.toBe(first);
  });

  it('asks only for the programmes that count', () => {
    expect(nextQuestion([fixturePack], {}, { asOf, programmes: new Set() })).toBeUndefined();
  });
});
