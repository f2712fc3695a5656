import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { age, date, elapsed, lte } from '../author/criteria.ts';
import { isFactLeaf, leafHolds } from '../evaluate/leaf.ts';
import type { Criterion } from '../schema/criterion.ts';
import { factOf, saying } from '../testing/one-programme.ts';
import { factLeaves } from './compile.ts';
import { variablesOf } from './variables.ts';

const facts = new Map(
  [factOf('north:day', { kind: 'date' }), factOf('north:money', { kind: 'money' })].map((each) => [
    each.id,
    each,
  ]),
);
const day = fc
  .date({ min: new Date('1930-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((value) => value.toISOString().slice(0, 10));
const cmp = fc.constantFrom('lt', 'lte', 'gte', 'gt');
const dateCriterion: fc.Arbitrary<Criterion> = fc.oneof(
  fc
    .tuple(cmp, fc.integer({ min: 0, max: 70 }))
    .map(([c, years]) => age('north:day', c, years, saying)),
  fc.integer({ min: 0, max: 70 }).map((years) => age('north:day', 'eq', years, saying)),
  fc.tuple(cmp, day).map(([c, value]) => date('north:day', c, value, saying)),
  fc
    .record({
      years: fc.integer({ min: 1, max: 9 }),
      months: fc.integer({ min: 1, max: 14 }),
      days: fc.integer({ min: 1, max: 40 }),
    })
    .chain((span) => cmp.map((c) => elapsed('north:day', c, span, saying))),
);

describe('the cells of a fact', () => {
  it('hold every date there is, whatever the criteria, leap days included', () => {
    const criteria = fc.array(dateCriterion, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(
        criteria,
        day,
        fc.array(day, { minLength: 5, maxLength: 20 }),
        (given, asOf, values) => {
          const leaves = factLeaves(given);
          const [variable] = variablesOf(leaves, asOf, facts);
          for (const value of [
            ...values,
            '2000-02-29',
            '1960-02-29',
            '0000-01-01',
            '9999-12-31',
            asOf,
          ]) {
            const cell = variable?.cellOf({ 'north:day': value }) ?? -1;
            for (const leaf of leaves)
              expect(variable?.holds.get(leaf)?.[cell]).toBe(
                leafHolds(leaf, { 'north:day': value }, asOf, facts),
              );
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are cut on the line exactly', () => {
    const leaves = factLeaves([lte('north:money', 100, saying)]);
    const [variable] = variablesOf(leaves, '2020-06-01', facts);
    expect(variable?.size).toBe(2);
    expect(variable?.cellOf({ 'north:money': 100 })).toBe(variable?.cellOf({ 'north:money': 0 }));
    expect(variable?.cellOf({ 'north:money': 101 })).not.toBe(
      variable?.cellOf({ 'north:money': 100 }),
    );
  });
});

describe('a leaf on the line', () => {
  const asOf = '2020-06-01';
  const holds = (criterion: Criterion, value: string): boolean => {
    if (!isFactLeaf(criterion)) throw new Error('not a leaf on a fact');
    return leafHolds(criterion, { [criterion.fact]: value }, asOf, facts) === true;
  };

  it('takes 35 周岁（含）以下 up to the day before the 36th birthday', () => {
    const young = age('north:day', 'lte', 35, saying);
    expect(holds(young, '1984-06-02')).toBe(true);
    expect(holds(young, '1984-06-01')).toBe(false);
  });

  it('takes “not more than one year” up to the anniversary, which is included', () => {
    const recent = elapsed('north:day', 'lte', { years: 1 }, saying);
    expect(holds(recent, '2019-06-01')).toBe(true);
    expect(holds(recent, '2019-05-31')).toBe(false);
  });

  it('refuses a value of another type instead of calling it false', () => {
    expect(() => holds(lte('north:money', 1, saying), 'much')).toThrow(/north:money/);
  });
});
