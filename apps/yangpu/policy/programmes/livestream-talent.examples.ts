import type { Example } from '@portal/rules-core/testing';

const programme = 'yangpu/livestream-talent';

export const examples: Example[] = [
  {
    programme,
    name: 'livestreamer: the standard is not printed',
    profile: { 'yangpu:fields': ['livestream'] },
    expect: { verdict: 'discretionary', missing: [], benefits: { support: [null, null] } },
  },
  {
    programme,
    name: 'another field of the online economy',
    profile: { 'yangpu:fields': ['online-economy', 'content'] },
    expect: { verdict: 'notEligible', missing: [], benefits: {} },
  },
  {
    programme,
    name: 'nothing known',
    profile: {},
    expect: { verdict: 'needsInfo', missing: ['yangpu:fields'] },
  },
];
