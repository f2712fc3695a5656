import type { Example } from '@portal/rules-core/testing';

const programme = 'yangpu/talent-cultivation';
const expect: Example['expect'] = {
  verdict: 'discretionary',
  best: 'discretionary',
  worst: 'discretionary',
  missing: [],
  benefits: { 'training-funding': [null, null], priority: [null, null] },
};

export const examples: Example[] = [
  { programme, name: 'nothing known: all of it is judged', profile: {}, expect },
  {
    programme,
    name: 'a field that the plan names is no certainty: the key industries are not listed here',
    profile: { 'yangpu:fields': ['artificial-intelligence'] },
    expect,
  },
];
