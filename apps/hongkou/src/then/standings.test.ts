import type { Standing } from '@portal/district-kit';
import { AUDIENCE_IDS, factDictionary, type Profile } from '@portal/rules-core';
import { describe, expect, it } from 'vitest';
import { pack } from '../../policy/index.ts';
import {
  audiencesOf,
  countOf,
  factsFor,
  foundOn,
  programmesFor,
  stillMatters,
} from './standings.ts';

const LAST_DAY = '2020-12-31';
const asked = [...factDictionary([pack]).keys()];
const found = (profile: Profile, day = LAST_DAY) => foundOn(pack, pack.programmes, profile, day);

function standing(slug: string, profile: Profile): Standing | undefined {
  return found(profile).find(({ programme }) => programme.id === `hongkou/${slug}`)?.standing;
}

describe('where a reader stood under the plan', () => {
  it('knows nothing for sure of who has answered nothing, and refuses nothing', () => {
    const all = found({});
    expect(all).toHaveLength(pack.programmes.length);
    expect([countOf(all, 'met'), countOf(all, 'judged'), countOf(all, 'outside')]).toEqual([
      0, 0, 0,
    ]);
  });

  it('never makes a yes of what an authority judges', () => {
    expect(standing('environment/settling-in', {})).toBe('open');
    expect(
      standing('environment/settling-in', { 'hongkou:housing-groups': ['high-level-finance'] }),
    ).toBe('judged');
    expect(standing('environment/settling-in', { 'hongkou:housing-groups': [] })).toBe('outside');
    expect(standing('mechanisms/household-registration', {})).toBe('unnamed');
  });

  it('holds for a day, and says of that day whether the plan did', () => {
    const validityOn = (day: string) => found({}, day)[0]?.result.validity;
    expect(['2015-12-31', '2016-01-01', LAST_DAY, '2021-01-01'].map(validityOn)).toEqual([
      'notYet',
      'inForce',
      'inForce',
      'ended',
    ]);
  });
});

describe('what is asked', () => {
  it('is every fact that some programme turns on, and for an employer fewer', () => {
    const all = factsFor(pack.programmes, asked);
    const employer = factsFor(programmesFor(pack, 'employer'), asked);
    expect(all).toContain('hongkou:housing-groups');
    expect(employer).toContain('hongkou:employer-groups');
    expect(employer).not.toContain('hongkou:housing-groups');
    expect(all).toEqual([...new Set(all)]);
  });

  it('is for the audiences that the plan has programmes for', () => {
    expect(audiencesOf(pack, AUDIENCE_IDS)).toEqual(['person', 'team', 'employer', 'agency']);
    expect(programmesFor(pack, 'agency').map(({ id }) => id)).toEqual([
      'hongkou/mechanisms/agency-reward',
    ]);
    expect(programmesFor(pack, null)).toHaveLength(pack.programmes.length);
  });

  it('starts with what would settle most, and asks nothing that is answered', () => {
    expect(stillMatters(found({}))[0]).toBe('hongkou:venture-groups');
    expect(stillMatters(found({ 'hongkou:venture-groups': [] }))).not.toContain(
      'hongkou:venture-groups',
    );
  });
});
