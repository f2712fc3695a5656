import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { all, any, between, date, is, not } from '../author/criteria.ts';
import { addMonths, addSpan } from '../calendar.ts';
import type { Criterion } from '../schema/criterion.ts';
import type { FactValue, Profile } from '../schema/fact.ts';
import type { Pack } from '../schema/pack.ts';
import { factOf, packWith, saying } from '../testing/one-programme.ts';
import { factsOf } from './fact-use.ts';
import { nextQuestion } from './next-question.ts';
import { evaluateProgramme } from './programme.ts';

/** Times between two dates that the reader gives: a prize won, a project landed. */

const WON = 'north:won';
const LANDED = 'north:landed';
const YES = 'north:yes';
const asOf = '2024-05-01';
const facts = [
  factOf(WON, { kind: 'date' }),
  factOf(LANDED, { kind: 'date' }),
  factOf(YES, { kind: 'boolean' }),
];

function evaluated(pack: Pack, profile: Profile) {
  const [programme] = pack.programmes;
  if (!programme) throw new Error('one programme');
  return evaluateProgramme(pack, programme, profile, { asOf });
}

const withinTwoYears = packWith({
  criteria: between(WON, LANDED, 'lte', { years: 2 }, saying),
  facts,
}).pack;

describe('a time between two dates', () => {
  it.each([
    ['2020-03-01', '2022-03-01', 'eligible'],
    ['2020-03-01', '2022-03-02', 'notEligible'],
    // The last day of a month that has no such day ends the span.
    ['2020-02-29', '2022-02-28', 'eligible'],
    ['2020-02-29', '2022-03-01', 'notEligible'],
    ['2020-03-01', '2019-01-01', 'eligible'],
  ])('from %s to %s within two years: %s', (won, landed, verdict) => {
    const result = evaluated(withinTwoYears, { [WON]: won, [LANDED]: landed });
    expect(result).toMatchObject({ verdict, missing: [] });
    expect(result.explanation).toMatchObject({
      fact: WON,
      value: won,
      until: { fact: LANDED, value: landed },
    });
  });

  it('asks for both dates, then for the one that is not known', () => {
    expect(evaluated(withinTwoYears, {})).toMatchObject({
      verdict: 'needsInfo',
      missing: [WON, LANDED],
    });
    const half = evaluated(withinTwoYears, { [LANDED]: '2022-03-01' });
    expect(half).toMatchObject({ verdict: 'needsInfo', missing: [WON] });
    expect(half.explanation).toMatchObject({ truth: 'unknown', fact: WON });
    expect(half.explanation.until).toEqual({ fact: LANDED, value: '2022-03-01' });
    expect(factsOf(withinTwoYears.programmes[0] ?? never())).toEqual(new Set([WON, LANDED]));
  });

  it('leaves both alone where the reader is not sure about one', () => {
    const ask = (skip: string[], profile: Profile = {}) =>
      nextQuestion([withinTwoYears], profile, { asOf, skip: new Set(skip) });
    expect(ask([])).toBe(WON);
    expect(ask([], { [WON]: '2020-03-01' })).toBe(LANDED);
    expect(ask([WON])).toBeUndefined();
    expect(ask([LANDED])).toBeUndefined();
  });
});

const SPANS: { years?: number; months?: number }[] = [{ months: 1 }, { years: 1 }, { years: 2 }];
/** The days about each end, and days far beyond. */
const around = (days: readonly string[]): string[] => [
  '1900-01-01',
  ...days.flatMap((day) => [-3, -2, -1, 0, 1, 2, 3].map((shift) => addSpan(day, { days: shift }))),
  '2100-01-01',
];
/** Ends of which every cell has one, from one start. */
const endsOf = (start: string): string[] => around(SPANS.map((span) => addSpan(start, span)));
/** Starts of which every cell has one, to one end. */
const startsOf = (end: string): string[] =>
  around(SPANS.map(({ years = 0, months = 0 }) => addMonths(end, -12 * years - months)));
