import type { Example } from '@portal/rules-core/testing';

const programme = 'changning/13-contest-winners';
const winner = {
  'changning:contest-placing': 'municipal',
  'changning:project-landed': true,
};

export const contestWinnersExamples: Example[] = [
  {
    programme,
    name: 'landed on the second anniversary',
    profile: {
      ...winner,
      'changning:placed-on': '2021-03-01',
      'changning:landed-on': '2023-03-01',
    },
    expect: {
      verdict: 'eligible',
      missing: [],
      benefits: { 'start-up-grant': [null, null], priority: [null, null] },
    },
  },
  {
    programme,
    name: 'landed the day after the second anniversary',
    profile: {
      ...winner,
      'changning:placed-on': '2021-03-01',
      'changning:landed-on': '2023-03-02',
    },
    expect: { verdict: 'notEligible', benefits: {} },
  },
  {
    programme,
    name: 'district contest, landed before the placing',
    profile: {
      'changning:contest-placing': 'district',
      'changning:project-landed': true,
      'changning:placed-on': '2021-03-01',
      'changning:landed-on': '2020-11-30',
    },
    expect: { verdict: 'eligible' },
  },
  {
    programme,
    name: 'placed on a leap day: two years end on the last of February',
    profile: {
      ...winner,
      'changning:placed-on': '2020-02-29',
      'changning:landed-on': '2022-03-01',
    },
    expect: { verdict: 'notEligible', missing: [] },
  },
  {
    programme,
    name: 'national contest, day of landing not known',
    profile: {
      ...winner,
      'changning:contest-placing': 'national',
      'changning:placed-on': '2021-03-01',
    },
    expect: {
      verdict: 'needsInfo',
      best: 'met',
      worst: 'unmet',
      missing: ['changning:landed-on'],
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
