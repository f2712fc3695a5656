import type { Example } from '@portal/rules-core/testing';

const programme = 'yangpu/global-youth';
const benefits: Example['expect']['benefits'] = {
  'support-plan': [null, null],
  'flexible-posts': [null, null],
};

export const examples: Example[] = [
  {
    programme,
    name: 'master abroad: on the threshold, the rest is judged',
    profile: { 'yangpu:overseas-degree': 'master' },
    expect: { verdict: 'discretionary', missing: [], benefits },
  },
  {
    programme,
    name: 'doctor abroad',
    profile: { 'yangpu:overseas-degree': 'doctor' },
    expect: { verdict: 'discretionary', missing: [], benefits },
  },
  ...['bachelor', 'none'].map(
    (degree): Example => ({
      programme,
      name: `below the threshold, ${degree} abroad`,
      profile: { 'yangpu:overseas-degree': degree },
      expect: { verdict: 'notEligible', missing: [], benefits: {} },
    }),
  ),
  {
    programme,
    name: 'nothing known',
    profile: {},
    expect: {
      verdict: 'needsInfo',
      best: 'discretionary',
      worst: 'unmet',
      missing: ['yangpu:overseas-degree'],
    },
  },
];
