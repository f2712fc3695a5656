import { wan } from '@portal/rules-core/author';
import type { Example } from '@portal/rules-core/testing';

const programme = 'qingpu/talent-loan';

/** No condition and no figure is printed, so that nothing a reader says changes the answer. */
const open: Example['expect'] = {
  verdict: 'discretionary',
  best: 'discretionary',
  worst: 'discretionary',
  benefits: { 'credit-line': [null, null], 'unsecured-loan': [null, null] },
  missing: [],
};

export const examples: Example[] = [
  { programme, name: 'Nothing is known, and nothing is asked', profile: {}, expect: open },
  {
    programme,
    name: 'Nobel laureate with a large enterprise: still for the lender to decide',
    profile: { 'honours.awards': ['nobel'], 'employer.annualOutput': wan(5000) },
    expect: open,
  },
];
