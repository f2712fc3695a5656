import { type Criterion, evaluateProgramme, type Programme, Service } from '@portal/rules-core';
import { fixturePack } from '@portal/rules-core/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { servicesByPart } from '../pages/services-by-part.ts';
import { classesAlone, commonAlone, waysInto } from './classes.ts';
import { factGroups } from './fact-groups.ts';
import { companyOf, membersOf } from './pairs.ts';
import { paymentsOf, planOf } from './schedule.ts';

const words = (zh: string) => ({ zh, en: zh });
const leaf = (zh: string, fact = 'work.engaged'): Criterion => ({
  op: 'is',
  fact,
  value: true,
  words: words(zh),
  citation: ['north/main/1'],
});
const said = (criterion: Criterion): string[] =>
  waysInto(criterion).map((way) => way.map(({ zh }) => zh).join('+'));

const withClasses = fixturePack.programmes.find(({ classes }) => classes.length > 1) as Programme;

describe('the ways into a class', () => {
  it('are the members of an alternative, each with all it takes', () => {
    expect(said({ op: 'any', of: [leaf('a'), { op: 'all', of: [leaf('b'), leaf('c')] }] })).toEqual(
      ['a', 'b+c'],
    );
  });

  it('say a group in its own words', () => {
    const group: Criterion = { op: 'any', of: [leaf('x'), leaf('y')], words: words('field') };
    expect(said({ op: 'any', of: [{ op: 'all', of: [group, leaf('salary')] }] })).toEqual([
      'field+salary',
    ]);
  });

  it('carry what stands beside the alternative into each of them', () => {
    const either: Criterion = { op: 'any', of: [leaf('a'), leaf('b')], words: words('one of') };
    expect(said({ op: 'all', of: [either, leaf('months')] })).toEqual(['a+months', 'b+months']);
  });
});

describe('classes and common conditions apart', () => {
  const asOf = '2024-05-01';

  it('are the same object for the same programme, so that it is compiled once', () => {
    expect(classesAlone(withClasses)).toBe(classesAlone(withClasses));
  });

  it('decide the class without what all classes share', () => {
    const profile = { 'north:registered': false, 'education.level': 'doctorate' };
    const whole = evaluateProgramme(fixturePack, withClasses, profile, { asOf });
    const alone = evaluateProgramme(fixturePack, classesAlone(withClasses), profile, { asOf });
    expect(whole.class?.most).toBeNull();
    expect(alone.class?.most).toBe(withClasses.classes[0]?.id);
    expect(alone.missing).not.toContain('north:registered');
    const common = evaluateProgramme(fixturePack, commonAlone(withClasses), profile, { asOf });
    expect(common.verdict).toBe('notEligible');
    expect(common.class).toBeNull();
  });
});

describe('fact groups', () => {
  it('hold every fact of the programme once, in the order given within a group', () => {
    const programme: Programme = {
      ...withClasses,
      benefits: [],
      classes: [],
      criteria: {
        op: 'all',
        of: [
          { op: 'all', of: [leaf('a', 'f.two'), leaf('b', 'f.one')], words: words('Home') },
          leaf('c', 'f.three'),
          { op: 'any', of: [leaf('d', 'f.one'), leaf('e', 'f.four')], words: words('Work') },
        ],
      },
    };
    const order = ['f.one', 'f.two', 'f.three', 'f.four', 'f.other'];
    expect(factGroups(programme, order)).toEqual([
      { title: words('Home'), facts: ['f.one', 'f.two'] },
      { title: words('Work'), facts: ['f.four'] },
      { facts: ['f.three'] },
    ]);
  });
});

