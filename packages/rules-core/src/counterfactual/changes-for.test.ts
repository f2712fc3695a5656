import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { age, all, any, between, date, elapsed, gt, gte, is, not } from '../author/criteria.ts';
import { text } from '../author/words.ts';
import { addDays, addSpan } from '../calendar.ts';
import { evaluateProgramme } from '../evaluate/programme.ts';
import type { Criterion } from '../schema/criterion.ts';
import type { Profile } from '../schema/fact.ts';
import { factOf, packWith, saying } from '../testing/one-programme.ts';
import { changesFor } from './changes-for.ts';
import type { ValueSet } from './result.ts';

const BORN = 'north:born';
const SINCE = 'north:since';
const WON = 'north:won';
const LANDED = 'north:landed';
const YEARS = 'north:years';
const SHARE = 'north:share';
const asOf = '2024-02-29';
const facts = [
  factOf(BORN, { kind: 'date' }, { changeable: 'never' }),
  factOf(SINCE, { kind: 'date' }),
  factOf(WON, { kind: 'date' }, { changeable: 'never' }),
  factOf(LANDED, { kind: 'date' }),
  factOf(YEARS, { kind: 'integer', min: 0, unit: text('年', 'years') }, { changeable: 'time' }),
  factOf(SHARE, { kind: 'percent', max: 10_000 }),
];

function changes(criteria: Criterion, profile: Profile) {
  const { pack, programme } = packWith({ criteria, facts });
  return changesFor(pack, programme, profile, { asOf });
}

function verdict(criteria: Criterion, profile: Profile): string {
  const { pack, programme } = packWith({ criteria, facts });
  return evaluateProgramme(pack, programme, profile, { asOf }).verdict;
}

describe('the values that would do', () => {
  it('keep the printed figure and whether it is included', () => {
    const over = changes(gt(SHARE, 5000, saying), { [SHARE]: 5000 });
    expect(over.sets[0]?.changes[0]?.to).toEqual({
      kind: 'numbers',
      ranges: [{ from: { value: 5000, included: false } }],
    });
    const least = changes(gte(SHARE, 5000, saying), { [SHARE]: 4999 });
    expect(least.sets[0]?.changes[0]?.to).toEqual({
      kind: 'numbers',
      ranges: [{ from: { value: 5000, included: true } }],
    });
  });

  it('never ask a count that time adds to for less than it is', () => {
    const within = all([gte(YEARS, 3, saying), not(gte(YEARS, 6, saying))]);
    const grows = changes(within, { [YEARS]: 2 });
    expect(grows).toMatchObject({ reach: 'eligible', sets: [{ impossible: false }] });
    expect(grows.sets[0]?.changes[0]?.to).toEqual({
      kind: 'numbers',
      ranges: [{ from: { value: 3, included: true }, to: { value: 6, included: false } }],
    });
    expect(changes(within, { [YEARS]: 6 })).toMatchObject({ sets: [{ impossible: true }] });
  });

  it('of a birth date are a change only where nothing else would do, and say so', () => {
    const young = age(BORN, 'lte', 35, saying);
    const old: Profile = { [BORN]: '1980-01-01', [SHARE]: 0 };
    expect(changes(any([young, gte(SHARE, 1, saying)]), old).sets).toMatchObject([
      { changes: [{ fact: SHARE }], impossible: false },
    ]);
    expect(changes(young, old)).toMatchObject({
      sets: [{ changes: [{ fact: BORN, changeable: 'never' }], impossible: true }],
      byTime: null,
    });
  });

  it('name the day on which time alone does it', () => {
    expect(changes(age(BORN, 'gte', 18, saying), { [BORN]: '2008-02-29' }).byTime).toEqual({
      // No 29 February in 2026: the span ends on the last day of the month.
      date: '2026-02-28',
      reach: 'eligible',
    });
    const afterMoreThanAYear = elapsed(SINCE, 'gt', { years: 1 }, saying);
    expect(changes(afterMoreThanAYear, { [SINCE]: '2024-01-10' }).byTime).toEqual({
      date: '2025-01-11',
      reach: 'eligible',
    });
  });

  it('of a time between two dates are those of the date that can change, or the time itself', () => {
    const within = between(WON, LANDED, 'lte', { years: 2 }, saying);
    const late = changes(within, { [WON]: '2020-03-01', [LANDED]: '2023-01-01' });
    expect(late.sets).toMatchObject([
      {
        changes: [
          {
            fact: LANDED,
            to: { kind: 'dates', ranges: [{ to: { value: '2022-03-01', included: true } }] },
          },
        ],
        findings: [],
      },
    ]);
    const half = changes(within, { [WON]: '2020-03-01' });
    expect(half.sets).toMatchObject([{ changes: [], findings: [{ fact: LANDED }] }]);
    const none = changes(within, {});
    expect(none.sets).toMatchObject([
      {
        findings: [
          {
            fact: WON,
            to: {
              kind: 'time',
              until: LANDED,
              ranges: [{ to: { value: { years: 2 }, included: true } }],
            },
          },
        ],
      },
    ]);
    expect(none.sets).toHaveLength(1);
    expect(verdict(within, none.sets[0]?.findings[0]?.example ?? {})).toBe('eligible');
  });
});

