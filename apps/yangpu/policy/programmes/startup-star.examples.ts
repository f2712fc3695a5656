import type { Example } from '@portal/rules-core/testing';

const programme = 'yangpu/startup-star';

export const examples: Example[] = [
  {
    programme,
    name: 'winner: which prizes count is not printed, so never a yes',
    profile: { 'yangpu:contest-winner': true },
    expect: { verdict: 'discretionary', missing: [], benefits: { 'follow-up': [null, null] } },
  },
  {
    programme,
    name: 'took part without a prize',
    profile: { 'yangpu:contest-winner': false },
    expect: { verdict: 'notEligible', missing: [], benefits: {} },
  },
  {
    programme,
    name: 'nothing known',
    profile: {},
    expect: {
      verdict: 'needsInfo',
      best: 'discretionary',
      worst: 'unmet',
      missing: ['yangpu:contest-winner'],
    },
  },
];
