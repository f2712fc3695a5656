import { describe, expect, it } from 'vitest';
import { WHOLE_SCOPE } from '../check/scope.ts';
import { northPack, southPack } from '../testing/packs.ts';
import { type DistrictGroups, groupResults, isEmpty, VERDICTS } from './group.ts';
import { reasonFor } from './reason.ts';

const packs = [northPack, southPack];
const group = (
  profile: Record<string, string | number | boolean>,
  change: Partial<Parameters<typeof groupResults>[0]> = {},
): DistrictGroups[] =>
  groupResults({ packs, profile, scope: WHOLE_SCOPE, asOf: '2026-01-01', ...change });
const idsOf = (entries: readonly { programme: { id: string } }[] | undefined) =>
  entries?.map(({ programme }) => programme.id);

describe('groupResults', () => {
  it('sorts the programmes of a district by verdict, the largest amount first', () => {
    const [north] = group({ 'work.employerDistrict': 'north', 'education.level': 'doctorate' });
    expect(idsOf(north?.open.eligible)).toEqual(['north/home-subsidy', 'north/rent-subsidy']);
    expect(idsOf(north?.open.needsInfo)).toEqual(['north/team-award', 'north/staff-training']);
  });

  it('keeps ended programmes apart, also from the bundle, whatever their verdict', () => {
    const south = group({ 'education.level': 'doctorate' })[1];
    expect(idsOf(south?.ended)).toEqual(['south/high-end/grant']);
    for (const verdict of VERDICTS) expect(south?.open[verdict]).toEqual([]);
    expect(south?.bundle.taken).toEqual([]);
    expect(south?.possible.taken).toEqual([]);
  });

  it('shows the same programmes as open on a day within the plan period', () => {
    const south = group({ 'education.level': 'doctorate' }, { asOf: '2019-06-30' })[1];
    expect(idsOf(south?.open.eligible)).toEqual(['south/high-end/grant']);
    expect(south?.bundle.most).toBe(20_000_000);
  });

  it('shows what has not begun apart', () => {
    const [north] = group({}, { asOf: '2019-06-30' });
    expect(north?.notYet).toHaveLength(4);
  });

  it('takes the higher of like benefits and names the rule for the other', () => {
    const [north] = group({ 'work.employerDistrict': 'north', 'education.level': 'doctorate' });
    expect(north?.bundle.taken.map(({ programme }) => programme)).toEqual(['north/home-subsidy']);
    expect(north?.bundle.leftOut).toMatchObject([
      { programme: 'north/rent-subsidy', rule: 'north/higher-of' },
    ]);
    expect(north?.bundle.most).toBe(100_000_000);
  });

  it('looks at what is in scope only', () => {
    const groups = group({}, { scope: { districts: ['north'], role: 'employer' } });
    expect(groups).toHaveLength(1);
    expect(idsOf(groups[0]?.open.needsInfo)).toEqual(['north/staff-training']);
    const [south] = group({}, { scope: { districts: ['south'], role: 'team' } });
    expect(south && isEmpty(south)).toBe(true);
  });
});

describe('reasonFor', () => {
  const reason = (id: string, profile: Record<string, string | number | boolean>) => {
    const [north] = group(profile);
    const entry = VERDICTS.flatMap((verdict) => north?.open[verdict] ?? []).find(
      ({ programme }) => programme.id === id,
    );
    return entry && reasonFor(entry.result);
  };

  it('names the conditions that are not met, and no others', () => {
    const found = reason('north/rent-subsidy', {
      'work.employerDistrict': 'north',
      'education.level': 'associate',
    });
    expect(found?.kind).toBe('unmet');
    expect(
      found?.kind === 'unmet' && found.conditions.map((condition) => condition.words?.zh),
    ).toEqual(['本科及以上']);
  });

  it('tells a failed class from a failed programme', () => {
    expect(
      reason('north/home-subsidy', {
        'work.employerDistrict': 'north',
        'education.level': 'master',
      }),
    ).toEqual({ kind: 'noClass' });
  });

  it('names what an authority judges', () => {
    const found = reason('north/team-award', { 'team.memberCount': 4 });
    expect(
      found?.kind === 'discretionary' && found.conditions.map((condition) => condition.words?.en),
    ).toEqual(['Chosen on review']);
  });

  it('names the facts that are missing', () => {
    expect(reason('north/staff-training', {})).toEqual({
      kind: 'missing',
      facts: ['employer.staffTraining'],
    });
    expect(reason('north/staff-training', { 'employer.staffTraining': true })).toEqual({
      kind: 'met',
    });
  });
});
