import type { Example } from '@portal/rules-core/testing';

const programme = 'yangpu/medical-care';
const expect: Example['expect'] = {
  verdict: 'discretionary',
  best: 'discretionary',
  worst: 'discretionary',
  missing: [],
  benefits: { 'medical-services': [null, null], 'family-doctor': [null, null] },
};

export const examples: Example[] = [
  {
    programme,
    name: 'nothing known: recognition is judged, nothing is asked',
    profile: {},
    expect,
  },
  {
    programme,
    name: 'a Nobel laureate is not a yes either: no condition is printed',
    profile: { 'honours.awards': ['nobel'] },
    expect,
  },
];
