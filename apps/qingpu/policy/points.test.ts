import { checkCohort, checkPointsEntry, rankCohort, scorePoints } from '@portal/rules-core';
import { yuan } from '@portal/rules-core/author';
import { describe, expect, it } from 'vitest';
import { housingFacts } from './housing-facts.ts';
import { directGroups, points } from './points.ts';

const [scheme] = points;
if (!scheme) throw new Error('points.ts holds no scheme');

const score = (items: unknown[], direct: string[] = []) =>
  scorePoints(scheme, checkPointsEntry({ items, direct }, scheme));

describe('talent points of annex 4', () => {
  it('adds general, sector and contribution points and takes deductions off', () => {
    const result = score([
      { section: 'general', item: 'education', points: 30 },
      { section: 'general', item: 'management', points: 10 },
      { section: 'general', item: 'professional', points: 15 },
      { section: 'general', item: 'skill', points: 12 },
      { section: 'sector', item: 'field', points: 8 },
      { section: 'contribution', item: 'tax', points: 5 },
      { section: 'deductions', item: 'record', points: 2 },
      { section: 'deductions', item: 'record', points: 1 },
    ]);
    // Of the three posts only 15 counts: 30 + 15 + 8 + 5 - 3.
    expect(result).toMatchObject({ registrationPoints: 45, registered: true, total: 55 });
  });

  it.each([
    [44.99, false],
    [45, true],
  ])('registers at %d general points: %s', (value, registered) => {
    expect(score([{ section: 'general', item: 'education', points: value }]).registered).toBe(
      registered,
    );
  });

  it.each(directGroups.map((group) => group.id))('gives the group %s its 45 points', (group) => {
    expect(score([], [group])).toMatchObject({ registrationPoints: 45, registered: true });
  });

  it('ends with a veto', () => {
    expect(score([{ section: 'veto', item: 'any' }], ['high-skilled']).registered).toBe(false);
  });

  it('has as many groups as the fact that asks for them', () => {
    const fact = housingFacts.find((entry) => entry.id === scheme.direct.fact);
    const options = fact && 'options' in fact.type ? fact.type.options.map(({ id }) => id) : [];
    expect(directGroups.map((group) => group.id)).toEqual(options);
  });

  it('pays the lower 40 % 1,000, the middle 30 % 1,500 and the upper 30 % 2,000 a month', () => {
    const members = Array.from({ length: 10 }, (_, index) => ({
      id: `p${index}`,
      points: 50 + index,
    }));
    const ranked = rankCohort(scheme, checkCohort({ members }));
    const paid = (amount: number) =>
      ranked.filter(({ least, most }) => least === amount && most === amount).length;
    expect([paid(yuan(1000)), paid(yuan(1500)), paid(yuan(2000))]).toEqual([4, 3, 3]);
    expect(ranked[0]).toMatchObject({ points: 59, most: yuan(2000) });
  });
});
