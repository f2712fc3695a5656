import { programmeOf, standingOf } from '@portal/district-kit';
import { evaluateProgramme, factDictionary, factsOf, type Profile } from '@portal/rules-core';
import { describe, expect, it } from 'vitest';
import { pack } from '../../policy/index.ts';
import { questionGroups } from './question-groups.ts';

function standing(slug: string, profile: Profile) {
  const programme = programmeOf(pack, slug);
  const found = standingOf(evaluateProgramme(pack, programme, profile, { asOf: '2024-05-01' }));
  return { standing: found.standing, rests: found.reasons.map(({ fact }) => fact) };
}

const winner: Profile = {
  'changning:contest-placing': 'district',
  'changning:project-landed': true,
  'changning:placed-on': '2021-03-01',
};

describe('where a reader stands', () => {
  it('counts the second anniversary in, and not the day after', () => {
    const name = '13-contest-winners';
    expect(standing(name, { ...winner, 'changning:landed-on': '2023-03-01' })).toEqual({
      standing: 'met',
      rests: ['changning:contest-placing', 'changning:project-landed', 'changning:placed-on'],
    });
    expect(standing(name, { ...winner, 'changning:landed-on': '2023-03-02' })).toEqual({
      standing: 'outside',
      rests: ['changning:placed-on'],
    });
  });

  it('is open while an answer is missing, with what fits already', () => {
    expect(standing('13-contest-winners', winner)).toEqual({
      standing: 'open',
      rests: ['changning:contest-placing', 'changning:project-landed'],
    });
    expect(standing('14-postdoc-living', {})).toEqual({ standing: 'open', rests: [] });
  });

  it('is never met where an authority judges', () => {
    expect(standing('05-young-talent', { 'changning:young-role': 'skilled' })).toEqual({
      standing: 'judged',
      rests: ['changning:young-role'],
    });
  });

  it('is unnamed where nothing can be answered', () => {
    for (const slug of ['05-young-reserve', '16-leading-talent', '18-talent-housing'])
      expect([slug, standing(slug, winner)]).toEqual([slug, { standing: 'unnamed', rests: [] }]);
  });

  it('rests, where the answers fail, on nothing that they meet', () => {
    expect(
      standing('05-internships', {
        'changning:enrolled-student': true,
        'changning:base-intern': false,
      }),
    ).toEqual({ standing: 'outside', rests: ['changning:base-intern'] });
  });
});

describe('the questions', () => {
  const asked = [...factDictionary([pack]).keys()];
  const forPeople = pack.programmes.filter(({ audience }) => audience.includes('person'));

  it('stand once each, and all that the programmes turn on are there', () => {
    const listed = questionGroups(forPeople, asked).flatMap(({ facts }) => facts);
    expect(listed).toEqual([...new Set(listed)]);
    const needed = new Set(forPeople.flatMap((programme) => [...factsOf(programme)]));
    expect([...listed].sort()).toEqual([...needed].sort());
  });

  it('begin with those that several programmes ask', () => {
    const [first, ...rest] = questionGroups(forPeople, asked);
    expect(first?.programme).toBeUndefined();
    expect(first?.facts).toContain('work.district');
    expect(rest.every(({ programme }) => programme !== undefined)).toBe(true);
    const contest = rest.find(({ programme }) => programme?.id.endsWith('/13-contest-winners'));
    expect(contest?.facts).toEqual([
      'changning:contest-placing',
      'changning:project-landed',
      'changning:placed-on',
      'changning:landed-on',
    ]);
  });

  it('are none where nothing is asked', () => {
    expect(questionGroups([programmeOf(pack, '05-young-reserve')], asked)).toEqual([]);
    expect(questionGroups([], asked)).toEqual([]);
  });
});
