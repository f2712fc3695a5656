import { wan } from '@portal/rules-core/author';
import type { Example } from '@portal/rules-core/testing';

const programme = 'qingpu/innovation-team-award';
const award: Example['expect']['benefits'] = { 'team-award': [0, wan(1200)] };

export const examples: Example[] = [
  ...['strategic-emerging', 'high-tech', 'tech-little-giant'].map(
    (list): Example => ({
      programme,
      name: `On the list ${list}: reviewed`,
      profile: { 'employer.lists': [list] },
      expect: { verdict: 'discretionary', benefits: award, missing: [] },
    }),
  ),
  {
    programme,
    name: 'On all three lists: still reviewed, still up to the same sum',
    profile: { 'employer.lists': ['strategic-emerging', 'high-tech', 'tech-little-giant'] },
    expect: { verdict: 'discretionary', benefits: award, missing: [] },
  },
  {
    programme,
    name: 'On none of the lists',
    profile: { 'employer.lists': [] },
    expect: { verdict: 'notEligible', benefits: {}, missing: [] },
  },
  {
    programme,
    name: 'Lists unknown',
    profile: {},
    expect: {
      verdict: 'needsInfo',
      best: 'discretionary',
      worst: 'unmet',
      benefits: award,
      missing: ['employer.lists'],
    },
  },
];
