import type { Example } from '@portal/rules-core/testing';

const programme = 'yangpu/talent-housing';
const none: [null, null] = [null, null];
const expect: Example['expect'] = {
  verdict: 'discretionary',
  best: 'discretionary',
  worst: 'discretionary',
  missing: [],
  benefits: {
    'purchase-subsidy': none,
    'rent-subsidy': none,
    apartment: none,
    'youth-hostel': none,
  },
};

export const examples: Example[] = [
  {
    programme,
    name: 'nothing known: no condition is printed, nothing is asked',
    profile: {},
    expect,
  },
  {
    programme,
    name: 'owns a home in the district: the plan does not say that this excludes',
    profile: { 'housing.ownsHomeIn': ['yangpu'], 'work.employerDistrict': 'yangpu' },
    expect,
  },
];