const STARTS = ['2000-01-15', '2020-02-29', '2021-01-31'];
const ENDS = [...new Set(STARTS.flatMap(endsOf))];
const leaf = fc.oneof(
  fc.boolean().map((value) => is(YES, value, saying)),
  fc
    .tuple(fc.constantFrom('lt', 'lte', 'gte', 'gt'), fc.constantFrom(...SPANS))
    .map(([cmp, span]) => between(WON, LANDED, cmp, span, saying)),
);
const tree: fc.Arbitrary<Criterion> = fc.letrec<{ tree: Criterion }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((of) => all(of)),
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((of) => any(of)),
    tie('tree').map((of) => not(of)),
  ),
})).tree;

it('is as exact as any other condition: verdict and missing facts hold over all completions', () => {
  const full: fc.Arbitrary<Profile> = fc.record({
    [YES]: fc.boolean(),
    [WON]: fc.constantFrom(...STARTS),
    [LANDED]: fc.constantFrom(...ENDS),
  });
  fc.assert(
    fc.property(tree, full, fc.subarray([YES, WON, LANDED]), (criteria, known, given) => {
      const { pack } = packWith({ criteria, facts });
      const profile = Object.fromEntries(given.map((id) => [id, known[id] ?? false]));
      const values: [string, readonly FactValue[]][] = [
        [YES, [false, true]],
        [WON, given.includes(LANDED) ? startsOf(String(known[LANDED])) : STARTS],
        [LANDED, given.includes(WON) ? endsOf(String(known[WON])) : ENDS],
      ];
      const open = values.filter(([id]) => profile[id] === undefined);
      const whole = open.reduce<Profile[]>(
        (all, [id, own]) => all.flatMap((each) => own.map((value) => ({ ...each, [id]: value }))),
        [profile],
      );
      const verdictOf = (each: Profile): string => evaluated(pack, each).verdict;
      const verdicts = new Map(whole.map((each) => [JSON.stringify(each), verdictOf(each)]));
      const seen = new Set(verdicts.values());
      const result = evaluated(pack, profile);
      expect(result.verdict).toBe(seen.size === 1 ? [...seen][0] : 'needsInfo');
      const matter = open.flatMap(([id, own]) =>
        whole.some(
          (each) =>
            new Set(own.map((value) => verdicts.get(JSON.stringify({ ...each, [id]: value }))))
              .size > 1,
        )
          ? [id]
          : [],
      );
      expect(new Set(result.missing)).toEqual(new Set(matter));
    }),
    { numRuns: 60 },
  );
}, 60_000);

describe('a pack that measures times', () => {
  const refused = (criteria: Criterion): string => {
    try {
      packWith({ criteria, facts });
      return '';
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
  };
  const time = between(WON, LANDED, 'lte', { years: 2 }, saying);

  it('is refused where one of the dates is asked of by itself in the same programme', () => {
    const message = refused(all([time, date(WON, 'gte', '2020-01-01', saying)]));
    expect(message).toMatch(
      /north\/programme.*from "north:won" to "north:landed".*ask in one programme/s,
    );
  });

  it('is refused where the spans of one pair are in months and in days', () => {
    const message = refused(all([time, between(WON, LANDED, 'gt', { days: 40 }, saying)]));
    expect(message).toMatch(/months and in days/);
  });

  it.each([
    [between(WON, WON, 'lte', { years: 2 }, saying), /to itself/],
    [between(WON, YES, 'lte', { years: 2 }, saying), /"north:yes" is a boolean/],
    [between(WON, 'north:gone', 'lte', { years: 2 }, saying), /no fact "north:gone"/],
  ])('is refused where the end is no other date', (criteria, message) => {
    expect(refused(criteria)).toMatch(message);
  });

  it('is taken where the same time is asked of twice', () => {
    expect(refused(any([time, not(between(WON, LANDED, 'gt', { months: 30 }, saying))]))).toBe('');
  });
});

function never(): never {
  throw new Error('one programme');
}
