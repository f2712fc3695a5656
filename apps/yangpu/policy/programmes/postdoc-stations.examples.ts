import type { Example } from '@portal/rules-core/testing';

const programme = 'yangpu/postdoc-stations';
const benefits: Example['expect']['benefits'] = {
  'station-support': [null, null],
  'joint-recruitment': [null, null],
};

export const examples: Example[] = [
  {
    programme,
    name: 'employer in the district with a national station: the conditions are not printed',
    profile: { 'work.employerDistrict': 'yangpu', 'yangpu:postdoc-station': true },
    expect: { verdict: 'discretionary', missing: [], benefits },
  },
  {
    programme,
    name: 'in the district, without a national station',
    profile: { 'work.employerDistrict': 'yangpu', 'yangpu:postdoc-station': false },
    expect: { verdict: 'notEligible', missing: [], benefits: {} },
  },
  {
    programme,
    name: 'station of an employer elsewhere',
    profile: { 'work.employerDistrict': 'elsewhere', 'yangpu:postdoc-station': true },
    expect: { verdict: 'notEligible', missing: [], benefits: {} },
  },
  {
    programme,
    name: 'in the district, station not known',
    profile: { 'work.employerDistrict': 'yangpu' },
    expect: { verdict: 'needsInfo', missing: ['yangpu:postdoc-station'] },
  },
  {
    programme,
    name: 'nothing known',
    profile: {},
    expect: {
      verdict: 'needsInfo',
      best: 'discretionary',
      worst: 'unmet',
      missing: ['work.employerDistrict', 'yangpu:postdoc-station'],
    },
  },
];
