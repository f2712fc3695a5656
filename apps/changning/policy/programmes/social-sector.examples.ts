import type { Example } from '@portal/rules-core/testing';

const talent = 'changning/03-social-sector-talent';
const posts = 'changning/03-special-posts';

export const socialSectorExamples: Example[] = [
  ...['education', 'health', 'culture', 'social-development', 'legal-services'].map(
    (field): Example => ({
      programme: talent,
      name: `works in ${field}: the conditions are not printed`,
      profile: { 'changning:social-field': field },
      expect: {
        verdict: 'discretionary',
        missing: [],
        benefits: {
          cultivation: [null, null],
          incentives: [null, null],
          'flexible-ways': [null, null],
          'say-over-funds': [null, null],
        },
      },
    }),
  ),
  {
    programme: talent,
    name: 'another social field: the list is open',
    profile: { 'changning:social-field': 'other-social' },
    expect: { verdict: 'discretionary', missing: [] },
  },
  {
    programme: talent,
    name: 'no social field',
    profile: { 'changning:social-field': 'none' },
    expect: { verdict: 'notEligible', missing: [], benefits: {} },
  },
  {
    programme: talent,
    name: 'field not known',
    profile: {},
    expect: { verdict: 'needsInfo', best: 'discretionary', missing: ['changning:social-field'] },
  },
  {
    programme: posts,
    name: 'institution of the district: urgency is judged',
    profile: { 'changning:unit-kind': 'district-institution' },
    expect: { verdict: 'discretionary', missing: [] },
  },
  {
    programme: posts,
    name: 'another public institution in Changning',
    profile: { 'changning:unit-kind': 'other-institution' },
    expect: { verdict: 'notEligible', benefits: {} },
  },
  {
    programme: posts,
    name: 'employer not known',
    profile: {},
    expect: { verdict: 'needsInfo', missing: ['changning:unit-kind'] },
  },
];
