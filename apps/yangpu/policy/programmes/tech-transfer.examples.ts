import type { Example } from '@portal/rules-core/testing';

const programme = 'yangpu/tech-transfer';
const fact = 'yangpu:commercialises-research';
const benefits: Example['expect']['benefits'] = {
  'reward-share': [null, null],
  ownership: [null, null],
  'service-institutions': [null, null],
};

export const examples: Example[] = [
  {
    programme,
    name: 'turns research into products: pilot and institution are judged',
    profile: { [fact]: true },
    expect: { verdict: 'discretionary', missing: [], benefits },
  },
  {
    programme,
    name: 'has nothing to do with it',
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