describe('payments', () => {
  const instalments = {
    kind: 'instalments',
    bound: 'upTo',
    least: 0,
    most: 500_000_000,
    unit: 'fen',
    per: 'once',
    months: 120,
    stated: true,
  } as const;
  const monthly = {
    ...instalments,
    kind: 'monthly',
    most: 400_000,
    per: 'month',
    months: 60,
  } as const;

  it('are the total for instalments, and the monthly sum for the months that are left', () => {
    expect(planOf(instalments)).toEqual({ total: 500_000_000, months: 120 });
    expect(planOf(monthly)).toEqual({ total: 24_000_000, months: 60 });
    expect(planOf({ ...monthly, months: 46 })).toEqual({ total: 18_400_000, months: 46 });
    expect(planOf({ ...monthly, months: 0 })).toEqual({ total: 0, months: 0 });
  });

  it('cannot be planned without a figure or a duration', () => {
    expect(planOf({ ...monthly, months: null })).toBeUndefined();
    expect(planOf({ ...monthly, most: null })).toBeUndefined();
    expect(planOf({ ...monthly, kind: 'oneOff', per: 'once' })).toBeUndefined();
  });

  it('pay in every month that remains, and in none after', () => {
    const payments = paymentsOf({ total: 18_400_000, months: 46 });
    expect(payments).toHaveLength(46);
    expect(payments[0]).toEqual({ month: 1, fen: 400_000 });
    expect(payments.at(-1)).toEqual({ month: 46, fen: 400_000 });
    expect(paymentsOf({ total: 0, months: 0 })).toEqual([]);
  });

  it('add up to the total to the fen, each month within a fen of its share', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 12), fc.integer({ min: 1, max: 240 }), (total, months) => {
        const payments = paymentsOf({ total, months });
        expect(payments.reduce((sum, { fen }) => sum + fen, 0)).toBe(total);
        for (const { fen } of payments)
          expect(Math.abs(fen - total / months)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('what may be taken beside what', () => {
  const members = membersOf(fixturePack.programmes, ['home-purchase', 'rent']);

  it('names each benefit once and no benefit of another need', () => {
    const names = members.map(({ programme, benefit }) => `${programme}#${benefit}`);
    expect(names).toEqual([...new Set(names)]);
    expect(names.length).toBeGreaterThan(1);
  });

  it('is the same from both sides, and leaves no pair out', () => {
    const company = companyOf(fixturePack, members);
    for (const { member, beside, instead } of company) {
      expect(beside.length + instead.length).toBe(members.length - 1);
      for (const { member: other, rule } of instead) {
        const back = company.find((each) => each.member === other)?.instead;
        expect(back?.find((each) => each.member === member)?.rule).toBe(rule);
      }
    }
    expect(company.some(({ instead }) => instead.length > 0)).toBe(true);
  });
});

describe('services by part', () => {
  const service = (id: string, place: string, more: object = {}) =>
    Service.parse({
      id: `north/${id}`,
      name: words(id),
      summary: words(id),
      audience: ['person'],
      needs: ['daily-life'],
      citation: [`north/${place}`],
      ...more,
    });

  it('stand under the headings that the plan lists, in order', () => {
    const plan = service('plan', 'annex/3', {
      offers: [
        { words: words('Foundations'), citation: ['north/annex/3.1'] },
        { words: words('Fields'), citation: ['north/annex/3.2'] },
        { words: words('Lists'), citation: ['north/main/9'] },
      ],
    });
    const all = [
      plan,
      service('one', 'annex/3.1.1', { number: 1 }),
      service('two', 'annex/3.1.2', { number: 2 }),
      service('three', 'annex/3.2.1', { number: 3 }),
      // 3.10 is no part of 3.1.
      service('four', 'annex/3.10', { number: 4 }),
    ];
    expect(servicesByPart(all).map(({ title, services }) => [title?.zh, services.length])).toEqual([
      [undefined, 1],
      ['Foundations', 2],
      ['Fields', 1],
      [undefined, 1],
    ]);
  });

  it('are one part where nothing lists headings', () => {
    const all = [service('one', 'main/1', { number: 1 }), service('two', 'main/2')];
    expect(servicesByPart(all)).toEqual([{ services: all }]);
    expect(servicesByPart([])).toEqual([]);
  });
});
