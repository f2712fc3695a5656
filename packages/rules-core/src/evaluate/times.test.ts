import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { all, any, between, date, is, not } from '../author/criteria.ts';
import { text } from '../author/words.ts';
import { addMonths, addSpan } from '../calendar.ts';
import type { Criterion } from '../schema/criterion.ts';
import type { Fact, FactValue, Profile } from '../schema/fact.ts';
import { Pack, type Pack as PackType } from '../schema/pack.ts';
import { parsePack } from '../schema/parse-pack.ts';
import { factsOf } from './fact-use.ts';
import { nextQuestion } from './next-question.ts';
import { evaluateProgramme } from './programme.ts';

/** Times between two dates that the reader gives: a prize won, a project landed. */

const WON = 'north:won';
const LANDED = 'north:landed';
const YES = 'north:yes';
const words = text('条件', 'condition');
const citation = ['north/main/1'];
const said = { words, citation };
const asOf = '2024-05-01';
const fact = (id: string, kind: 'boolean' | 'date'): Fact => ({
  id,
  subject: 'person',
  type: { kind },
  label: words,
  question: words,
  why: words,
});

function packOf(criteria: Criterion): unknown {
  return {
    schemaVersion: 1,
    district: { id: 'north', name: words },
    document: { title: words, officialTitle: '北区', issuer: words },
    validity: { from: { date: '2020-01-01', words }, until: { words }, citation },
    clauses: [{ id: 'north/main/1', path: '一、' }],
    facts: [fact(WON, 'date'), fact(LANDED, 'date'), fact(YES, 'boolean')],
    programmes: [
      {
        id: 'north/prize',
        name: words,
        summary: words,
        audience: ['person'],
        needs: ['start-up'],
        citation,
        criteria,
      },
    ],
  };
}

function evaluated(pack: PackType, profile: Profile) {
  const [programme] = pack.programmes;
  if (!programme) throw new Error('one programme');
  return evaluateProgramme(pack, programme, profile, { asOf });
}

const withinTwoYears = Pack.parse(packOf(between(WON, LANDED, 'lte', { years: 2 }, said)));

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
  fc.boolean().map((value) => is(YES, value, said)),
  fc
    .tuple(fc.constantFrom('lt', 'lte', 'gte', 'gt'), fc.constantFrom(...SPANS))
    .map(([cmp, span]) => between(WON, LANDED, cmp, span, said)),
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
      const pack = parsePack(packOf(criteria));
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
      parsePack(packOf(criteria));
      return '';
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
  };
  const time = between(WON, LANDED, 'lte', { years: 2 }, said);

  it('is refused where one of the dates is asked of by itself in the same programme', () => {
    const message = refused(all([time, date(WON, 'gte', '2020-01-01', said)]));
    expect(message).toMatch(
      /north\/prize.*from "north:won" to "north:landed".*ask in one programme/s,
    );
  });

  it('is refused where the spans of one pair are in months and in days', () => {
    const message = refused(all([time, between(WON, LANDED, 'gt', { days: 40 }, said)]));
    expect(message).toMatch(/months and in days/);
  });

  it.each([
    [between(WON, WON, 'lte', { years: 2 }, said), /to itself/],
    [between(WON, YES, 'lte', { years: 2 }, said), /"north:yes" is a boolean/],
    [between(WON, 'north:gone', 'lte', { years: 2 }, said), /no fact "north:gone"/],
  ])('is refused where the end is no other date', (criteria, message) => {
    expect(refused(criteria)).toMatch(message);
  });

  it('is taken where the same time is asked of twice', () => {
    expect(refused(any([time, not(between(WON, LANDED, 'gt', { months: 30 }, said))]))).toBe('');
  });
});

function never(): never {
  throw new Error('one programme');
}
