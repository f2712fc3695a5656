import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { text } from '../author/words.ts';
import { PointsScheme } from '../schema/points-scheme.ts';
import { checkCohort, checkPointsEntry, InvalidPointsError } from './entry.ts';
import { rankCohort } from './rank.ts';
import { scorePoints } from './score.ts';

const words = text('规则', 'rule');
const citation = ['north/main/1'];
const section = (id: string, effect: 'add' | 'deduct' | 'veto') => ({
  id,
  name: words,
  effect,
  citation,
});
const scheme = PointsScheme.parse({
  id: 'north/points',
  programme: 'north/rent',
  name: words,
  sections: [
    section('general', 'add'),
    section('sector', 'add'),
    section('deductions', 'deduct'),
    section('vetoes', 'veto'),
  ],
  registration: { section: 'general', least: 45, citation },
  direct: {
    points: 45,
    fact: 'north:groups',
    groups: [{ id: 'award', words, citation }],
    citation,
  },
  alternatives: [
    {
      section: 'general',
      items: ['post', 'title', 'skill'].map((id) => ({ id, name: words })),
      words,
      citation: ['north/main/2'],
    },
  ],
  bands: [
    { share: 4000, amount: 1000, citation },
    { share: 3000, amount: 1500, citation },
    { share: 3000, amount: 2000, citation },
  ],
  itemsStated: false,
  words,
  citation,
});
const general = (item: string, points: number, subItem = '') => ({
  section: 'general',
  item,
  points,
  ...(subItem ? { subItem } : {}),
});
const score = (items: unknown[], direct: string[] = []) =>
  scorePoints(scheme, checkPointsEntry({ items, direct }, scheme));

describe('points', () => {
  it('counts the highest sub-item of an item only', () => {
    const result = score([general('degree', 20, 'bachelor'), general('degree', 30, 'master')]);
    expect(result.total).toBe(30);
    expect(result.sections[0]?.items.map((item) => item.reason)).toEqual([
      'higherSubItem',
      'counted',
    ]);
  });

  it('counts the highest of post, title and skill only, by the rule that says so', () => {
    const result = score([
      general('post', 10),
      general('title', 15),
      general('skill', 12),
      general('degree', 5),
    ]);
    expect(result.total).toBe(20);
    expect(result.sections[0]?.items[0]).toMatchObject({
      reason: 'higherAlternative',
      citation: ['north/main/2'],
    });
  });

  it('adds deductions up, also within one item', () => {
    const result = score([
      general('degree', 50),
      { section: 'deductions', item: 'record', points: 5 },
      { section: 'deductions', item: 'record', points: 3.5 },
    ]);
    expect(result.total).toBe(41.5);
    expect(result.registered).toBe(true);
  });

  it.each([
    [44.99, false],
    [45, true],
    [45.01, true],
  ])('registers with %d general points: %s', (points, registered) =>
    expect(score([general('degree', points)]).registered).toBe(registered),
  );

  it('does not count other sections towards registration', () => {
    const result = score([general('degree', 44), { section: 'sector', item: 'field', points: 30 }]);
    expect(result).toMatchObject({ registrationPoints: 44, registered: false, total: 74 });
  });

  it('gives the registration points to a direct group, and keeps higher ones of its own', () => {
    expect(score([general('degree', 10)], ['award'])).toMatchObject({
      registrationPoints: 45,
      givenDirectly: true,
      registered: true,
      total: 45,
    });
    expect(score([general('degree', 60)], ['award'])).toMatchObject({
      registrationPoints: 60,
      givenDirectly: false,
    });
  });

  it('ends with a veto, whatever the points', () => {
    expect(score([general('degree', 90), { section: 'vetoes', item: 'fraud' }])).toMatchObject({
      vetoed: true,
      registered: false,
      total: null,
    });
  });

  it('refuses by place what it cannot read', () => {
    const issues = (data: unknown): readonly string[] => {
      try {
        checkPointsEntry(data, scheme);
      } catch (error) {
        if (error instanceof InvalidPointsError) return error.issues.map((issue) => issue.place);
      }
      return [];
    };
    expect(issues({ items: [{ section: 'genral', item: 'x', points: 1 }] })).toEqual([
      'items[0].section',
    ]);
    expect(issues({ items: [{ section: 'general', item: 'x' }] })).toEqual(['items[0].points']);
    expect(issues({ items: [{ section: 'general', item: 'x', points: -1 }] })).toEqual([
      'items[0].points',
    ]);
    expect(issues({ items: [{ section: 'vetoes', item: 'x', points: 1 }] })).toEqual([
      'items[0].points',
    ]);
    expect(issues({ items: [], direct: ['nobody'] })).toEqual(['direct[0]']);
    expect(issues({})).toEqual(['items']);
  });
});

describe('the yearly ranking', () => {
  const cohort = (points: readonly number[], minimum?: number) =>
    rankCohort(
      scheme,
      checkCohort({ members: points.map((p, i) => ({ id: `p${i}`, points: p })), minimum }),
    );

  it('fills the bands 40 / 30 / 30 from the lowest points up', () => {
    const ranked = cohort([10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
    expect(ranked.map(({ least, most }) => [least, most])).toEqual([
      ...Array(3).fill([2000, 2000]),
      ...Array(3).fill([1500, 1500]),
      ...Array(4).fill([1000, 1000]),
    ]);
  });

  it('gives an interval where an edge runs through one person', () => {
    // Of 3, the edges lie at 1.2 and 2.1 people from below.
    expect(cohort([1, 2, 3]).map(({ least, most }) => [least, most])).toEqual([
      [1500, 2000],
      [1000, 1500],
      [1000, 1000],
    ]);
  });

  it('gives equal points the same interval', () => {
    const ranked = cohort([50, 50, 50, 50, 50]);
    expect(
      ranked.every(({ least, most, rank }) => least === 1000 && most === 2000 && rank === 1),
    ).toBe(true);
  });

  it('takes the sums of a spreadsheet for what they are', () => {
    const [first, second] = cohort([0.1 + 0.2, 0.3]);
    expect([first?.rank, second?.rank]).toEqual([1, 1]);
    expect(first).toEqual({ ...second, id: 'p0' });
    expect(cohort([0.3], 0.1 + 0.2)).toMatchObject([{ selected: true }]);
  });

  it('selects from the published minimum, which is included', () => {
    const ranked = cohort([44.5, 45, 46], 45);
    expect(ranked.map(({ selected }) => selected)).toEqual([true, true, false]);
    expect(ranked[2]).toMatchObject({ least: null, most: null });
  });

  it('refuses an id that stands twice', () => {
    expect(() =>
      checkCohort({
        members: [
          { id: 'a', points: 1 },
          { id: 'a', points: 2 },
        ],
      }),
    ).toThrow(/members\[1\]\.id/);
  });

  it('never gives more points less, and never more people a band than its share allows', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100), { minLength: 1, maxLength: 60 }), (points) => {
        const ranked = cohort(points);
        for (const [index, member] of ranked.entries()) {
          const next = ranked[index + 1];
          if (next) {
            expect(Number(member.least)).toBeGreaterThanOrEqual(Number(next.least));
            expect(Number(member.most)).toBeGreaterThanOrEqual(Number(next.most));
          }
        }
        const surely = ranked.filter(({ least }) => least === 2000).length;
        expect(surely).toBeLessThanOrEqual(0.3 * ranked.length);
      }),
    );
  });
});
