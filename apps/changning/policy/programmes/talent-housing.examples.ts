import type { Example } from '@portal/rules-core/testing';

const housing = 'changning/18-talent-housing';
const providers = 'changning/18-apartment-providers';

export const talentHousingExamples: Example[] = [
  {
    programme: housing,
    name: 'nobody is refused or promised it: the conditions are not printed',
    profile: {},
    expect: {
      verdict: 'discretionary',
      best: 'discretionary',
      worst: 'discretionary',
      missing: [],
      benefits: { rent: [null, null], flat: [null, null] },
    },
  },
  {
    programme: providers,
    name: 'rental enterprise with one occupant',
    profile: {
      'changning:apartment-provider': 'rental-enterprise',
      'changning:apartment-occupants': 1,
    },
    expect: {
      verdict: 'eligible',
      missing: [],
      benefits: { 'occupancy-subsidy': [null, null] },
    },
  },
  {
    programme: providers,
    name: 'rental enterprise with no occupant yet',
    profile: {
      'changning:apartment-provider': 'rental-enterprise',
      'changning:apartment-occupants': 0,
    },
    expect: { verdict: 'notEligible', benefits: {} },
  },
  {
    programme: providers,
    name: 'enterprise of the district, occupants not known',
    profile: { 'changning:apartment-provider': 'district-owned' },
    expect: { verdict: 'needsInfo', missing: ['changning:apartment-occupants'] },
  },
  {
    programme: providers,
    name: 'neither kind of enterprise',
    profile: { 'changning:apartment-provider': 'neither' },
    expect: { verdict: 'notEligible', missing: [] },
  },
];
