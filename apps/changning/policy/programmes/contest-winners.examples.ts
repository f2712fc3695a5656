import type { Example } from '@portal/rules-core/testing';

const programme = 'changning/13-contest-winners';
const winner = {
  'changning:contest-placing': 'municipal',
  'changning:project-landed': true,
};

export const contestWinnersExamples: Example[] = [
  {
    programme,
    name: 'landed on the second anniversary: 24 months',
    profile: { ...winner, 'changning:months-to-landing': 24 },
    expect: {
      verdict: 'eligible',
      missing: [],
      benefits: { 'start-up-grant': [null, null], priority: [null, null] },
    },
  },
  {
    programme,
    name: 'landed the day after: 25 months begun',
    profile: { ...winner, 'changning:months-to-landing': 25 },
    expect: { verdict: 'notEligible', benefits: {} },
  },
  {
    programme,
    name: 'district contest, landed at once',
    profile: {
      'changning:contest-placing': 'district',
      'changning:project-landed': true,
      'changning:months-to-landing': 0,
    },
    expect: { verdict: 'eligible' },
  },
  {
    programme,
    name: 'national contest, months not known',
    profile: { ...winner, 'changning:contest-placing': 'national' },
    expect: {
      verdict: 'needsInfo',
      best: 'met',
      worst: 'unmet',
      missing: ['changning:months-to-landing'],
    },
  },
  {
    programme,
    name: 'took part without a placing: nothing more needs asking',
    profile: { 'changning:contest-placing': 'none' },
    expect: { verdict: 'notEligible', missing: [] },
  },
  {
    programme,
    name: 'placed, but the project has not landed',
    profile: { ...winner, 'changning:project-landed': false },
    expect: { verdict: 'notEligible', missing: [] },
  },
];
