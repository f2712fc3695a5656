import type { Example } from '@portal/rules-core/testing';

const programme = 'hongkou/high-end/gaoju';

export const gaojuExamples: Example[] = [
  {
    programme,
    name: 'scarce talent in shipping: named, and the rest judged',
    profile: { 'hongkou:gaoju-groups': ['scarce-talent'] },
    expect: {
      verdict: 'discretionary',
      missing: [],
      benefits: {
        innovation: [null, null],
        'start-up': [null, null],
        team: [null, null],
        'scarce-talent': [null, null],
        'overseas-experts': [null, null],
        services: [null, null],
      },
    },
  },
  {
    programme,
    name: 'academician by the shared question: the question of the plan need not be asked',
    profile: { 'honours.awards': ['academician-cae'] },
    expect: { verdict: 'discretionary', missing: [] },
  },
  {
    programme,
    name: 'member of a foreign academy: the plan says only “academician”',
    profile: { 'honours.awards': ['foreign-academician'], 'hongkou:gaoju-groups': [] },
    expect: { verdict: 'discretionary', missing: [] },
  },
  {
    programme,
    name: 'none of the groups and no academician',
    profile: { 'hongkou:gaoju-groups': [], 'honours.awards': ['municipal-plan'] },
    expect: { verdict: 'notEligible', missing: [], benefits: {} },
  },
  {
    programme,
    name: 'no academician, groups not known',
    profile: { 'honours.awards': [] },
    expect: {
      verdict: 'needsInfo',
      best: 'discretionary',
      worst: 'unmet',
      missing: ['hongkou:gaoju-groups'],
    },
  },
];
