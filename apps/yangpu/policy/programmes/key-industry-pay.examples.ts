import type { Example } from '@portal/rules-core/testing';

const programme = 'yangpu/key-industry-pay';
const fact = 'yangpu:executive-or-core';

export const examples: Example[] = [
  {
    programme,
    name: 'executive: industry and contribution are judged, no figure is printed',
    profile: { [fact]: true },
    expect: {
      verdict: 'discretionary',
      missing: [],
      benefits: { award: [null, null], priority: [null, null] },
    },
  },
  {
    programme,
    name: 'neither executive nor core team',
    profile: { [fact]: false },
    expect: { verdict: 'notEligible', missing: [], benefits: {} },
  },
  {
    programme,
    name: 'nothing known',
    profile: {},
    expect: { verdict: 'needsInfo', best: 'discretionary', worst: 'unmet', missing: [fact] },
  },
];
