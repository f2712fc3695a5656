import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactType, FactValue } from '../schema/fact.ts';
import { words } from '../testing/one-programme.ts';
import { UNNUMBERED, ValueCodes } from './value-codes.ts';

const options = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `option-${index}`, label: words }));
const types: readonly { type: FactType; value: fc.Arbitrary<FactValue> }[] = [
  { type: { kind: 'boolean' }, value: fc.boolean() },
  {
    type: { kind: 'integer', min: -3, max: 300, unit: words },
    value: fc.integer({ min: -3, max: 300 }),
  },
  { type: { kind: 'choice', options: options(5) }, value: anyOf(5) },
  { type: { kind: 'choices', options: options(4) }, value: someOf(4) },
  { type: { kind: 'choices', options: options(12) }, value: someOf(12) },
  {
    type: { kind: 'place' },
    value: fc.string({ minLength: 1, maxLength: 2, unit: fc.constantFrom('a', 'b', 'c', 'd') }),
  },
];

function anyOf(count: number): fc.Arbitrary<string> {
  return fc.constantFrom(...options(count).map(({ id }) => id));
}

/** In any order. */
function someOf(count: number): fc.Arbitrary<readonly string[]> {
  return fc.shuffledSubarray(options(count).map(({ id }) => id));
}

describe('the numbers of values', () => {
  it('are one for each value that is the same to the letter, and none for two', () => {
    for (const { type, value } of types)
      fc.assert(
        fc.property(fc.array(value, { minLength: 2, maxLength: 40 }), (values) => {
          const codes = new ValueCodes(type);
          const seen = new Map<number, string>();
          for (const each of values) {
            const code = codes.codeOf(each);
            if (code === UNNUMBERED) continue;
            expect(code).toBeGreaterThan(0);
            expect(code).toBeLessThanOrEqual(codes.count);
            expect(seen.get(code) ?? JSON.stringify(each)).toBe(JSON.stringify(each));
            seen.set(code, JSON.stringify(each));
            expect(codes.codeOf(structuredClone(each))).toBe(code);
          }
          expect(new Set(seen.values()).size).toBe(seen.size);
        }),
      );
  });

  it('are given to what comes again and again: yes, ages, options, sets of few, the first places', () => {
    const codesOf = (type: FactType, values: readonly FactValue[]) => {
      const codes = new ValueCodes(type);
      return values.map((value) => codes.codeOf(value));
    };
    expect(codesOf({ kind: 'boolean' }, [false, true])).toEqual([1, 2]);
    const whole: FactType = { kind: 'integer', min: 0, unit: words };
    expect(codesOf(whole, [0, 35, 127, 128])).toEqual([1, 36, 128, UNNUMBERED]);
    const few: FactType = { kind: 'choices', options: options(3) };
    expect(codesOf(few, [[], ['option-0', 'option-2'], ['option-2', 'option-0']])).toEqual([
      1,
      6,
      UNNUMBERED,
    ]);
    const many: FactType = { kind: 'choices', options: options(9) };
    expect(codesOf(many, [[], ['option-8'], ['option-0', 'option-1']])).toEqual([
      1,
      10,
      UNNUMBERED,
    ]);
    const places = [...'abcdefghi'];
    expect(codesOf({ kind: 'place' }, places)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, UNNUMBERED]);
    expect(codesOf({ kind: 'money' }, [100])).toEqual([UNNUMBERED]);
    expect(codesOf({ kind: 'date' }, ['2020-01-01'])).toEqual([UNNUMBERED]);
  });

  it.each<[FactType, readonly FactValue[]]>([
    [{ kind: 'boolean' }, ['true', 1, []]],
    [{ kind: 'integer', min: 0, max: 9, unit: words }, [2.5, -1, 10, Number.NaN, '3', true]],
    [{ kind: 'choice', options: options(3) }, ['option-3', 'constructor', 1, ['option-0']]],
    [
      { kind: 'choices', options: options(3) },
      [['option-3'], ['option-0', 'option-0'], 'option-0'],
    ],
    [{ kind: 'place' }, [1, true, ['north']]],
  ])('are not given to what is no value of %j', (type, odd) => {
    const codes = new ValueCodes(type);
    for (const value of odd) expect(codes.codeOf(value)).toBe(UNNUMBERED);
  });
});
