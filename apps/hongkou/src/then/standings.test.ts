import { AUDIENCE_IDS, factDictionary, type Profile, type Verdict } from '@portal/rules-core';
import { describe, expect, it } from 'vitest';
import { pack } from '../../policy/index.ts';
import {
  audiencesOf,
  factsFor,
  programmesFor,
  standingsOf,
  stillMatters,
  VERDICT_ORDER,
} from './standings.ts';

const LAST_DAY = '2020-12-31';
const asked = [...factDictionary([pack]).keys()];

function verdictOf(slug: string, profile: Profile, asOf = LAST_DAY): Verdict | undefined {
  const standings = standingsOf(pack, pack.programmes, profile, asOf);
  return VERDICT_ORDER.find((verdict) =>
    standings[verdict].some(({ programme }) => programme.id === `hongkou/${slug}`),
  );
}

describe('where a reader stood under the plan', () => {
  it('places every programme once', () => {
    const standings = standingsOf(pack, pack.programmes, {}, LAST_DAY);
    expect(VERDICT_ORDER.flatMap((verdict) => standings[verdict])).toHaveLength(
      pack.programmes.length,
    );
  });

  it('knows nothing for sure of who has answered nothing, and refuses nothing', () => {
    const { eligible, notEligible } = standingsOf(pack, pack.programmes, {}, LAST_DAY);
    expect([eligible, notEligible]).toEqual([[], []]);
  });

  it('never makes a yes of what an authority judges', () => {
    expect(verdictOf('environment/settling-in', {})).toBe('needsInfo');
    expect(
      verdictOf('environment/settling-in', { 'hongkou:housing-groups': ['high-level-finance'] }),
    ).toBe('discretionary');
    expect(verdictOf('environment/settling-in', { 'hongkou:housing-groups': [] })).toBe(
      'notEligible',
    );
  });

  it('holds for a day, and says of that day whether the plan did', () => {
    const validityOn = (day: string) =>
      standingsOf(pack, pack.programmes, {}, day).needsInfo[0]?.result.validity;
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
    const open = standingsOf(pack, pack.programmes, {}, LAST_DAY).needsInfo;
    expect(stillMatters(open)[0]).toBe('hongkou:venture-groups');
    const later = standingsOf(pack, pack.programmes, { 'hongkou:venture-groups': [] }, LAST_DAY);
    expect(stillMatters(later.needsInfo)).not.toContain('hongkou:venture-groups');
  });
});
