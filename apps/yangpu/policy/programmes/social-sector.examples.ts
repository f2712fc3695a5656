import type { Example } from '@portal/rules-core/testing';

const programme = 'yangpu/social-sector';
const none: [null, null] = [null, null];

function working(
  field: string,
  benefits: Record<string, [null, null]>,
  more: Example['profile'] = {},
): Example {
  return {
    programme,
    name: `works in ${field}: selection is judged`,
    profile: { 'work.industry': field, ...more },
    expect: { verdict: 'discretionary', missing: [], benefits },
  };
}

export const examples: Example[] = [
  working(
    'education',
    { 'teacher-development': none, 'teacher-studios': none },
    { 'work.employerDistrict': 'yangpu' },
  ),
  working('health', { 'health-projects': none, 'public-health-care': none }),
  working('social-governance', { 'social-work-training': none }),
  working('other', { 'social-work-training': none }),
  working('culture', { 'culture-plan': none, 'culture-studios': none }),
  working('health-culture-tourism', {
    'health-projects': none,
    'public-health-care': none,
    'culture-plan': none,
    'culture-studios': none,
  }),
  {
    programme,
    name: 'teacher of a school elsewhere',
    profile: { 'work.industry': 'education', 'work.employerDistrict': 'hongkou' },
    expect: { verdict: 'notEligible', missing: [], benefits: {} },
  },
  {
    programme,
    name: 'teacher, district not known',
    profile: { 'work.industry': 'education' },
    expect: {
      verdict: 'needsInfo',
      best: 'discretionary',
      worst: 'unmet',
      missing: ['work.employerDistrict'],
    },
  },
  {
    programme,
    name: 'another field',
    profile: { 'work.industry': 'finance', 'work.employerDistrict': 'yangpu' },
    expect: { verdict: 'notEligible', missing: [], benefits: {} },
  },
  {
    programme,
    name: 'nothing known',
    profile: {},
    expect: { verdict: 'needsInfo', missing: ['work.employerDistrict', 'work.industry'] },
  },
];
