import type { Example } from '@portal/rules-core/testing';

const programme = 'yangpu/startup-star';

export const examples: Example[] = [
  {
    programme,
    name: 'winner: support is promised, what it is stays unsaid',
    profile: { 'yangpu:contest-winner': true },
    expect: { verdict: 'eligible', missing: [], benefits: { 'follow-up': [null, null] } },
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
      best: 'met',
      worst: 'unmet',
      missing: ['yangpu:contest-winner'],
    },
  },
];
