import { programmeOf } from '@portal/district-kit';
import { evaluateProgramme, type Profile } from '@portal/rules-core';
import { describe, expect, it } from 'vitest';
import { pack } from '../../policy/index.ts';
import { matchIn, matchOf } from './match.ts';

const programme = programmeOf(pack, 'p02-cultivation');
const match = matchOf(programme);
const PLANS = 'songjiang:selected-plans';
const GRANT = 'songjiang:plan-grant';
const here: Profile = { 'work.employerDistrict': 'songjiang' };

const seen = (profile: Profile) => {
  const result = evaluateProgramme(pack, match.alone, profile, { asOf: '2024-05-01' });
  const evaluated = matchIn(match, result);
  return {
    verdict: result.verdict,
    ends: evaluated && [evaluated.least, evaluated.most],
  };
};

describe('the match', () => {
  it('is one to one', () => {
    expect([match.base, match.ratio]).toEqual([GRANT, 10_000]);
  });

  it.each(['wanren', 'shanghai-leading'])('of %s is the same sum again, to the fen', (plan) => {
    expect(seen({ ...here, [PLANS]: [plan], [GRANT]: 12_345_678 })).toEqual({
      verdict: 'eligible',
      ends: [12_345_678, 12_345_678],
    });
  });

  it('has no sum until the grant is known, which changes nothing about whether it comes', () => {
    expect(seen({ ...here, [PLANS]: ['wanren'] })).toEqual({
      verdict: 'eligible',
      ends: [null, null],
    });
  });

  it('of another plan is for the authority: from nothing to the same sum', () => {
    expect(seen({ ...here, [PLANS]: ['other'], [GRANT]: 100 })).toEqual({
      verdict: 'discretionary',
      ends: [0, 100],
    });
  });

  it('of an employer elsewhere is never a yes', () => {
    expect(
      seen({ 'work.employerDistrict': 'elsewhere', [PLANS]: ['wanren'], [GRANT]: 100 }),
    ).toEqual({ verdict: 'discretionary', ends: [0, 100] });
  });

  it('does not come without a plan, though the programme stays open', () => {
    expect(seen({ ...here, [PLANS]: [], [GRANT]: 100 })).toEqual({
      verdict: 'notEligible',
      ends: undefined,
    });
  });

  it.each([
    ['nothing', {}],
    ['the plan alone', { [PLANS]: ['wanren'] }],
    ['the employer alone', here],
  ] as [string, Profile][])('is open while %s is known', (_, profile) => {
    expect(seen({ ...profile, [GRANT]: 100 })).toEqual({ verdict: 'needsInfo', ends: [0, 100] });
  });
});

describe('the pack and the page', () => {
  it('must be of one version', () => {
    expect(() => matchOf(programmeOf(pack, 'p03-overseas'))).toThrow(/publish the pages/);
  });
});
