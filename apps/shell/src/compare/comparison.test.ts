import type { Profile } from '@portal/rules-core';
import { describe, expect, it } from 'vitest';
import { northPack, southPack } from '../testing/packs.ts';
import type { CompareFilter } from './compare-filter.ts';
import { comparisonOf, needsOffered, recordHrefs } from './comparison.ts';

const packs = [northPack, southPack];
const EVERYTHING: CompareFilter = { needs: [], districts: [], role: null };
const compare = (
  profile: Profile = {},
  filter: Partial<CompareFilter> = {},
  notSure: string[] = [],
) =>
  comparisonOf({
    packs,
    profile,
    notSure: new Set(notSure),
    filter: { ...EVERYTHING, ...filter },
    asOf: '2026-01-01',
  });
const idsOf = ({ districts }: ReturnType<typeof compare>) =>
  districts.map(({ result }) => result.programmes.map(({ id }) => id));

describe('a comparison', () => {
  it('has every programme of every district, in the order of its document', () => {
    expect(idsOf(compare())).toEqual([
      northPack.programmes.map(({ id }) => id),
      southPack.programmes.map(({ id }) => id),
    ]);
  });

  it('is of the districts chosen, and of programmes and services for those who ask', () => {
    expect(idsOf(compare({}, { districts: ['south'] }))).toEqual([['south/high-end/grant']]);
    const [north] = compare({}, { role: 'employer' }).districts;
    expect(north?.result.programmes.map(({ id }) => id)).toEqual(['north/staff-training']);
    expect(north?.services?.map(({ id }) => id)).toEqual(['north/one-window']);
    expect(compare({}, { role: 'team' }).districts[0]?.services).toEqual([]);
  });

  it('names the districts that have nothing for any chosen need', () => {
    const without = (filter: Partial<CompareFilter>) =>
      compare({}, filter).without.map(({ district }) => district.id);
    expect(without({ needs: ['rent'] })).toEqual(['south']);
    expect(without({ needs: ['rent', 'one-off-money'] })).toEqual([]);
    // A service alone is something.
    expect(without({ needs: ['household-registration'] })).toEqual(['south']);
    expect(without({})).toEqual([]);
  });

  it('asks what settles the needs compared, never for what has ended', () => {
    expect(compare({}, { needs: ['training'] }).next).toBe('employer.staffTraining');
    expect(compare({}, { needs: ['one-off-money'] }).next).toBeUndefined();
    const known = { 'work.employerDistrict': 'north', 'education.level': 'doctorate' };
    expect(compare(known, { needs: ['rent', 'home-purchase'] }).next).toBeUndefined();
    expect(compare({}, { needs: ['training'] }, ['employer.staffTraining']).next).toBeUndefined();
  });

  it('keeps each district’s bundle by itself', () => {
    const { groups } = compare({
      'work.employerDistrict': 'north',
      'education.level': 'doctorate',
    });
    expect(groups.map(({ bundle }) => bundle.most)).toEqual([100_000_000, 0]);
  });
});

it('offers the needs that some document in scope has something for', () => {
  const offered = (filter: Partial<CompareFilter>) =>
    needsOffered(packs, { ...EVERYTHING, ...filter }, ['rent', 'one-off-money', 'spouse']);
  expect(offered({})).toEqual(['rent', 'one-off-money']);
  expect(offered({ districts: ['south'] })).toEqual(['one-off-money']);
});

it('leads to a programme’s page and to a service’s place', () => {
  const hrefOf = recordHrefs(packs);
  expect(hrefOf('south/high-end/grant')).toBe('/d/south/programmes/high-end/grant');
  expect(hrefOf('north/one-window')).toBe('/d/north/services#one-window');
});