const dateLeaf = (fact: string): fc.Arbitrary<Criterion> =>
  fc.oneof(
    fc
      .tuple(fc.constantFrom('lt', 'lte', 'eq', 'gte', 'gt'), fc.integer({ min: 17, max: 20 }))
      .map(([cmp, years]) => age(fact, cmp, years, saying)),
    fc
      .tuple(
        fc.constantFrom('lt', 'lte', 'gte', 'gt'),
        fc.constantFrom({ years: 18 }, { years: 17, months: 11 }, { months: 217 }, { days: 6600 }),
      )
      .map(([cmp, span]) => elapsed(fact, cmp, span, saying)),
    fc
      .tuple(
        fc.constantFrom('lt', 'lte', 'gte', 'gt'),
        fc.constantFrom('2004-02-29', '2005-03-01', '2006-02-28'),
      )
      .map(([cmp, day]) => date(fact, cmp, day, saying)),
  );

function allows(to: ValueSet | undefined, day: string): boolean {
  return (
    to?.kind === 'dates' &&
    to.ranges.some(
      (range) => (!range.from || day >= range.from.value) && (!range.to || day <= range.to.value),
    )
  );
}

it('says of every single day whether that date would do, whatever the conditions', () => {
  const days = Array.from({ length: 1600 }, (_, index) => addDays('2003-01-01', index));
  const either = fc
    .array(dateLeaf(SINCE), { minLength: 1, maxLength: 3 })
    .chain((of) => fc.constantFrom(all(of), any(of), not(all(of))));
  fc.assert(
    fc.property(either, fc.constantFrom(...days), fc.boolean(), (criteria, day, isKnown) => {
      const { pack, programme } = packWith({ criteria, facts });
      const profile: Profile = isKnown ? { [SINCE]: day } : {};
      const given = changesFor(pack, programme, profile, { asOf });
      const does = (each: string): boolean =>
        evaluateProgramme(pack, programme, { [SINCE]: each }, { asOf }).verdict === 'eligible';
      if (given.reached === 'eligible') return;
      const [set] = given.sets;
      const part = [...(set?.changes ?? []), ...(set?.findings ?? [])][0];
      // A week about each boundary holds every day that could differ.
      const near = days.filter((each, index) => index % 9 === 0 || isNear(each));
      expect(near.filter((each) => allows(part?.to, each))).toEqual(near.filter(does));
    }),
    { numRuns: 40 },
  );
});

function isNear(day: string): boolean {
  return ['2004-02-29', '2005-03-01', '2006-02-28', ...[17, 18, 19, 20, 21].map(yearsAgo)].some(
    (boundary) => day >= addDays(boundary, -4) && day <= addDays(boundary, 4),
  );
}

function yearsAgo(years: number): string {
  return addSpan(asOf, { years: -years });
}

it('refuses a class or a benefit that the programme does not have', () => {
  const { pack, programme } = packWith({ criteria: is('person.foreign', true, saying), facts });
  const ask = (kind: 'class' | 'benefit') => () =>
    changesFor(pack, programme, {}, { asOf, goal: { kind, id: 'gone' } });
  expect(ask('class')).toThrow(/no class "gone"/);
  expect(ask('benefit')).toThrow(/no benefit "gone"/);
});

describe('what follows from what', () => {
  const MEDALS = 'north:medals';
  const COUNT = 'north:count';
  const options = [
    { id: 'gold', label: text('金奖', 'Gold') },
    { id: 'silver', label: text('银奖', 'Silver') },
  ];
  const { pack, programme } = packWith({
    criteria: not(gte(COUNT, 1, saying)),
    facts: [
      factOf(MEDALS, { kind: 'choices', options }),
      factOf(
        COUNT,
        { kind: 'integer', min: 0, unit: text('个', 'items') },
        {
          follows: [
            {
              when: [{ op: 'holdsAny', fact: MEDALS, values: ['silver'] }],
              holds: { op: 'compare', fact: COUNT, cmp: 'eq', value: 3 },
              words: text('按定义', 'by definition'),
            },
          ],
        },
      ),
    ],
  });

  it('names what the reader has and would have to give up, as other answers rule it out', () => {
    const { sets } = changesFor(pack, programme, { [MEDALS]: ['silver'] }, { asOf });
    expect(sets[0]?.changes.map(({ fact, to }) => [fact, to])).toEqual([
      [MEDALS, { kind: 'set', holds: [], lacks: ['silver'] }],
    ]);
    expect(sets[0]?.example).toMatchObject({ [MEDALS]: [] });
  });

  it('is read for the day that is asked for, whatever day was asked for before', () => {
    const young = packWith({
      criteria: all([age(BORN, 'lt', 30, saying), not(gte(COUNT, 1, saying))]),
      facts: [factOf(BORN, { kind: 'date' }, { changeable: 'never' }), ...pack.facts],
    });
    const on = (day: string) =>
      changesFor(
        young.pack,
        young.programme,
        { [BORN]: '2000-01-01', [MEDALS]: ['silver'] },
        { asOf: day },
      ).sets[0]?.impossible;
    expect(['2029-12-31', '2030-01-01', '2029-12-31'].map(on)).toEqual([false, true, false]);
  });
});
