import { describe, expect, test } from 'vitest';
import type { Contender } from './answer.ts';
import { handWritten } from './contenders/hand-written.ts';
import { jsonRulesEngine } from './contenders/json-rules-engine.ts';
import { ours, oursCompiled } from './contenders/ours.ts';
import { contenders } from './engine-bench.ts';
import { exactVerdict, soundnessOf } from './exact.ts';
import { people } from './people.ts';

const known = people(150, { seed: 7, unknown: 0 });
const partly = people(150, { seed: 8, unknown: 0.35 });

describe('the contenders hold one rule', () => {
  test('that is met by some and not by others, with both classes', async () => {
    const said = await Promise.all(known.map((person) => handWritten.judge(person)));
    expect(new Set(said.map((answer) => answer.class))).toEqual(new Set(['a', 'b', null]));
  });

  test.each(contenders.map((contender) => [contender.name, contender] as const))(
    '%s agrees where everything is known, in a pass too',
    async (_, contender: Contender) => {
      for (const person of known)
        expect([person, await contender.judge(person)]).toEqual([
          person,
          await handWritten.judge(person),
        ]);
      expect(await contender.passOver(known)()).toBe(await handWritten.passOver(known)());
    },
  );
});

describe('where facts are unknown', () => {
  test('what can be said is found by trying everything', async () => {
    const nobody = Object.fromEntries(Object.keys(known[0] ?? {}).map((fact) => [fact, undefined]));
    const [person] = known;
    if (!person) throw new Error('There are people.');
    expect(await exactVerdict({ ...person, ...nobody })).toBe('needsInfo');
    expect(await exactVerdict({ ...person, ...nobody, age: 46 })).toBe('notEligible');
    expect(await exactVerdict(person)).toBe((await handWritten.judge(person)).verdict);
  });

  test('ours says no less and no more than that; an engine of two values guesses', async () => {
    const right = { right: partly.length, wrong: 0, inVain: 0, failed: 0 };
    expect(await soundnessOf(ours, partly)).toEqual(right);
    expect(await soundnessOf(oursCompiled, partly)).toEqual(right);
    expect((await soundnessOf(jsonRulesEngine, partly)).wrong).toBeGreaterThan(0);
  });
});
