import { evaluateProgramme, type Profile } from '@portal/rules-core';
import { expect, it } from 'vitest';
import { pack } from './index.ts';

function evaluate(name: string, profile: Profile) {
  const programme = pack.programmes.find(({ id }) => id === `changning/${name}`);
  if (!programme) throw new RangeError(`no programme "${name}"`);
  return evaluateProgramme(pack, programme, profile, { asOf: '2024-05-01' });
}

it('a people’s organisation can be a Party or government body, and is asked; an enterprise it is not', () => {
  const profile = { 'employer.kind': 'social-organisation' };
  const { verdict, missing } = evaluate('05-internship-bases', profile);
  expect(verdict).not.toBe('notEligible');
  expect(missing).toContain('changning:unit-kind');
  expect(evaluate('02-innovation-bases', profile).verdict).toBe('notEligible');
});

it('an enterprise that the district owns in part or collectively is asked whether it counts as private', () => {
  const profile = { 'employer.kind': 'district-owned', 'changning:unit-kind': 'enterprise' };
  const { verdict, missing } = evaluate('02-innovation-bases', profile);
  expect(verdict).toBe('needsInfo');
  expect(missing).toEqual(['changning:private-tech']);
});
