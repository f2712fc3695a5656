import type { Profile } from '@portal/rules-core';
import { wan } from '@portal/rules-core/author';
import type { Example } from '@portal/rules-core/testing';
import { without } from '../personas.ts';

const programme = 'qingpu/education-talent';

const teacher: Profile = {
  'qingpu:introduced-talent': true,
  'work.industry': 'education',
  'honours.educationPost': ['special-grade-teacher'],
};
const subsidy: Example['expect']['benefits'] = { subsidy: [0, wan(60)] };
const refused: Example['expect'] = { verdict: 'notEligible', benefits: {}, missing: [] };

export const examples: Example[] = [
  ...[
    'special-grade-teacher',
    'renowned-principal',
    'outstanding-senior-teacher',
    'senior-technician',
  ].map(
    (post): Example => ({
      programme,
      name: `Introduced, ${post}`,
      profile: { ...teacher, 'honours.educationPost': [post] },
      expect: { verdict: 'eligible', benefits: subsidy, missing: [] },
    }),
  ),
  {
    programme,
    name: 'A teacher with none of the distinctions',
    profile: { ...teacher, 'honours.educationPost': [] },
    expect: refused,
  },
  {
    programme,
    name: 'In the district already, not brought in',
    profile: { ...teacher, 'qingpu:introduced-talent': false },
    expect: refused,
  },
  {
    programme,
    name: 'Works in another field',
    profile: { ...teacher, 'work.industry': 'health' },
    expect: refused,
  },
  ...Object.keys(teacher).map(
    (fact): Example => ({
      programme,
      name: `Unknown: ${fact}`,
      profile: without(teacher, fact),
      expect: {
        verdict: 'needsInfo',
        best: 'met',
        worst: 'unmet',
        benefits: subsidy,
        missing: [fact],
      },
    }),
  ),
];
