import { wan } from '@portal/rules-core/author';
import type { Example } from '@portal/rules-core/testing';

const programme = 'qingpu/health-talent';
const subsidy: Example['expect']['benefits'] = { subsidy: [0, wan(80)] };
const refused: Example['expect'] = { verdict: 'notEligible', benefits: {}, missing: [] };

export const examples: Example[] = [
  {
    programme,
    name: 'Introduced into health care: whether at the head of the discipline is judged',
    profile: { 'qingpu:introduced-talent': true, 'work.industry': 'health' },
    expect: { verdict: 'discretionary', benefits: subsidy, missing: [] },
  },
  {
    programme,
    name: 'Introduced into education',
    profile: { 'qingpu:introduced-talent': true, 'work.industry': 'education' },
    expect: refused,
  },
  {
    programme,
    name: 'Not brought in',
    profile: { 'qingpu:introduced-talent': false, 'work.industry': 'health' },
    expect: refused,
  },
  {
    programme,
    name: 'Nothing is known',
    profile: {},
    expect: {
      verdict: 'needsInfo',
      best: 'discretionary',
      worst: 'unmet',
      benefits: subsidy,
      missing: ['qingpu:introduced-talent', 'work.industry'],
    },
  },
];
