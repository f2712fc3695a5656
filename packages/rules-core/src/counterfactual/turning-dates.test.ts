import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { age, all, any, elapsed, is, not } from '../author/criteria.ts';
import { text } from '../author/words.ts';
import { addDays } from '../calendar.ts';
import { evaluateProgramme } from '../evaluate/programme.ts';
import type { Criterion } from '../schema/criterion.ts';
import type { Profile } from '../schema/fact.ts';
import { factOf, packWith, saying } from '../testing/one-programme.ts';
import { turningDates } from './turning-dates.ts';

const BORN = 'north:born';
const SINCE = 'north:since';
const YES = 'north:yes';
const facts = [
  factOf(BORN, { kind: 'date' }, { changeable: 'never' }),
  factOf(SINCE, { kind: 'date' }),
  factOf(YES, { kind: 'boolean' }),
];

function turns(criteria: Criterion, profile: Profile, asOf: string, until?: string) {
  const { pack, programme } = packWith({ criteria, facts });
  return turningDates(pack, programme, profile, { asOf, ...(until !== undefined && { until }) });
}

function verdictOn(criteria: Criterion, profile: Profile, asOf: string): string {
  const { pack, programme } = packWith({ criteria, facts });
  return evaluateProgramme(pack, programme, profile, { asOf }).verdict;
}

describe('the days on which time alone changes something', () => {
  it.each([
    // An upper limit of 35 周岁 includes the whole year in which one is 35.
    ['lte', '1990-06-15', '2026-06-15', 'notEligible'],
    ['lt', '1990-06-15', '2025-06-15', 'notEligible'],
    ['gte', '1990-06-15', '2025-06-15', 'eligible'],
    ['gt', '1990-06-15', '2026-06-15', 'eligible'],
    // Born on a leap day: 36 on the last day of February.
    ['lte', '1992-02-29', '2028-02-29', 'notEligible'],
    ['gte', '1992-02-29', '2027-02-28', 'eligible'],
  ] as const)('an age %s 35, born %s, turns on %s', (cmp, born, day, verdict) => {
    const criteria = age(BORN, cmp, 35, saying);
    const [turn, ...others] = turns(criteria, { [BORN]: born }, '2024-05-01');
    expect(others).toEqual([]);
    expect(turn).toMatchObject({
      date: day,
      to: { verdict },
      because: [{ kind: 'condition', fact: BORN, citation: ['north/main/1'] }],
    });
    // On both sides of the day.
    expect(verdictOn(criteria, { [BORN]: born }, addDays(day, -1))).toBe(turn?.from.verdict);
    expect(verdictOn(criteria, { [BORN]: born }, day)).toBe(verdict);
  });

  it.each([
    ['lte', '2025-03-02'],
    ['lt', '2025-03-01'],
    ['gte', '2025-03-01'],
    ['gt', '2025-03-02'],
  ] as const)('a time %s one year since 2024-03-01 turns on %s', (cmp, day) => {
    const criteria = elapsed(SINCE, cmp, { years: 1 }, saying);
    const given = turns(criteria, { [SINCE]: '2024-03-01' }, '2024-05-01');
    expect(given.map(({ date }) => date)).toEqual([day]);
    expect(given[0]?.because).toMatchObject([{ fact: SINCE, holds: cmp.startsWith('g') }]);
  });

  it('are those on which the document begins or has ended, with its own words', () => {
    const { pack, programme } = packWith({
      criteria: is(YES, true, saying),
      facts,
      until: '2024-12-31',
    });
    const given = turningDates(pack, programme, { [YES]: true }, { asOf: '2019-01-01' });
    expect(given.map(({ date, from, to }) => [date, from.validity, to.validity])).toEqual([
      ['2020-01-01', 'notYet', 'inForce'],
      ['2025-01-01', 'inForce', 'ended'],
    ]);
    expect(given.flatMap(({ because }) => because.map(({ kind }) => kind))).toEqual([
      'validity',
      'validity',
    ]);
  });

  it('leaves out conditions that change nothing, and days beyond the last one', () => {
    const young = age(BORN, 'lte', 35, saying);
    const born: Profile = { [BORN]: '1990-06-15' };
    expect(
      turns(any([young, is(YES, true, saying)]), { ...born, [YES]: true }, '2024-05-01'),
    ).toEqual([]);
    expect(turns(young, born, '2024-05-01', '2026-06-14')).toEqual([]);
    expect(turns(young, born, '2026-06-15')).toEqual([]);
    expect(turns(young, {}, '2024-05-01')).toEqual([]);
  });

  it('tells when a class is lost, though the programme stays', () => {
    const { pack, programme } = packWith({
      criteria: is(YES, true, saying),
      facts,
      classes: [
        {
          id: 'young',
          name: text('青年', 'Young'),
          criteria: age(BORN, 'lte', 35, saying),
          benefits: [],
          citation: ['north/main/1'],
        },
        {
          id: 'any',
          name: text('其他', 'Any'),
          criteria: is(YES, true, saying),
          benefits: [],
          citation: ['north/main/1'],
        },
      ],
    });
    const given = turningDates(
      pack,
      programme,
      { [YES]: true, [BORN]: '1990-06-15' },
      {
        asOf: '2024-05-01',
      },
    );
    expect(given).toMatchObject([
      {
        date: '2026-06-15',
        from: { verdict: 'eligible', class: { least: 'young' } },
        to: { verdict: 'eligible', class: { least: 'any' } },
      },
    ]);
  });

  it('are all there are: day by day nothing else changes', () => {
    const leaf = fc.oneof(
      fc
        .tuple(fc.constantFrom('lt', 'lte', 'eq', 'gte', 'gt'), fc.constantFrom(17, 18, 19))
        .map(([cmp, years]) => age(BORN, cmp, years, saying)),
      fc
        .tuple(
          fc.constantFrom('lt', 'lte', 'gte', 'gt'),
          fc.constantFrom({ months: 1 }, { years: 1 }, { days: 40 }, { months: 13, days: 1 }),
        )
        .map(([cmp, span]) => elapsed(SINCE, cmp, span, saying)),
      fc.boolean().map((value) => is(YES, value, saying)),
    );
    const tree = fc
      .array(leaf, { minLength: 1, maxLength: 4 })
      .chain((of) => fc.constantFrom(all(of), any(of), not(all(of))));
    const profile = fc.record(
      {
        [BORN]: fc.constantFrom('2005-12-31', '2004-02-29', '2006-01-31'),
        [SINCE]: fc.constantFrom('2023-01-31', '2022-12-30'),
        [YES]: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(tree, profile, (criteria, known) => {
        const { pack, programme } = packWith({ criteria, facts });
        const given: Profile = Object.fromEntries(
          Object.entries(known).filter(([, value]) => value !== undefined),
        );
        const asOf = '2023-01-01';
        const last = 460;
        const until = addDays(asOf, last);
        const found = turningDates(pack, programme, given, { asOf, until }).map(({ date }) => date);
        const told = (day: string): string => {
          const { verdict, validity } = evaluateProgramme(pack, programme, given, { asOf: day });
          return `${verdict} ${validity}`;
        };
        const changed: string[] = [];
        for (let shift = 1; shift <= last; shift++) {
          const day = addDays(asOf, shift);
          if (told(day) !== told(addDays(day, -1))) changed.push(day);
        }
        expect(found).toEqual(changed);
      }),
      { numRuns: 25 },
    );
  });
});
