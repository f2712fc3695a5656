import type { Example } from '@portal/rules-core/testing';

const programme = 'yangpu/continuing-education-bases';
const fact = 'yangpu:education-base';

export const examples: Example[] = [
  {
    programme,
    name: 'enterprise with a base: how it is recognised is not printed',
    profile: { 'employer.kind': 'other-enterprise', [fact]: true },
    expect: { verdict: 'discretionary', missing: [], benefits: { 'base-support': [null, null] } },
  },
  {
    programme,
    name: 'enterprise without a base',
    profile: { 'employer.kind': 'other-enterprise', [fact]: false },
    expect: { verdict: 'notEligible', missing: [], benefits: {} },
  },
  {
    programme,
    name: 'base of a public institution: the clause speaks of enterprises',
    profile: { 'employer.kind': 'public-institution', [fact]: true },
    expect: { verdict: 'notEligible', missing: [], benefits: {} },
  },
  {
    programme,
    name: 'base, kind of employer not known',
    profile: { [fact]: true },
    expect: {
      verdict: 'needsInfo',
      best: 'discretionary',
      worst: 'unmet',
      missing: ['employer.kind'],
    },
  },
  {
    programme,
    name: 'nothing known',
    profile: {},
    expect: { verdict: 'needsInfo', missing: ['employer.kind', fact] },
  },
];
