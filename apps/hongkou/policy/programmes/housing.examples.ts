import type { Example } from '@portal/rules-core/testing';

const settlingIn = 'hongkou/environment/settling-in';
const rentSubsidy = 'hongkou/environment/rent-subsidy';

export const housingExamples: Example[] = [
  {
    programme: settlingIn,
    name: 'high-level shipping talent: named, the standard is not printed',
    profile: { 'hongkou:housing-groups': ['high-level-shipping'] },
    expect: {
      verdict: 'discretionary',
      missing: [],
      benefits: { 'settling-in': [null, null], purchase: [null, null] },
    },
  },
  {
    programme: settlingIn,
    name: 'industry talent is named for the rent subsidy only',
    profile: { 'hongkou:housing-groups': ['industry-talent'] },
    expect: { verdict: 'notEligible', missing: [], benefits: {} },
  },
  {
    programme: settlingIn,
    name: 'group not known',
    profile: {},
    expect: {
      verdict: 'needsInfo',
      best: 'discretionary',
      worst: 'unmet',
      missing: ['hongkou:housing-groups'],
    },
  },
  {
    programme: rentSubsidy,
    name: 'industry talent',
    profile: { 'hongkou:housing-groups': ['industry-talent'] },
    expect: { verdict: 'discretionary', missing: [], benefits: { rent: [null, null] } },
  },
  {
    programme: rentSubsidy,
    name: 'high-level founder: the high level is within “middle or higher”',
    profile: { 'hongkou:housing-groups': ['high-level-innovator'] },
    expect: { verdict: 'discretionary', missing: [] },
  },
  {
    programme: rentSubsidy,
    name: 'high-level finance talent is industry talent too',
    profile: { 'hongkou:housing-groups': ['high-level-finance'] },
    expect: { verdict: 'discretionary', missing: [], benefits: { rent: [null, null] } },
  },
  {
    programme: rentSubsidy,
    name: 'innovator below the middle level',
    profile: { 'hongkou:housing-groups': ['innovator'] },
    expect: { verdict: 'notEligible', missing: [], benefits: {} },
  },
  {
    programme: rentSubsidy,
    name: 'group not known',
    profile: {},
    expect: {
      verdict: 'needsInfo',
      best: 'discretionary',
      worst: 'unmet',
      missing: ['hongkou:housing-groups'],
    },
  },
  {
    programme: rentSubsidy,
    name: 'none of the groups',
    profile: { 'hongkou:housing-groups': [] },
    expect: { verdict: 'notEligible', missing: [], benefits: {} },
  },
];
