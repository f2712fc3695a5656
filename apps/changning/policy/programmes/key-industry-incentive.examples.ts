import type { Example } from '@portal/rules-core/testing';

const programme = 'changning/02-key-industry-incentive';
const engineer = {
  'work.employerDistrict': 'changning',
  'changning:key-field': 'aviation-services',
  'changning:key-post': 'core-technology',
};

export const keyIndustryIncentiveExamples: Example[] = [
  {
    programme,
    name: 'core technology post in aviation services: left to recommendation and recognition',
    profile: engineer,
    expect: {
      verdict: 'discretionary',
      missing: [],
      benefits: { incentive: [null, null], services: [null, null] },
    },
  },
  {
    programme,
    name: 'another key industry and a comparable post: the lists are open',
    profile: {
      ...engineer,
      'changning:key-field': 'other-key',
      'changning:key-post': 'comparable',
    },
    expect: { verdict: 'discretionary', missing: [] },
  },
  {
    programme,
    name: 'no key industry',
    profile: { ...engineer, 'changning:key-field': 'none' },
    expect: { verdict: 'notEligible', missing: [], benefits: {} },
  },
  {
    programme,
    name: 'key industry, but an ordinary post',
    profile: { ...engineer, 'changning:key-post': 'none' },
    expect: { verdict: 'notEligible' },
  },
  {
    programme,
    name: 'the same post with an enterprise outside the district',
    profile: { ...engineer, 'work.employerDistrict': 'elsewhere' },
    expect: { verdict: 'notEligible' },
  },
  {
    programme,
    name: 'post not known',
    profile: { 'work.employerDistrict': 'changning', 'changning:key-field': 'financial-services' },
    expect: {
      verdict: 'needsInfo',
      best: 'discretionary',
      worst: 'unmet',
      missing: ['changning:key-post'],
    },
  },
];
