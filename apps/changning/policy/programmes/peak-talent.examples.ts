import type { Example } from '@portal/rules-core/testing';

const programme = 'changning/01-peak-talent';

export const peakTalentExamples: Example[] = [
  {
    programme,
    name: 'works in Changning: the rest is for the authority to judge',
    profile: { 'work.district': 'changning' },
    expect: {
      verdict: 'discretionary',
      missing: [],
      benefits: { 'tailored-support': [null, null], services: [null, null] },
    },
  },
  {
    programme,
    name: 'employer registered in Changning, working elsewhere',
    profile: { 'work.district': 'elsewhere', 'work.employerDistrict': 'changning' },
    expect: { verdict: 'discretionary', missing: [] },
  },
  {
    programme,
    name: 'neither working nor employed in Changning',
    profile: { 'work.district': 'qingpu', 'work.employerDistrict': 'elsewhere' },
    expect: { verdict: 'notEligible', missing: [], benefits: {} },
  },
  {
    programme,
    name: 'works elsewhere, employer not known: may yet be judged, never surely granted',
    profile: { 'work.district': 'elsewhere' },
    expect: {
      verdict: 'needsInfo',
      best: 'discretionary',
      worst: 'unmet',
      missing: ['work.employerDistrict'],
    },
  },
];
