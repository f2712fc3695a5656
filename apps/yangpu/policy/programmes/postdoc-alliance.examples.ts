import type { Example } from '@portal/rules-core/testing';

const programme = 'yangpu/postdoc-alliance';
const none: [null, null] = [null, null];
const shared = { 'joint-research': none, 'research-funding': none };
const own = { ...shared, pay: none, award: none };

export const examples: Example[] = [
  {
    programme,
    name: 'postdoctoral researcher at a university, in the delta or not',
    profile: { 'yangpu:postdoctoral': true, 'employer.kind': 'public-institution' },
    expect: { verdict: 'discretionary', missing: [], benefits: own },
  },
  {
    programme,
    name: 'enterprise: no pay of its own, only what it shares in',
    profile: { 'yangpu:postdoctoral': false, 'employer.kind': 'other-enterprise' },
    expect: { verdict: 'discretionary', missing: [], benefits: shared },
  },
  {
    programme,
    name: 'neither',
    profile: { 'yangpu:postdoctoral': false, 'employer.kind': 'government' },
    expect: { verdict: 'notEligible', missing: [], benefits: {} },
  },
  {
    programme,
    name: 'government body, postdoctoral or not is not known',
    profile: { 'employer.kind': 'government' },
    expect: {
      verdict: 'needsInfo',
      best: 'discretionary',
      worst: 'unmet',
      missing: ['yangpu:postdoctoral'],
    },
  },
  {
    programme,
    name: 'nothing known',
    profile: {},
    expect: {
      verdict: 'needsInfo',
      best: 'discretionary',
      worst: 'unmet',
      missing: ['employer.kind', 'yangpu:postdoctoral'],
    },
  },
];
