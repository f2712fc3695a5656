import type { Example } from '@portal/rules-core/testing';

const programme = 'yangpu/incubators';

export const examples: Example[] = [
  {
    programme,
    name: 'opens an incubator: the conditions are not printed',
    profile: { 'yangpu:incubator': true },
    expect: { verdict: 'discretionary', missing: [], benefits: { support: [null, null] } },
  },
  {
    programme,
    name: 'does not',
    profile: { 'yangpu:incubator': false },
    expect: { verdict: 'notEligible', missing: [], benefits: {} },
  },
  {
    programme,
    name: 'nothing known',
    profile: {},
    expect: { verdict: 'needsInfo', missing: ['yangpu:incubator'] },
  },
];
