import type { Example } from '@portal/rules-core/testing';

const programme = 'yangpu/outstanding-talent';
const none: [null, null] = [null, null];
const expect: Example['expect'] = {
  verdict: 'discretionary',
  best: 'discretionary',
  worst: 'discretionary',
  missing: [],
  benefits: {
    title: none,
    support: none,
    'industry-talent-subsidy': none,
    'innovation-subsidy': none,
    'recruiter-subsidy': none,
  },
};

export const examples: Example[] = [
  { programme, name: 'nothing known: all of it is judged, nothing is asked', profile: {}, expect },
  {
    programme,
    name: 'a municipal plan is no claim to it either',
    profile: { 'honours.awards': ['municipal-plan'], 'work.employerDistrict': 'yangpu' },
    expect,
  },
];
