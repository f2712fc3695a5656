import { describe, expect, it } from 'vitest';
import { WHOLE_SCOPE } from '../check/scope.ts';
import { northPack, southPack } from '../testing/packs.ts';
import { byNeed } from './by-need.ts';
import { countsOf, groupResults } from './group.ts';
import { highlightsOf } from './highlights.ts';
import { shiftsBetween } from './shifts.ts';
import { viewHref, viewIn } from './view.ts';

const group = (profile: Record<string, string | number | boolean>) =>
  groupResults({
    packs: [northPack, southPack],
    profile,
    scope: WHOLE_SCOPE,
    asOf: '2026-01-01',
  });
const doctor = { 'work.employerDistrict': 'north', 'education.level': 'doctorate' };

describe('shiftsBetween', () => {
  it('names each programme whose verdict another answer changed, and no other', () => {
    const shifts = shiftsBetween(
      group({ ...doctor, 'education.level': 'associate' }),
      group(doctor),
    );
    expect(
      shifts.map(({ programme, before, after, what }) => [
        programme.id,
        before.verdict,
        after.verdict,
        what,
      ]),
    ).toEqual([
      ['north/home-subsidy', 'notEligible', 'eligible', 'verdict'],
      ['north/rent-subsidy', 'notEligible', 'eligible', 'verdict'],
    ]);
  });

  it('finds nothing where nothing changed', () => {
    expect(shiftsBetween(group(doctor), group({ ...doctor, 'skill.level': 'junior' }))).toEqual([]);
  });
});

describe('byNeed', () => {
  it('puts a programme under each need it serves, with its benefits for that need', () => {
    const needs = byNeed(group(doctor), null);
    const rent = needs.find(({ need }) => need === 'rent');
    expect(rent?.entries.map(({ programme }) => programme.id)).toEqual(['north/rent-subsidy']);
    expect(rent?.entries[0]?.forNeed.map(({ id }) => id)).toEqual(['rent']);
  });

  it('leaves out what one cannot have, unless it is asked for', () => {
    const elsewhere = group({ 'work.employerDistrict': 'south' });
    expect(byNeed(elsewhere, null).map(({ need }) => need)).not.toContain('rent');
    expect(byNeed(elsewhere, 'notEligible').map(({ need }) => need)).toContain('rent');
  });

  it('never offers what has ended', () => {
    const all = byNeed(group(doctor), null).flatMap(({ entries }) => entries);
    expect(all.filter(({ pack }) => pack.district.id === 'south')).toEqual([]);
  });
});

describe('highlightsOf', () => {
  it('begins with the largest one has, then what fewest answers are missing for', () => {
    const found = highlightsOf(group(doctor), new Set());
    expect(found.map(({ kind, programme }) => [kind, programme.id])).toEqual([
      ['have', 'north/home-subsidy'],
      ['have', 'north/rent-subsidy'],
      ['near', 'north/team-award'],
    ]);
  });

  it('does not call near what hangs on something the reader is not sure of', () => {
    const found = highlightsOf(group(doctor), new Set(['team.memberCount']));
    expect(found.map(({ programme }) => programme.id)).not.toContain('north/team-award');
  });

  it('is empty where nothing is open', () => {
    expect(highlightsOf([], new Set())).toEqual([]);
  });
});

describe('the view in the address', () => {
  it('is read and written the same way', () => {
    for (const by of ['district', 'need'] as const)
      for (const verdict of [null, 'eligible', 'notEligible'] as const) {
        const href = viewHref({ by, verdict });
        expect(viewIn(new URL(href, 'http://portal.test').searchParams)).toEqual({ by, verdict });
      }
    expect(viewHref({ by: 'district', verdict: null })).toBe('/results');
  });

  it('falls back to everything for what is no view', () => {
    expect(viewIn(new URLSearchParams('view=x&verdict=__proto__'))).toEqual({
      by: 'district',
      verdict: null,
    });
  });
});

it('counts the open programmes of all districts by verdict', () => {
  expect(countsOf(group(doctor))).toEqual({
    eligible: 2,
    needsInfo: 2,
    discretionary: 0,
    notEligible: 0,
  });
});
