import type { Example } from '@portal/rules-core/testing';

const bases = 'changning/02-innovation-bases';
const subsidy = 'changning/02-base-living-subsidy';
const company = { 'changning:unit-kind': 'enterprise', 'changning:private-tech': true };

export const innovationBasesExamples: Example[] = [
  {
    programme: bases,
    name: 'private technology enterprise: how a base or support is had is not printed',
    profile: company,
    expect: {
      verdict: 'discretionary',
      missing: [],
      benefits: { base: [null, null], 'recruitment-support': [null, null] },
    },
  },
  {
    programme: bases,
    name: 'an enterprise that is not private technology',
    profile: { ...company, 'changning:private-tech': false },
    expect: { verdict: 'notEligible', benefits: {} },
  },
  {
    programme: bases,
    name: 'a public institution of the district',
    profile: { ...company, 'changning:unit-kind': 'district-institution' },
    expect: { verdict: 'notEligible' },
  },
  {
    programme: bases,
    name: 'kind of enterprise not known',
    profile: { 'changning:unit-kind': 'enterprise' },
    expect: { verdict: 'needsInfo', best: 'discretionary', missing: ['changning:private-tech'] },
  },
  {
    programme: subsidy,
    name: 'exactly a master’s degree',
    profile: { 'changning:base-recruit': true, 'education.level': 'master' },
    expect: {
      verdict: 'eligible',
      missing: [],
      benefits: { 'living-subsidy': [null, null], 'housing-priority': [null, null] },
    },
  },
  {
    programme: subsidy,
    name: 'doctorate',
    profile: { 'changning:base-recruit': true, 'education.level': 'doctorate' },
    expect: { verdict: 'eligible' },
  },
  {
    programme: subsidy,
    name: 'bachelor’s degree: whether the list is open is for the authority',
    profile: { 'changning:base-recruit': true, 'education.level': 'bachelor' },
    expect: { verdict: 'discretionary', missing: [] },
  },
  {
    programme: subsidy,
    name: 'education not known',
    profile: { 'changning:base-recruit': true },
    expect: {
      verdict: 'needsInfo',
      best: 'met',
      worst: 'discretionary',
      missing: ['education.level'],
    },
  },
  {
    programme: subsidy,
    name: 'doctorate, not recruited by a base',
    profile: { 'changning:base-recruit': false, 'education.level': 'doctorate' },
    expect: { verdict: 'notEligible', missing: [], benefits: {} },
  },
];
