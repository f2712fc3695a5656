import { evaluateProgramme, factDictionary, knowledgeOf, type Profile } from '@portal/rules-core';
import { describe, expect, it } from 'vitest';
import { pack } from './index.ts';

const facts = factDictionary([pack]);

function evaluate(name: string, profile: Profile) {
  const programme = pack.programmes.find(({ id }) => id === `qingpu/${name}`);
  if (!programme) throw new RangeError(`no programme "${name}"`);
  return evaluateProgramme(pack, programme, profile, { asOf: '2024-05-01' });
}

it('“none of these” to a gate can be taken back: what followed from it is open again', () => {
  expect(evaluate('agri-talent', { 'situation.person': [] }).verdict).toBe('notEligible');
  const again = evaluate('agri-talent', { 'situation.person': ['farming', 'start-up'] });
  expect(again.verdict).toBe('needsInfo');
  expect(again.missing).toEqual(
    expect.arrayContaining(['qingpu:agri-field', 'founder.largestShareholder']),
  );
});

describe('what one answer does not settle of another', () => {
  it('a professor whose own enterprise is on a list: the employer is a university, the enterprise is not', () => {
    const result = evaluate('innovation-team-award', { 'employer.kind': 'public-institution' });
    expect(result.verdict).toBe('needsInfo');
    expect(result.missing).toContain('employer.lists');
  });

  it('a newcomer to a public talent service, or one placed in an institution by an agency', () => {
    const profile = {
      'employer.kind': 'hr-agency',
      'education.fullTimeLevel': 'bachelor',
      'qingpu:direct-groups': ['institution-newcomer'],
    };
    expect(knowledgeOf(profile, facts).contradictions).toEqual([]);
  });

  it('a full-time master’s degree with the graduation certificate of a bachelor’s programme', () => {
    const degree = { 'education.fullTimeDegree': 'master' };
    expect(
      knowledgeOf({ ...degree, 'education.fullTimeLevel': 'bachelor' }, facts).contradictions,
    ).toEqual([]);
    // The level opens a class of its own; the degree must not hand it out.
    expect(knowledgeOf(degree, facts).domains.has('education.fullTimeLevel')).toBe(false);
  });
});
