import type { Profile } from '@portal/rules-core';
import { wan } from '@portal/rules-core/author';
import type { Example } from '@portal/rules-core/testing';
import { without } from '../personas.ts';

const programme = 'qingpu/double-first-class-graduate';

const graduate: Profile = {
  'qingpu:introduced-talent': true,
  'education.doubleFirstClass': true,
  'work.industry': 'education',
};
const subsidy: Example['expect']['benefits'] = { subsidy: [0, wan(10)] };
const refused: Example['expect'] = { verdict: 'notEligible', benefits: {}, missing: [] };

export const examples: Example[] = [
  {
    programme,
    name: 'Introduced into education: who is outstanding is not stated',
    profile: graduate,
    expect: { verdict: 'discretionary', benefits: subsidy, missing: [] },
  },
  {
    programme,
    name: 'The same graduate in industry: the sentence is about education',
    profile: { ...graduate, 'work.industry': 'integrated-circuits' },
    expect: refused,
  },
  {
    programme,
    name: 'Of another university',
    profile: { ...graduate, 'education.doubleFirstClass': false },
    expect: refused,
  },
  {
    programme,
    name: 'Not brought in',
    profile: { ...graduate, 'qingpu:introduced-talent': false },
    expect: refused,
  },
  ...Object.keys(graduate).map(
    (fact): Example => ({
      programme,
      name: `Unknown: ${fact}`,
      profile: without(graduate, fact),
      expect: {
        verdict: 'needsInfo',
        best: 'discretionary',
        worst: 'unmet',
        benefits: subsidy,
        missing: [fact],
      },
    }),
  ),
];
