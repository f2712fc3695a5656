import { type Explanation, evaluateProgramme, type Profile } from '@portal/rules-core';
import { describe, expect, it } from 'vitest';
import { pack } from './index.ts';

/**
 * A review ends every application of annex 3, so no verdict there is a plain yes, and what the review may relax
 * never shows in a verdict. These tests read the explanation instead: that is where the reader sees it.
 */
function truthsOf(programmeId: string, profile: Profile) {
  const programme = pack.programmes.find((entry) => entry.id === programmeId);
  if (!programme) throw new Error(`there is no programme "${programmeId}"`);
  const { explanation } = evaluateProgramme(pack, programme, profile, { asOf: '2021-01-01' });
  const nodes: Explanation[] = [];
  const visit = (node: Explanation): void => {
    nodes.push(node);
    for (const member of node.of ?? []) visit(member);
  };
  visit(explanation);
  const about = (node: Explanation, fact: string): boolean =>
    node.fact === fact || (node.of ?? []).some((member) => about(member, fact));
  return {
    /** The truth of the leaf itself. */
    leaf: (fact: string) => nodes.find((node) => node.fact === fact)?.truth,
    /** The truth once what may be relaxed is taken into account. */
    relaxed: (fact: string) =>
      nodes.find((node) => node.op === 'generally' && about(node, fact))?.truth,
  };
}

describe('conditions of annex 3 that hold “as a rule”', () => {
  it.each([
    ['agri-team', 'team.leaderBirthDate', '1960-01-02', 'met'],
    ['agri-team', 'team.leaderBirthDate', '1960-01-01', 'met'],
    ['agri-team', 'team.leaderBirthDate', '1959-12-31', 'discretionary'],
    ['agri-team', 'team.oldestMemberBirthDate', '1970-01-01', 'met'],
    ['agri-team', 'team.oldestMemberBirthDate', '1969-12-31', 'discretionary'],
    ['agri-team', 'team.leaderFullTimeDegree', 'doctor', 'met'],
    ['agri-team', 'team.leaderFullTimeDegree', 'master', 'met'],
    ['agri-team', 'team.leaderFullTimeDegree', 'bachelor', 'discretionary'],
    ['agri-talent', 'person.birthDate', '1960-01-01', 'met'],
    ['agri-talent', 'person.birthDate', '1959-12-31', 'discretionary'],
    ['agri-talent', 'education.fullTimeDegree', 'master', 'met'],
    ['agri-talent', 'education.fullTimeDegree', 'bachelor', 'discretionary'],
  ])('%s: %s = %s is %s', (slug, fact, value, truth) => {
    const truths = truthsOf(`qingpu/${slug}`, { [fact]: value });
    expect(truths.relaxed(fact)).toBe(truth);
    expect(truths.leaf(fact)).toBe(truth === 'met' ? 'met' : 'unmet');
  });

  it.each([
    [3, 0, 'met'],
    [0, 3, 'met'],
    [2, 2, 'discretionary'],
    [4, 4, 'met'],
  ])('leader %i years in academia, %i in a company: %s', (academic, company, truth) => {
    const truths = truthsOf('qingpu/agri-team', {
      'team.leaderAcademicYears': academic,
      'team.leaderCompanyYears': company,
    });
    expect(truths.relaxed('team.leaderAcademicYears')).toBe(truth);
  });

  it.each([
    [true, 3, 'met'],
    [true, 2, 'discretionary'],
    [false, 3, 'discretionary'],
    [false, 2, 'discretionary'],
  ])('every member with a degree: %s, least experience %i years: %s', (degree, years, truth) => {
    const truths = truthsOf('qingpu/agri-team', {
      'team.membersBachelor': degree,
      'team.membersLeastYears': years,
    });
    expect(truths.relaxed('team.membersBachelor')).toBe(truth);
  });

  it.each([
    [true, false, 'met'],
    [false, true, 'met'],
    [false, false, 'discretionary'],
  ])('founder with a post in academia: %s, in a company: %s: %s', (academic, company, truth) => {
    const truths = truthsOf('qingpu/agri-talent', {
      'founder.academicPost': academic,
      'founder.companyPost': company,
    });
    expect(truths.relaxed('founder.academicPost')).toBe(truth);
  });

  it('leaves an unknown fact unknown, for whether it is met still matters to the review', () => {
    expect(truthsOf('qingpu/agri-team', {}).relaxed('team.leaderBirthDate')).toBe('unknown');
  });
});

describe('words of annex 3 that hold for teams alone', () => {
  const named = (slug: string) => pack.programmes.find(({ id }) => id === `qingpu/${slug}`);

  it('relax the age for years abroad: not printed for a single founder', () => {
    const team = JSON.stringify(named('agri-team')?.criteria);
    const founder = JSON.stringify(named('agri-talent')?.criteria);
    expect(team).toContain('年龄还可以放宽');
    expect(founder).not.toContain('年龄还可以放宽');
  });

  it('help the family of the leader, not of every member', () => {
    const family = (slug: string) =>
      named(slug)?.benefits.find(({ id }) => id === 'family-employment')?.recipient?.zh;
    expect(family('agri-team')).toMatch(/^团队带头人的/);
    expect(family('agri-talent')).toMatch(/^本人的/);
  });
});

describe('intellectual property', () => {
  it('is asked of a team in every case', () => {
    expect(truthsOf('qingpu/agri-team', { 'team.ownIp': false }).leaf('team.ownIp')).toBe('unmet');
  });

  it('is one of three ways for a single founder', () => {
    const programme = pack.programmes.find((entry) => entry.id === 'qingpu/agri-talent');
    if (!programme) throw new Error('agri-talent is missing');
    const profile = { 'team.ownIp': false };
    const { range } = evaluateProgramme(pack, programme, profile, { asOf: '2021-01-01' });
    expect(range.best).toBe('discretionary');
  });
});
