import type { Profile } from '@portal/rules-core';
import { describe, expect, it } from 'vitest';
import { WHOLE_SCOPE } from '../../check/scope.ts';
import { groupResults } from '../../results/group.ts';
import { northPack, southPack } from '../../testing/packs.ts';
import { chosenEntries, citationsOn, type SheetChoice } from './selection.ts';

const profile: Profile = { 'work.employerDistrict': 'north', 'education.level': 'master' };
const groups = groupResults({
  packs: [northPack, southPack],
  profile,
  scope: WHOLE_SCOPE,
  asOf: '2026-01-01',
});
const [north] = groups;
if (!north) throw new Error('there is no group of North');

const choice = (over: Partial<SheetChoice> = {}): SheetChoice => ({
  programmes: 'possible',
  detail: 'benefits',
  ...over,
});
const verdicts = (over: Partial<SheetChoice>) =>
  chosenEntries(north, choice(over)).map(({ verdict, entries }) => [verdict, entries.length]);

describe('what goes on paper', () => {
  it('is what the reader meets or may meet, or everything', () => {
    const possible = verdicts({ programmes: 'possible' });
    expect(possible.map(([verdict]) => verdict)).not.toContain('notEligible');
    expect(possible.length).toBeGreaterThan(0);
    expect(north.open.notEligible.length).toBeGreaterThan(0);
    expect(verdicts({ programmes: 'all' })).toEqual([
      ...possible,
      ['notEligible', north.open.notEligible.length],
    ]);
  });

  it('loses no clause by more detail, and cites none but those of the documents on the sheet', () => {
    const details = ['overview', 'benefits', 'conditions'] as const;
    const [overview, benefits, conditions] = details.map(
      (detail) => new Set(citationsOn(groups, choice({ detail })).flat()),
    );
    if (!overview || !benefits || !conditions) throw new Error('a detail is missing');
    expect(overview.size).toBeGreaterThan(0);
    expect([...overview].filter((id) => !benefits.has(id))).toEqual([]);
    expect([...benefits].filter((id) => !conditions.has(id))).toEqual([]);
    const clauses = new Set(
      [northPack, southPack].flatMap((pack) => pack.clauses.map(({ id }) => id)),
    );
    expect([...conditions].filter((id) => !clauses.has(id))).toEqual([]);
  });

  it('rests on the clause of every condition, where conditions are printed', () => {
    const printed = new Set(citationsOn(groups, choice({ detail: 'conditions' })).flat());
    for (const { entries } of chosenEntries(north, choice()))
      for (const { result } of entries)
        for (const clause of result.explanation.of?.flatMap(({ citation = [] }) => citation) ?? [])
          expect(printed.has(clause)).toBe(true);
  });
});
